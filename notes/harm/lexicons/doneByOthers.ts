import type { CueLexicon } from './lexicon.ts'

/** Tellings of what others do to her: partners and family, landlords and bosses, gangs and dealers. */
export const doneByOthers: readonly CueLexicon[] = [
  {
    category: 'exploitation',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      mates|friends|lads|boys|men|they|people|guys|crew|lot|cousins|youngers ~~ use|using|uses|used|taking|took|run|running|camped ~ $own|hers flat|house|place|gaff|room|bedsit|home|hers
      scales|wraps|baggies and|on|in ~ bags|baggies|wraps|table|kitchen|flat|side|foil|counter
      bags|wraps|cash|phones and scales|wraps|baggies
      carr*|transport*|smuggl*|muling ~ packages|parcels|package|parcel|bags|packs ~ to|for|up|down|on|round
      made|makes|making|got|told|pressured @ to|? take|taking|carry|accept|do ~ ~ blame|rap|charge|charges|fall|wrap|bird|time for|again|? them|him|again|?
      has|have|got|keeps|put|puts|sends|putting|want|wants @ out ~~ till|until|all|working|every|night|earning|grafting|begging
      if she|@ comes|come|came|goes|gets home|back light|short|empty|without|skint
      pay|paying|pays|paid|earn|earning|graft|grafting|fund|funding for|? his|their gear|habit|drugs|rocks|crack|brown|score|use|debt
      lining|lines|lined|bringing|brings|brought|finding|finds|getting|gets|introducing|introduces|recruit* up|in|? ~ girls|women|lasses|ones|newbies ~ ~ for|to him|them|money|punters|parties
      gets|paid|given|earns ~ ~ rock|rocks|stone|stones|brown|gear|bag for|per each|every|girl|doing|trip|run
      sleep|sleeps|sleeping|living|lives|kipping|kips in|at|above|behind the|a|? car|hand|nail|kebab|chicken|takeaway wash|carwash|bar|shop|salon|cabin ~ cabin|room|?
      works|working|work off ~ debt|what
      boss|gaffer|employer|agent|gangmaster holds|keeps|has|took|kept|got ~ papers|passport|id|docs|documents|visa|wages
      drops|dropping|drove|drives|takes|sends @ ~ hotel|hotels|flats|punters|massage|brothel
      told|makes|made|making @ to|? ~ plug|swallow|bank|bag|cook|hold|stash|store
      cleaned|cleans|empties|emptied|drained|draining|clears $own account|bank|out|uc|pip|card`,
  },
  {
    category: 'exploitation',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      wont|cant|wouldnt|didnt|not|couldnt say|tell|explain ~ ~ from|who|where|paid|bought ~ got|came|from|gave|who
      two|three|# new|? phones
      older|much man|men|guy|bloke|fella|boyfriend|gentleman|chap|older
      buys|buying|bought|pays|paying|gets|gives @ ~ everything|presents|gifts|clothes|nails|drinks|gear|phone|trainers|jewellery
      buys|pays for|her|@ ~ everything
      looking after @ since|because|and|for
      not|wasnt|didnt|doesnt|isnt|never sure|know|knows ~ surname|second|last|real|name
      off|gone|going|went|go|taken to|up|down ~ with ~ lads|lad|men|man|bloke|blokes|guys|boys|fella|mates|someone
      sends|sending|sent|gives|pays ~ someone|them|him|people|online money|cash|fridays|weekly|every|monthly
      holds|keeps|has|got|minds|uses $own card|pin|phone|cards|bankcard
      balance|account|money|uc|pip ~ zero|gone|empty|nothing|overdrawn by|on|same|within ~ day|monday|tuesday|wednesday|weds|morning
      working|work|job|shifts ~ ~ cash no|but|without|and ~ hotel|lads|man|questions|contract|pay|surname`,
  },
  {
    category: 'domestic-abuse',
    harmed: 'named',
    shown: 'current',
    phrases: `
      put|puts|putting|brick|bricks|bricking|bricked @ windows|window|door|car ~ through|in|out
      put|puts|putting|brick|bricks|kick|kicked|kicks|smash|smashed @ ~ windows|window|door through|in|off|out
      he will|would|is|gonna|going going|? to|? put|smash|kick|burn|torch|find|batter|break|get|ruin|slit|bury|end her|@
      send|sending|sends|take|taking|ship|shipping|fly @ back|to|abroad|home ~ ~ marry|married|wedding|marriage|husband
      chat|online|facebook|internet|snapchat|insta|instagram|whatsapp|posted|shared|leaked|sent ~ ~ by|from ~ $partner
      he|$partner ~ posted|shared|sent|leaked|put|uploaded|threatened ~ ~ naked|nude|nudes|intimate|topless
      he|$partner went|goes|came|flew|lunged|comes for|at @
      he|$partner ~ burst|barged|pushed|forced|kicked|broke|smashed|booted ~ in|way|door|down|off
      put|puts|landed|left @ in|with ~ hospital|ae|stitches|concussion|bruises|coma
      phone|keys|card|money|passport|meds taken|took|snatched off|from @
      times|timing|timed|logs @
      takes|took|taking|keeps|controls|has $own ~ card|wages|money|uc|pip|phone|keys every|each|on ~ payday|week|month
      called|calls|calling @ all|every|a ~ names|name|slag|slut|bitch|whore|useless|fat|ugly
      made|makes|making @ ~ beg|kneel|crawl|prove|video|send|stand|sleep ~ floor|him|knees|where|outside
      outside|opposite|over|across|round|near|by ~ road|street|hers|flat|house ~ every|each|all night|day|morning|evening`,
  },
  {
    category: 'domestic-abuse',
    harmed: 'named',
    shown: 'uncertain',
    phrases: `
      treading|tiptoeing|tread|treads|tiptoes on|round|around eggshells|him|$partner|his
      let|lets|letting|took|taking|having|had him|$partner back in|home|again|?
      scared|frightened|afraid|terrified|dreads|dreading|nervous|anxious to|of|about|? go|going|being|be home|back|in|indoors
      jump*|flinch*|panics|panicked|startles ~ ~ phone|door|text|noise|rings|rang|knock|time
      phone|mobile rang|ringing|pinging|buzzing|rings|going|buzzed #|nonstop|constantly|all|every|off
      he|$partner goes|gets|went|got mad|mental|ballistic|nuts|funny|angry|moody|livid|jealous|stroppy|shouty
      he|$partner ~ background|earshot|loudspeaker|speaker|prompting|answering
      whisper*
      walked|walks|walking|banged|bumped into|on ~ door|cupboard|wall|lamppost|cabinet|shelf|table
      cut|swelling|swollen|mark|graze|lump above|over|under|below|on|near|by her|@|? eye|brow|lip|cheek|eyebrow|mouth|nose|chin|forehead
      swollen|puffy|bloodshot|bust eye|face|jaw|cheek|nose|mouth
      shiner
      sunglasses|shades|scarf|foundation|makeup|concealer ~ indoors|inside|on|covering|thick|over ~ bruise*|all|eye|marks|neck
      asked|asks|told|wants ~ not to|? ~ write|ring|phone|text|post|call ~ flat|home|house|when|while|if
      doesnt|dont|not|wont like|let|want|allow @ ~ seeing|going|talking|friends|working|out|college|coming
      says|told|tells @ ~ nobody|noone|else|worthless|useless|mad|crazy|stupid`,
  },
  {
    category: 'sexual-abuse',
    harmed: 'named',
    shown: 'current',
    phrases: `
      climb|climbs|climbed|climbing|creep|creeps|crept|creeping|sneaks|snuck|sneaking|slips|slipped|crawls|crawled|gets|got|getting|comes|came in|into|to @ bed|bedroom|shower
      photo|photos|pics|pictures|video|videos|images of @ naked|nude|topless|undressed|having|in|without|asleep
      naked|nude|intimate|topless pics|pictures|photos|video|videos|images
      stuck|put|puts|shoved|sticks|pushed|pushes ~ fingers|finger|tongue|hand|hands ~ where|in|inside|up|down|shouldnt|on
      touched|touches|touching|feels|felt @ up|all|there|down|under|up|where|inappropriately|sleep over|below|?
      touching|playing|plays|played|rubbing with|? himself|hisself ~ front|watching|while|at|in
      pinned @ ~ ~ touched|kissed|groped|wall|bed|down
      handsy|gropey|gropes|groping|groped
      wandering hands
      kissed|kissing|kisses|licked|lick|licks @ ~ neck|lips|against|force|will|didnt|without
      trapped|cornered|corners|followed|followed @ ~ ~ toilet|toilets|stock|cupboard|lift ~ touch*|kiss*|grop*`,
  },
  {
    category: 'sexual-abuse',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      off|free|reduced|cheaper|lower|less ~ rent|debt|arrears|bill if|for|when|because she|@|a|? 
      nice|friendly|good to him|landlord|boss
      never wanted it|him|this|that
      flinch*|froze|freezes|frozen|panics|panicked|tensed|tenses|shaking ~ ~ male|man|men|doctor|touched|touch|he
      what men do|are|want
      wont|wouldnt|refuses|refused|scared|frightened|terrified|afraid|cant ~ ~ male|man|men dentist|doctor|gp|worker|nurse|staff|physio|driver|drivers|officer|alone|?
      morning after pill
      emergency contraception
      something|somethin|things bad|awful|? happened recently|at|last|that|on|to|with|but|there|she
      went|gone|goes|pushed|took things|it|? too|bit|way far
      app|date|lad|man|bloke|he ~ ~ wouldnt|didnt ~ stop|listen|no|leave
      tried|tries|trying|try it on
      gave|gives|giving in to|for|so|because him|peace|he|quiet
      creepy|weird|funny|dodgy man|bloke|uncle|landlord|messages|comments|guy|lodger|neighbour|vibes
      skin crawl
      asked|asks|wants|keep|needs|only|prefers ~ female|woman|women dentist|doctor|gp|worker|driver|officer ~ only|because|since|after`,
  },
]
