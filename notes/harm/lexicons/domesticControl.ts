import type { CueLexicon } from './lexicon.ts'

/** Words of control, damage and watching at home, and signs of it (catalogue A_DOM, D_STALK). */
export const domesticControl: readonly CueLexicon[] = [
  {
    category: 'domestic-abuse',
    harmed: 'named',
    shown: 'current',
    phrases: `
      kill*|hurt|hurts|poisoned|drowned|kicks|kicked|threw the|her|their|my dog|cat|puppy|kitten|hamster|rabbit|pet|pets
      pretends|pretending to be her|@
      he|$partner posted|shared|gave|told|leaked ~ $own ~ ~ address|number|location|whereabouts
      wont|refuses|refused|doesnt give|let|allow @ ~ back|have|inhaler|phone|meds|key|keys|money|card
      made|makes|has to|? sleep ~ ~ bath|floor|sofa|car|garden|shed|hall|balcony
      chair|furniture|drawers|bed against|behind|across ~ door
      plate|cup|pan|glass|phone|remote|bottle|mug|shoe ~ thrown|went|flew|launched|smashed ~ over|at|past|across|against ~ head|wall|@
      he|$partner ~ punch*|kick*|smash*|broke|breaks|threw|throws|throwing|headbutt*|hole|holes ~ ~ wall|walls|door|doors|furniture|window|windows|tv|phone|plates|plate|cup|things|holes|hole|table
      he|$partner ~~ sat|parked|waiting|waits|stood|standing|hanging|lurking|loitering|parks|sits|stands ~ outside|near|round|opposite
      he|$partner|husband makes|forces|forced|orders|made @ ~ strip|beg|kneel|crawl|quit|stop|delete|wear|eat|change|sleep|leave|ask|account
      he|$partner ~ shout*|scream*|yell*|roar*|swears at|in|into @
      he|$partner ~ put|installed|fitted|has|set|got|hid ~ ~ camera|cameras|cctv|tracker|airtag|spyware|bug
      he|$partner ~ has|knows|wants|demands|uses|changed|checks|took ~ password|passwords|pin|login|bank|icloud
      will|would|threat*|going|gonna|ll ~ post|share|leak|send|show|publish|expose|report|tell ~~ if|unless she|i|her
      call|calls|called|calling|tells|told|telling @ ~ ~ slag|whore|fat|ugly|useless|worthless|stupid|bitch|slut|crazy|mental|thick|slapper
      arrang* ~ marriage|wedding ~ for|her|with|abroad|without
      marry|married|marrying off|against
      sent|send|sending|taken|take|taking|fly|flying|flown ~ ~ abroad|pakistan|bangladesh|india|somalia|nigeria|turkey|afghanistan|iraq|back|home|country|yemen ~~ marry|married|marriage|wedding
      ask|asks|asking|beg|begs|begging him|$partner for|permission|if|before
      needs|need|has|asks|asking|get|without his|$partner permission
      he|$partner|ex|husband ~ gives|give|gave @ ~ allowance|pocket|pittance|bus|spending money|fare|?
      out|go|anywhere|leave|speak|shop|goes|going without him|$partner|permission
      under his thumb|control
      $hurt|chuck*|threw|throws @ out of ~ car|bed|van|window|bath|shower
      knock|knocked|knocks @ out|unconscious|cold
      finger|fingers|grip|thumb|hand|choke|strangle|strangulation marks|mark|prints|print|bruises|bruising|marking ~ ~ $limb|neck|throat
      hands|fingermarks|fingerprints round|around|on ~ neck|throat
      rang|rings|ringing|called|calls|texted|texts|messaged|calling|texting @ $many times
      $many missed|? calls|texts|messages|voicemails|times from|off|by|yesterday|today|last ~ him|$partner|night
      set|sets|setting|sicced his|the|her|a dog|dogs on|at @
      spiked|drugged|drugs @|her
      hunt*|looking|searching|tracking @ down
      has|had|puts|putting|put a hit|price on
      wants|want|wanted to|him|her|? kill|hurt|harm|stab|batter @
      ran|run|running|runs|drove|driven|driving @ ~ over|road|down
      stamped|stamps|stamping|stamp|stood|stands on|stomp* ~ @|her ~ head|face|stomach|hand|foot|neck
      beats|beat|bashes|kicks|punches|wallops|wallop*|cracked|backhand*|slug*|decked|floored|twatted|clock|clocked|clouted|belted|whipped|whips|winded|leathered @
      twist*|bent|bends|bending ~ @ ~ arm|arms|wrist|fingers
      bang*|smash*|slam*|crack* ~ @ head|face|hand ~ against|off|on|into|in
      slam*|bundl*|wrestl*|hurl*|flung|fling* @ ~ against|into|onto|to|down|car|wall|floor|bed`,
  },
  {
    category: 'domestic-abuse',
    harmed: 'named',
    shown: 'uncertain',
    phrases: `
      kicked|kicks|kicking off cos|because|over|when|about|again|if
      sleeps|sleeping with ~ chair|knife|door|clothes|light|shoes
      neck ~ sore|hurts|marked|red
      limp|limping|limped
      same gym|church|school|bus|pub|work ~ as her|@
      voice gone|hoarse|croaky
      see|sees|watch|watches|watching ~ every|when|where|who ~ she|i ~ goes|out|in|leaves
      answer* ~ for|over her|@
      $partner|husbands replied|texted|answered|messaged|emailed|wrote ~~ for her|@
      answer* ~ question|questions for|on her|@
      spoke|speaks|speaking|talked|talks|talking for|over her|@
      couldnt|unable|never|cant|cannot|not|didnt to|? get|see|speak|talk|catch|got|seen to|with|? @|her alone|own|on
      he|$partner ~~ wouldnt|wont|refused|insisted|insists to|on|? ~ leave|stay|staying|sit|sitting|come|coming|room|side
      has|have|got|keeps|with|had a|own|her|the key|keys to ~ hers|flat|place|house|her|@
      he is|has|'s|? changed|calmed
      arranged|forced marriage|wedding
      flinch*|cower*
      neighbours|neighbour ~ heard|called|rang|reported ~~ screaming|shouting|police|row|rowing|fighting|999|arguing
      police|999 called|out|attended|came|were ~ ~ by|after neighbours|neighbour|row|argument|domestic|screaming
      screaming|shouting|crying|rowing|smashing heard
      what he|$partner would|will|might|may|could|did|does|has|ll ~ do|to|if|when|done|say
      he|$partner ~ temper|rage|rages|moods|unpredictable|scary|jealous|possessive|volatile|drinking|paranoid
      puts|putting @ down
      treads|treading carefully
      hiding from ~ him|$partner|family|dad|father|brothers|brother|abuser|someone
      someone|they|people|family|brothers ~ looking|after|searching|hunting for|@ ~ her|@
      brothers|brother|cousins|uncles|uncle|family|dealer|ex ~~ sort @ out
      disown* @|her
      row|rows|argument|arguments|arguing|rowing|fell out|fallen with|at ~ $partner|him
      on|tied to|under his|her ~ terms|rules`,
  },
]
