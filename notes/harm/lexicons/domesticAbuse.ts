import type { CueLexicon } from './lexicon.ts'

/** Words of domestic abuse, stalking, control and strangulation (catalogue A_DOM, D_HIGH, D_STALK, D_NFS, D_HBA). */
export const domesticAbuse: readonly CueLexicon[] = [
  {
    category: 'domestic-abuse',
    harmed: 'named',
    shown: 'current',
    phrases: `
      $hurt @
      $hurt @ in|on|with|across|round|up|down|about|around the|a|her|my|an|? face|head|stomach|back|belly|jaw|arm|leg|ribs|mouth|neck|hammer|belt|bat|bottle|knife|iron|phone|stairs|wall
      $hurt @ up|about|around
      hit|hits out|back at @
      $hurt ~ @ face|arm|leg|jaw|ribs|stomach|hair|neck|throat
      knock|knocks|knocked|knocking|smack*|slap*|kick*|throw*|threw|chuck*|sling|slung ~ @ about|around|over|down|unconscious|across|against|into
      throw|throws|threw|throwing|chucked ~ at|over @
      spat|spits|spitting|spit at|on|in @ face|?
      spat|spits|spitting|spit in $own face
      pull*|pulled|drag*|yank* ~ @|hair by hair|the
      raised|raises|lifted|raising his|a|her|the fist|hand|hands|fists
      laid|lays|lay|put|puts|putting|got hand|hands|finger|his|a|hands hands|finger|hand|on|? on|? @
      put|puts|putting|had|has|have|having|got|with|his|placed|places|wrapped|both|both|hands|hand ~ hands|hand|arm|arms|forearm|fingers ~ round|around|on|over|to|at|across ~ neck|throat|windpipe
      hands|hand ~ round|around|over|to ~ @ ~ neck|throat
      by|round|around|to her|my|the|@ throat
      squeez*|gripped|grips|held|holds|holding|press*|grab*|grips ~ @|her neck|throat
      couldnt|could|cant|cannot|unable not|to|? breathe|breath ~ hands|he|him|throat|neck
      lost consciousness|passed|blacked|blacking out|when|after|while ~ choked|strangled|throttled|strangl*|he
      gave|gives|given|giving @ a|another|two|? slap|kicking|hiding|beating|black|fat|bloody|split|bruise|bruises|smack|dig|clout|backhander
      held|holding|holds|put|pulled|pulls|put|pulling|pointed|waved|came ~ knife|gun|blade|weapon|machete ~ to|on|at|against|in ~ @|throat|neck|face
      held|holds|holding|keep|keeps|kept|keeping @ down|hostage|captive|prisoner|against|under
      tried|tries|attempted|trying to kill|strangle|stab|choke|rape|run|drown|suffocate|push @
      kill|kills|killed|murder|murdered @
      poured|threw|throw|throwing ~ petrol|boiling|acid|bleach ~ on|over|at @
      lock|locks|locked|locking|lockd|bolt|bolted|trap|traps|trapped|shut|shuts ~ @ ~ in|up|inside|out|room|flat|house|bedroom|bathroom
      wont|doesnt|didnt|never|not|refuses|refused|refusing|wouldnt|isnt to? let|lets|letting|allow|allows|allowing|allowed @|them|the|? ~ out|leave|go|see|have|work|talk|speak|use|visit|wear|eat|sleep|phone|alone|answer|contact|learn|attend|come|near|in
      stop|stops|stopped|stopping|prevent|prevents|prevented|forbids|forbid @ from|? ~ leaving|going|seeing|working|talking|speaking|having|contacting|attending|coming|using
      track|tracks|tracked|tracking|monitor*|check|checks|checking|checked|go|goes|going|reads|reading|smash*|broke|breaks|hacked|hacking|took|takes|taken|taking|clon*|bugged|through|spying through|up|on|? @|all|her ~ phone|phones|messages|whereabouts|location|movements|calls|emails|texts|mobile
      track|tracks|tracking|tracked @
      tracker|airtag|spyware|trackers ~ on|in @|car|phone
      follow|follows|followed|following|stalk*|harass*|pester*|watch|watches|watching|hound*|bombard*|spy|spies|spying ~ @
      controls|controlled|controlling|manipulat*|intimidat*|terroris*|torment*|belittl*|humiliat*|degrad*|gaslight*|bully|bullies|bullied|bullying @
      tries|trying|wants|tried to control @
      isolat* @ from
      keeps|kept|keeping|keep @ locked|trapped|indoors|inside|hidden
      cut|cuts|cutting @ off from
      threat|threaten|threatens|threatened|threatening|threats|threating|threatning|threatend ~ to|of|towards|against|at ~ @
      threat|threaten|threatens|threatened|threatening|threats|threating|threatning|threatend ~ @
      threat|threaten|threatens|threatened|threatening|threats|threatend to|of ~ $kill|find|kidnap|take|smash|rape|burn|share|out|report|come|killing|harming|hurting @
      will|would|is|gonna|going going|to|? to|? kill|hurt|stab|batter|find|strangle|murder|beat|smash|shoot|burn @
      smash*|trash*|wreck*|kick*|boot*|broke|breaks|breaking|bang*|punch* ~ up|in|down|into|on|at|through|? @|her|the ~ flat|house|door|place|windows|window|phone|stuff|belongings|things|home
      kicked|kicks|kicking|booted|broke|smashed|smashing|banging|hammering|bangs ~ door in|down|through|at
      set|sets fire to @|her ~ flat|house|door|hair|clothes
      abus* @
      forced|forces|forcing|makes|made|making @ to marry|abort|terminate|have|apologise|sleep on|?`,
  },
  {
    category: 'domestic-abuse',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      was|been|being|is|got|gets|getting|were|be badly|physically|violently|repeatedly|nearly|almost|also|then|just|? $struck up|by|again|?
      $struck|pushed|thrown|dragged|burned ~~ by her|the|an|his|? ex|? $partner|him|dad|brother|father|uncle|family
      he|$partner ~ take|taking|have|keep|get ~ kids|children|baby off|from|away|if
      threat* to|of ~ take|taking ~ kids|children|baby
      $struck by $partner|him|he|her|a|the|two|another
      assaulted|attacked|beaten|strangled|battered|punched|slapped|kicked|choked|throttled|hit|stabbed|bitten|headbutted|hurt|threatened|harassed|stalked|followed|abused|controlled by
      strangled|strangles|strangling|strangulation|throttled|throttling|strangulated
      experienc*|suffer*|subject*|victim*|fleeing|fled|flee|flees|escap*|ongoing|continuing|serious|severe|significant of|to|from|? ~ domestic|da|dv|dva abuse|violence|assault|assaults|incident|incidents|violent|from|by|and|?
      domestic|dv|da|dva abuse|violence|violent|assault|incident|from|by|with|at ~ $partner|home|him|last|this|again|ongoing
      domestic|da|dv abuse|violence|? ongoing|continues|continuing|escalating|again|increasing|worse|incident|incidents
      domestic incident|incidents|assault|assaults|disturbance
      fleeing|fled|flee|flees|escaping|escaped violence|abuse|da|dv|him|$partner|the|an|her|domestic|abusive|violent
      left|leaving|leave|leaves ~ violent|abusive ~ $partner|relationship|marriage|home
      abusive|violent|controlling|coercive|toxic|aggressive|dangerous ex|? $partner|relationship|relationships|marriage|man|men|dad|father|family|behaviour|home|household|text|texts|messages|calls|voicemails
      $partner|relationship|he is|was|has|being|been|became|becoming|gets|getting|can|very|still|who|becomes|got been|be|being|very|so|really|quite|more|extremely|increasingly|? abusive|violent|controlling|coercive|possessive|threatening|aggressive|jealous|physical|nasty
      $partner ~ kicked|kicking|kicks off|at
      violent|abusive|aggressive|nasty|threatening|rough to|towards|with|toward @|$partner|each
      verbally|emotionally|physically|financially|mentally|psychologically|economically abus*
      emotional|physical|financial|psychological|economic|verbal|ongoing|mental abuse|violence
      abuse|violence from|by|at|in her|the|an|? ex|? $partner|hands|home|relationship|him|dad|father|family|brother|mum|son
      was|been|being|is|getting|got|be abused
      coercive|coercively control*|controlled|behaviour
      controlling behaviour|behaviours
      is|was|being|been|gets|feels|feel controlled by|?
      being|is|was|been|gets|got|getting|still|keeps stalked|harassed|followed|watched|tracked|monitored|threatened|intimidated|trapped|locked ~ by|?
      stalk|stalks|stalked|stalking|stalker|harasses|harassing|harassed|harassment
      not|isnt|wasnt|never|arent allowed|permitted to|out|a|any|? leave|go|see|have|use|talk|out|speak|work|phone|money|visitors|friends|contact|answer
      death threats|threat
      threats from|by her|the|? ex|? $partner|him|family|brothers|he
      threats to kill
      black eye|eyes
      split|busted|fat|bloody|bust|cut|swollen lip|lips
      broke|broken|fractured|fracture|breaks|cracked|dislocated $own nose|jaw|rib|ribs|arm|wrist|eye|cheek|cheekbone|finger|fingers|collarbone
      scared|frightened|afraid|terrified|fearful|petrified|wary|fear|fears|fearing|fright|frighten|frightens|scare|scares of|for|to|by|at|in ~ him|$partner|life|safety|home|violence|he|what|repercussions|reprisals|consequences
      scared|frightened|afraid|terrified|worried|fears|fear he|$partner|him will|would|might|may|could|is|going|knows
      he|him|$partner scares|frightens|terrifies @
      walking|walks|walk|living|treading|treads on|in eggshells|fear
      unsafe at|in|with home|house|flat|him|relationship|property|her|the|accommodation|hostel
      not|doesnt|isnt|never|dont|didnt feel|feeling|? safe at|in|with|around|going|there|being home|house|flat|him|relationship|property|her|the|accommodation|$partner|there
      breach|breached|breaches|breaching|broke|broken|breaks|breaking|ignored|ignoring|ignores|violated|violates|flouted of|? his|the|her|a|? ~ nmo|nonmol|injunction|restraining|occupation|dvpo|dvpn|stalking|molestation order|?
      breach|breached|breaches|breaching|broke|broken|breaks|breaking|ignored|ignoring|ignores|violated|violates|flouted of|? his|the|her|a|? ~ non mol|mols|molestation|contact
      breached|breaching|broke|broken|breaks|breaking|breaches his no|? bail|order|conditions|licence|contact|curfew
      turned|turns|turning|showed|shows|showing|turn|show|came|comes|coming|been|keeps|lurking|waiting|hanging|sat up|around|round|to|? at|outside|round|to @|her|the ~ uninvited|drunk|outside|banging|shouting|work|door|again|night|unannounced
      he|$partner ~ turned|turns|turning|showed|shows|showing|turn|show up|? at|outside|round
      forced marriage
      forced|made|being|pressured to|into marry|marriage
      honour|honor based|crime|violence|abuse|killing|killings
      honour|honor based abuse|violence
      hba
      gaslight|gaslights|gaslighting|gaslit|gaslighted
      love|lovebomb* bombing|bombed
      fgm
      beating|beatings|hiding|kicking from|off|by him|her|$partner
      beaten|bashed|roughed|smacked|battered|duffed|knocked|knocking|punched up|about
      taking|took|takes|lifted|lays|laid ~ fists|hands|hand to|on @|her
      he|$partner ~ hit|hits|punched|slapped|strangled|choked|attacked|assaulted|beat|throttled|kicked|punches|slaps|kicks|battered again|last|and|on|this|yesterday|when|twice|once
      he|$partner ~ lost|loses|losing it|temper|his with|at|temper|and
      argument|arguments|row|rows|fight|it|things|he|arguing got|gets|get|turned|turns|became|becoming|become|getting very|? physical|violent|nasty
      fight|fights|fighting|fought|physical|physical with ~ $partner
      punch*|slap*|hit|hits|hitting|kick*|attack*|assault*|bit|bite|bites|stab|stabbed|stabs|hurt|hurts|beat|beats|headbutt*|scratch*|batter* her|his|my|@ 's|? ex|? $partner`,
  },
  {
    category: 'domestic-abuse',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      he|ex|husband|partner|boyfriend ~ breached|broke|broken|breaks|breaking|breaching|ignored|ignoring the|his|her|a|court|? order|orders|conditions|bail|injunction
      domestic abuse|violence|violent|situation|issues|issue|matter|matters|abusive
      domestics
      dv|da|dva|ipv
      domestically
      bruis*
      bruise|bruises|bruising|marks|mark|scratches|swelling|finger|grip|bite|red on|to|around|round|marks|mark her|@|my|? $body|eye|arms|neck
      marks|mark|bruis* round|around|on|to her|@ neck|throat|wrists|face|eye
      marac|maracs|dvpo|dvpn
      clare|clares|claires law|s
      abuser|abusers|perpetrator|perp|perpetrators
      abuse|abusive|abused|abuses
      coercive|coercion|coerced|controlling
      non mol|mols|molestation|molly
      nonmols
      nonmol
      restraining|occupation order
      injunction|injunctions
      he is|has back ~ round|around|at|on|with|in|living|home|again
      he|$partner back|moved|moving back|in|round|around|on|at|living|again|here
      he|$partner came|comes|coming round|around|back|over|to hers|flat|house|her|again|?
      $partner|he ~ back|again|still|now round|around|at|on|with|in|living|at ~ hers|scene|contact|@|life|flat|home
      $partner|he ~ released|out|coming|getting out|from|of|? ~ prison|custody|jail|hmp|tomorrow|friday|soon|week|month
      he|$partner ~ found|knows|knew|discovered|got|has|have out|? ~ where|address|number|location ~ lives|living|she|?
      found|knows|discovered out|where where|she|her|? ~ address|lives|living|moved|staying
      he|$partner ~ found|knows|knew out|? where i|she|@ am|is|live|lives|work|works|stay|staying
      keeps|kept|still|constantly|constant|nonstop calling|texting|messaging|ringing|contacting|phoning|dming
      wont stop|leave calling|texting|messaging|ringing|contacting|phoning|alone|@
      calls|texts|messages|voicemails from her|the|? ex|him|$partner
      found|finds|contacted|contacting|messaged|messaging|added @ ~ facebook|instagram|insta|snapchat|whatsapp|tiktok|social
      $partner|he contacted|contacting|messaged|messaging|texted|texting|rang|ringing|called|calling|found @
      control|controls|controlling|dictates|tells @|? what|who|where|when|how to|she|i|her|@|they|? wears|wear|sees|see|eats|goes|does|spends|spend|go|do|can
      he|$partner ~ keys to
      lets|letting|let himself in
      volatile|turbulent|unhealthy|difficult|toxic relationship
      he|$partner ~ kicks|kicked|kicking|kick off
      smash*|trash*|wreck* ~ up|? her|the|@ flat|phone|place|tv
      went|gone|going|goes|got|getting|get back to|with|together him|$partner|with
      assault*
      physical|common|serious|recent assault|assaults
      fear|fearful|scared|frightened|afraid|terrified for|of her|@|going|leaving own|? life|safety|out|home
      gets|get|gives|gave her|? hard time|nasty
      honour
      jealous|possessive
      intimidat*
      threats|threat
      threatening messages|texts|calls|voicemails|behaviour|letters|text|manner
      violence|violent|hit|punched|slapped|kicked at home|?
      attacked|assaulted|mugged|jumped|battered`,
  },
]
