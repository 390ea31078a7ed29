import type { CueLexicon } from './lexicon.ts'

const uncertain = (category: CueLexicon['category'], phrases: string): CueLexicon => ({
  category,
  harmed:
    category === 'domestic-abuse' || category === 'staff-safety' || category === 'child-at-risk'
      ? 'named'
      : 'subject',
  shown: 'uncertain',
  weak: true,
  phrases,
})

/** Short sayings that may mean harm, of each kind: shown so that somebody looks, never told as certain. */
export const shortTellings: readonly CueLexicon[] = [
  uncertain(
    'suicide',
    `
      cant|couldnt|cannot go on|carry|cope anymore|no|like|on|much|any
      dont|doesnt|didnt|not want|wants|wanted to ~ carry|wake|be|go|exist|live ~ on|here|anymore|up
      no future
      nothing left|to live
      done|finished with it|everything|all|this
      given|giving|gave|give up hope|completely|on
      ready to go|die|leave
      wont|not see|make|reach|last ~ christmas|birthday|summer|week|month|year|30|40|50
      wishes|wish|wished she|i ~ dead|born|gone|here|asleep
      better off dead|gone|without
      world ~ better|without
      bridge|railway|platform|tracks|clifftop|multistorey ~ ~ thinking|jump|stood|talked|edge|night|police|ledge
      beachy head
      affairs in order
      will ~ written|kids|sorted
      who will|would|ll ~ kids|dog|cat|baby if|when|gone
      noose|ligature|rope|hosepipe|helium
      stop existing|breathing|waking
      disappear forever|for|from|and
      the end|pills|tablets is|are near|ready|there
      voices ~~ kill|jump|die|end|hang`,
  ),
  uncertain(
    'self-harm',
    `
      cutting|burning|scratching|hurting ~ to cope|feel|release|calm|numb
      cut|burnt|burned|scratched|slashed|hurt|sliced her|@|own arm|arms|leg|legs|wrist|wrists|thigh|thighs|hand|stomach|tummy|face|chest|foot
      razor|blade|blades|scalpel|lighter|sharpener|stanley ~ ~ bag|pocket|bra|sock|pillow|bathroom|room|found|hidden|sleeve
      bandage|bandages|bandaged|gauze|dressing|dressings|steristrips|plasters ~ ~ arm|arms|wrist|wrists|leg|thigh|forearm
      stitches|stitched|sutures|glued in|to|on|up ~ arm|wrist|leg|forearm|thigh
      sleeves ~ hot|heat|boiling|heatwave|sweating|down
      swallowed|swallowing|swallows ~ blade|battery|batteries|glass|bleach|pen|lighter|razor
      marks|lines|welts|grazes|scabs on|up|down|across ~ arm|arms|wrist|wrists|thigh|thighs|legs
      burn|burns on|to ~ arm|arms|wrist|thigh|forearm
      hurts|hurting|harms|harming|hits|hitting|bites|biting $self
      head against|off wall|walls|door|floor|bath|bars
      pulling|pulls|pulled her|own|@ hair|eyelashes|eyebrows|lashes
      sh|s h thoughts|urges|again|last|risk`,
  ),
  uncertain(
    'overdose',
    `
      took|taken|swallowed|necked|had|downed ~ ~ $pills ~ ~ once|one|go|together|vodka|wine|sleep|out
      mixing|mixed|mixes ~ ~ drink|vodka|wine|benzos|pills|meds|pregabs|gear|heroin|alcohol
      double|doubling|extra|too ~ much|many|dose|doses ~ $pills|methadone|insulin|meds
      blue|unresponsive|unconscious|slumped|collapsed|unrousable|gurgling|snoring ~ ~ floor|toilet|toilets|bathroom|chair|bed|stairwell|hostel|narcan|ambulance
      naloxone|narcan|nyxoid|prenoxad ~ ~ twice|worked|used|round|staff|paramedics|friend
      went|goes|gone|going over on|in|at|twice|again|after
      cant|couldnt wake|rouse @
      nearly|almost died|lost|killed
      dodgy|bad|strong batch|gear|pills
      liver damage|failure
      ae|hospital|resus ~ ~ tablets|paracetamol|pills|overdose|od
      using on top|alone
      drank|drinking a|? litre|bottle|litres|bottles ~ ~ $pills|and|blackout
      blackout|blacked|passed out from|on|after ~ drink|drinking|gear|using|pills|benzos|vodka`,
  ),
  uncertain(
    'domestic-abuse',
    `
      he|$partner ~ grabbed|shoved|pushed|kicked|punched|bit|choked|strangled|slapped|threw|dragged|burnt|spat|hurt
      he|$partner ~ threatened|threatens|threatening|controls|controlling|monitors|stalks
      he|$partner ~ smashed|broke|wrecked|trashed|destroyed|ripped|burned|cut ~ ~ phone|door|tv|clothes|passport|things|stuff|window|car|up
      he|$partner ~ wont|doesnt|refuses|stops|stopped let|allow|like|trust|her|@|to
      he|$partner ~ checks|reads|takes|took|has|hides|hid|keeps|went|controls ~ ~ phone|money|card|bank|keys|passport|messages|wages|meds|benefits
      he|$partner ~ turned|turns|keeps|waiting|waits|outside|sitting|parked|followed|following|coming|lurking
      he|$partner ~ screams|shouts|screamed|shouted|calls|called|tells|told ~ ~ @|useless|fat|slag|mad|stupid
      $own dad|father|brother|brothers|uncle|mum|son|family|inlaws ~ hits|hit|threatened|threatening|beat|beats|locked|slapped|punched|kicked|wont|watch|follow
      scared|frightened|afraid|terrified|petrified|nervous of|about ~ him|$partner|husband|dad|brothers
      scared|frightened|afraid|terrified he|of|to
      on|in edge|fear at|of|when|for
      not|never allowed|permitted
      has to|must ask|be|text|ring|tell|explain|account|answer him|by|before
      rings|ringing|texts|texting|messaging @ constantly|nonstop|every|all
      bruise|bruises|bruising|bruised|scratches|burn|burns|cut|cuts on|round|around|to|across|down ~ face|neck|arm|arms|ribs|eye|cheek|wrist|back|jaw|throat
      ribs|jaw|nose|wrist|cheekbone|eye|eyesocket|finger ~ broken|cracked|fractured|swollen|bust
      broken|cracked|fractured ribs|jaw|nose|wrist|cheekbone|rib|finger
      covers|covering|covered|hides|hiding ~ bruise|bruises|marks|neck|eye|face
      tracker|airtag|camera|cameras|doorbell ~ ~ car|bag|phone|house|watch|watching|him|he
      non mol|molestation
      marry|wedding ~ ~ pakistan|cousin|abroad|forced|refuses|against|refused|bangladesh|somalia|india
      smashed|kicked|broke ~ ~ door|windows|phone ~ ~ he|ex|him|police`,
  ),
  uncertain(
    'sexual-abuse',
    `
      touched|touching|touches|groped|grabbed|kissed|stroked @
      had|have|has sex ~ ~ want|wanted|asleep|forced|drunk|rent|made
      made|makes|forced|forces|wanted @ ~ ~ sex|bed|things|strip|touch|pictures|photos|naked
      without|against her|@ consent|will|permission|say
      woke ~ ~ on|top|in|inside|naked|beside|remember
      didnt|never want|wanted|say|consent|ask it|to|yes|for
      attacked|followed|grabbed ~ ~ park|alley|taxi|night|home|street|toilets
      clothes|knickers|underwear ~ bag|ripped|torn|police|off|missing
      hand|hands ~ up|down|on|inside|between ~ skirt|top|leg|legs|thigh|knee|bum|bra|trousers
      stepdad|uncle|stepfather|grandad|landlord|boss|lodger|massage|physio|doctor|driver ~ ~ touch*|hand|hands|kiss*|bed|naked|undress*|grope*
      sent|sends|sending|shared|sharing ~ ~ nudes|naked|dick|explicit|topless
      nudes|nude ~ ~ online|shared|sent|share|leak|leaked|post`,
  ),
  uncertain(
    'child-at-risk',
    `
      $child|boys|girls|little|lad|bairn ~ ~ hungry|starving|thin|dirty|bruise*|mark|marks|alone|filthy|smelly|scared|frightened|unsupervised|nappy|underweight|burn|burns|hit|smacked|slapped|shaken|shook|grabbed
      $child|boys|girls|kids|lad ~ ~ saw|seen|heard|watched|witnessed|upstairs|present|hiding|hid
      left|leaving|leaves ~ $child|boys|girls|baby|them ~ ~ alone|unattended|car|home|night|overnight|pub|score|work
      baby|toddler|newborn|bump ~ ~ using|drunk|drinking|gear|weed|crack|smoke|wet|cold
      smacked|smacks|slapped|slaps|shook|shakes|hit|hits|hitting|pinched|dragged|threw ~ baby|toddler|him|boy|girl|lad|son|daughter|kids|children|youngest|eldest
      sw|school|nursery|hv|midwife|teacher ~ ~ worried|concerned|concerns|reported|noticed|flagged|disclosed
      section 47
      s47|s20|epo|ico|cpp
      pregnant|months|weeks|preg ~ ~ drinking|using|smoking|pushed|kicked|punched|hit|heroin|crack
      her|@ $age year|yr ~ ~ ~ missing|older|knife|gang|hit|told|drugs|weed|phone
      son|daughter|lad|boy|girl ~ ~ gang|gangs|knife|weed|missing|olders|older|runner|exploited|phones|cash|trains`,
  ),
  uncertain(
    'exploitation',
    `
      they|he|lads|men|dealers|dealer|boys|gang|mates|people ~ ~ her|@ flat|place|house|room|card|keys|bank|account|pin
      takes|took|taking|keeps|has|holds|controls ~ her|@ money|benefits|card|wages|pip|uc|passport|bank|pin|id|tips
      owes|debt|owing|owed ~ ~ him|them|dealer|money|lads|off|work|tick|pay|repay
      working|works|work ~ ~ no|without|nothing|unpaid|cash pay|wages|paid|passport
      sends|send|sent|makes|made|told|tells @ ~ ~ shoplift|steal|sell|beg|deliver|carry|drop|collect|work|streets|hotel|punters|clients|men
      holding|holds|hiding|minding|storing|keeping ~ gear|drugs|package|bag|bags|gun|phone|phones|stuff|money for|him|them|someone
      sex ~ ~ money|drugs|rent|bed|stay|gear|crack|him
      selling sex
      punter|punters
      gear|rocks|crack|brown ~ ~ free|for|return|exchange|instead
      opened|open|using|uses|used ~ account|accounts|bank|name|id ~ ~ him|them|someone|friend|money|loan|loans
      new ~ boyfriend|friend|friends|man ~ ~ older|gifts|drugs|phone|cash|clothes|money|car
      loan|loans|phone|phones|contract|contracts|car|credit in|out her|@ name
      strangers|men|lads|people|cars ~ ~ all|day|night|flat|in|hours and|hours|out|night
      begging ~ for|him|them|all|day
      dropped|picked|collected ~ up|off ~ ~ car|man|men|different|older|bmw|blacked`,
  ),
  uncertain(
    'threat-to-others',
    `
      will|would|gonna|going|wants|want|could|might|plan|planning|thinking|thoughts to|of|about|? ~ hurt|hurting|stab|stabbing|kill|killing|batter|punch|hit|burn|attack|smash|slap|poison ~ ~ him|her|them|someone|people|neighbour|girl|woman|man|ex|dad|mum|sister|brother|sw
      knife|blade|hammer|machete|bat|screwdriver|bottle|acid|scissors ~ ~ bag|pocket|bed|sleeve|coat|door|hand|him|her|protection|neighbour|case
      punched|slapped|hit|bit|kicked|headbutted|attacked|stabbed|pushed|assaulted|spat|bottled|scratched|grabbed ~ ~ girl|woman|lass|lad|man|neighbour|resident|mum|sister|brother|dad|flatmate|peer|officer|nurse|guard|security|bloke|bouncer|driver|paramedic
      fight|fighting|scrap|scrapping|punch ~ hostel|pub|street|wing|neighbour|up|with|kitchen
      set fire|light
      lighter|petrol|matches ~ ~ burn|door|flat|house|bins|letterbox
      sort|finish|do him|her|them|that out|in|over
      get|getting|got her|@ own back
      voices ~ ~ hurt|kill|stab|push|attack|people|someone
      pay ~ for|what ~ did|done|it`,
  ),
  uncertain(
    'missing',
    `
      not|hasnt|havent|nobody|noone|never ~ seen|heard|been|turned|returned|arrived|slept|answered ~ ~ since|for|days|week|weeks|back|here|up|home
      not|hasnt|didnt|never|failed ~ return|returned|back|come|came|arrive|arrived ~ ~ hostel|ward|home|ap|refuge|leave|court|prison|night|curfew
      bed|room ~ ~ slept|empty|untouched|gone|cleared|made
      no trace|sightings|sight of|? ~ her|@|since|?
      no sign of|? her|@|? ~ since|all|again|anywhere
      no word|news from|since|for|of
      walked|ran|run|climbed|slipped out|off|away ~ ~ ward|hospital|unit|hostel|court|refuge|placement|escort|taxi
      lost|losing contact|touch
      gone|went off|quiet|ghost|dark|away|somewhere
      nobody|noone|hostel|mum|sister|family|staff ~ ~ know|knows|idea|clue where|she|her`,
  ),
  uncertain(
    'self-neglect',
    `
      not|hasnt|isnt|stopped|barely|hardly|doesnt|wont|refusing|refuses been|to|? eating|eaten|eat|wash|washed|washing|drinking|drink|shower|showered|showering|bathed|bathe|changed|clean
      same|dirty|filthy|stained|soiled|smelly|wet clothes|clothing|top|tracksuit|pyjamas|joggers|bedding|sheets|mattress|trousers|dress|jumper
      lost|losing ~ ~ weight|stone
      skin|bones|ribs ~ bone|bones|showing|visible
      flat|house|home|room|place|kitchen|bathroom|property ~ ~ state|filthy|stinks|smell|smells|rubbish|mess|mould|mouldy|flies|mice|rats|dirty|cluttered|hoard*|disgusting|squalor
      rubbish|bags|bottles|needles|takeaways|newspapers|clutter ~ ~ everywhere|floor|knee|waist|bed|ceiling|door|high
      leg|legs|foot|feet|wound|ulcer|abscess|arm|toe ~ ~ infected|weeping|black|smell|smells|swollen|pus|maggots|rotting|untreated|leaking|open
      wont|refuses|refusing|refused|declines|declined ~ doctor|gp|hospital|ambulance|nurse|treatment|dressing|help|carers|care
      stopped|not|isnt|refusing|hasnt taking|taken|take|taken ~ meds|medication|insulin|tablets|depot|inhaler|hiv|epilepsy|metformin
      no gas|electric|electricity|heating|water|food ~ ~ days|week|weeks|month|months|since|winter
      hoarding|hoarder|hoards
      not|hasnt|isnt|wont|never|barely|rarely left|leaving|leaves|leave|out|got ~ ~ flat|house|room|bed|bedroom|sofa
      wet|soiled|soils|wets ~ bed|herself|mattress|sofa|chair
      living|surviving|lives|survives on|off ~ ~ tea|toast|crisps|cider|biscuits|sugar|vodka|noodles|lager|air|coffee|fags
      matted|greasy|unwashed|unbrushed hair`,
  ),
  uncertain(
    'staff-safety',
    `
      threatened|threatens|threatening|swore|swears|shouted|screamed|spat|lunged|grabbed|pushed|hit|kicked|punched|slapped|followed|cornered|bit|scratched|chased ~ me|us|staff|worker|reception|keyworker|colleague|manager
      threw|throwing|chucked|kicked|smashed|punched ~ ~ desk|chair|phone|bin|door|table|cup|mug|wall|window ~ ~ hub|office|reception|room|me|us|staff
      kicked off|kicking
      my tyres|instagram|facebook
      knows|know|found|asked|asking|asks where i|we|you live|park|am|lives|are
      panic|alarm button|pressed|pulled
      dog ~ ~ me|bit|loose|growling|bite|lunged|attacked
      no lone|solo
      unsafe|scared|frightened|shaken|intimidated ~ ~ leave|visit|alone|staff|left|incident
      incident form|logged`,
  ),
  uncertain(
    'nowhere-tonight',
    `
      nowhere to|safe|else|for ~ go|stay|sleep|tonight|live|?
      no|without|not anywhere|place|bed|somewhere ~ ~ tonight|sleep|stay|go
      sleeping|slept|sleeps|sleep|kipping|dossing in|on|at|under|outside|rough|behind ~ ~ car|park|street|bus|station|doorway|bench|tent|stairwell|hallway|shed|floor|toilets|van|garage|airport|bridge|porch|laundrette
      kicked|thrown|chucked|booted|turfed|put|locked out
      evicted|eviction today|this|tomorrow|yesterday|morning
      rough sleeping|sleeper
      bags|suitcase|case|binbags ~ ~ her|packed|black|street|pavement|reception|hub
      bed|room|placement|hotel|hostel|bnb|booking ~ ~ ends|ended|cancelled|withdrawn|closed|lost|fell|full|gone
      wont|cant|not|refused ~ take|have|let @ ~ back|in|tonight|anymore
      asked|told to|she has|must leave|pack|go|move|vacate ~ ~ today|tonight|now|tomorrow|hostel
      riding|on the|? night|nightbus|buses
      waiting ~ ~ bed|duty|emergency|placement|council ~ ~ tonight|back|call`,
  ),
]
