import type { CueLexicon } from './lexicon.ts'

/** Tellings of harm or threat to whoever works with her, to other people and to children. */
export const doneToOthers: readonly CueLexicon[] = [
  {
    category: 'staff-safety',
    harmed: 'named',
    shown: 'current',
    also: 'threat-to-others',
    phrases: `
      do|doing me|us|staff over|in
      put|putting me|us|staff ~~ through|in|into|under window|wall|hospital|ground|door|floor|grave
      put|putting me|us|staff ~~ through|in|into|under the|? window|wall|hospital|ground|door|floor|grave
      will|would|gonna|going|wants|threatened|threatens|threatening|ready to|? $kill|deck|lamp|chin|smack|bottle|batter|knock|twat|headbutt|hospitalise|end me|us|staff|reception|$staff
      find|finds|found|finding out where i|we|workers|staff live|lives|park ~ do|and|get|burn|come ~ me|us|over|windows|?
      slit|cut|slash my|our throat|tyres
      make|making me|us|staff pay|sorry|regret|suffer`,
  },
  {
    category: 'staff-safety',
    harmed: 'named',
    shown: 'current',
    phrases: `
      spat|spit|spits|spitting|gobbed|coughed in|at|on|into my|our|staffs|workers face|eyes|hair|mouth
      find|finds|found|finding|know|knows out|? where i|we|staff|workers live|lives|park|kids|shop|drink
      text|texted|texts|texting|rang|rings|ringing|called|calls|calling|messaged|messages|messaging|got|has|found my|workers|our personal|own|private|home no|number|mobile|phone|facebook|email
      know your|you|where|u|youre kids|school|house|car|live|family|kid|you
      know your kids|sons|daughters school|names|nursery
      petrol|fire|firebomb|burn|bomb|torch|shoot|brick|smash|blow bomb|? us|hub|office|centre|building ~ if|unless|up|down|when|?
      petrol|fire bomb us|the|our|this
      ended|in|into|on lockdown
      locked|shut|trapped|held me|us|staff|worker in|hostage|inside
      pulled|held|waved|drew|brandished|pointed|raised|produced ~ $weapon|needle|syringe|scissors|bottle|fist ~ on|at|to|towards|in me|us|staff|worker|reception|my
      slammed|slams|punched|kicked|threw|hit|smashed ~ door|wall|desk|chair|screen ~ next|beside|in|on|inches|near ~ me|my|us
      threw|throws|chucked|lobbed|flung|tipped|emptied ~ coffee|tea|drink|water|phone|cup|mug|shoe|bottle|chair ~ over|at|on|towards ~ me|us|worker|staff|reception|@
      grabbed|grabs|snatched|pulled|yanked|knocked my|our|workers ~ phone|lanyard|laptop|hair|arm|bag|wrist|sleeve|glasses`,
  },
  {
    category: 'staff-safety',
    harmed: 'named',
    shown: 'uncertain',
    phrases: `
      silent|blank|withheld|anonymous|nuisance|heavy call|calls|breathing on|to|from|at|my|our|? ~ my|work|our|hub|office|mobile
      finger|fingers|fist in|at|inches my|our|from ~ face
      called me|us|worker|staff ~ bitch|slag|cunt|cow|names|liar|grass|useless|fat|racist
      stood|standing|leaning|got over|up|too ~ me|close|desk`,
  },
  {
    category: 'threat-to-others',
    harmed: 'subject',
    shown: 'current',
    phrases: `
      put|putting|puts ~~ in|under|through ~ ground|grave|coma|morgue|box|six
      put|putting|puts ~~ worker|manager|sw|him|them|someone|judge in|under|through ~ ground|grave|coma|morgue|window|wall|hospital
      went|goes|going|turned|came|been|back|off round|up|over|to|back|out ~ with ~ $weapon|brick|bottle|stick|screwdriver|pole
      $kill|smack|deck|do|jump|headbutt|sort|merk that|this|the|them|those|her|his|every ~ grass|snitch|bitch|slag|cow|rat|bastard|witch|nonce|prick|girl|lass|bloke|cunt
      will|would|gonna|going|wants|want to|? deck|chin|spark|lamp|twat|bray|leather|merk|shank|stripe|bury|clump|knife|hammer|bottle @|him|them|that|someone|the|one
      headbutt*|nutted|decked|lamped|chinned|glassed|bottled|twatted|floored|sparked a|another|the|her|his|two ~ lass|girl|woman|resident|lad|neighbour|peer|mum|man|bloke|inmate
      voices ~ tell|telling|told|saying|say|order|ordering ~ to ~ push|stab|hurt|kill|hit|attack|harm|burn|smother|strangle
      push|shove|throw ~ someone|somebody|person|people|stranger|woman|man on|off|under|in|onto ~ platform|tracks|train|road|bus|stairs
      has|have|got|getting|had|found ~ address|route|shifts|car|reg ~ from|for|off|of ~ wing|grass|hurt|revenge|inside`,
  },
  {
    category: 'threat-to-others',
    harmed: 'subject',
    shown: 'uncertain',
    phrases: `
      see|sees|saw|seeing|seen red
      cant|cannot|wont|wouldnt|couldnt promise|guarantee|trust|say|answer ~ ~ happen|happens|do|self|herself|responsible
      cant|cannot|wont|wouldnt|couldnt promise what|she|not ~ happen|will|would|do|hurt|hit
      where the|that|her|his|this ~ judge|magistrate|sw|witness|officer|ex|victim|landlord|prosecutor|juror|girl|lad|neighbour|worker ~ lives|live|parks|drinks|works|stays
      able|feels|can|trying|tries|hopes ~ stay|keep|remain|staying|keeping calm|cool
      stay|stays|keep|keeps her|? calm|cool|temper if|when|around
      cricket|baseball|rounders bat
      golf|metal|iron club|bar|pole
      has|have|had|got it in for
      out for blood
      do|doing|did time|bird|life for him|@|them|it
      rage|temper|anger ~ getting|worse|scaring|scares|control|building|boiling
      if ~ sees|see|bumps|comes|meets ~ her|him|them ~ happen|happens|responsible|blame`,
  },
  {
    category: 'child-at-risk',
    harmed: 'named',
    shown: 'current',
    phrases: `
      sent|going|went|travelling|shipped|packed|taken off|out|up|down ~~ with ~ phone|phones|trainers|burner ~ isnt|not|arent ~ his|hers|theirs
      phone|trainers|cash|money|bag|bike ~ isnt|not|arent his|theirs
      no|without|not ~ seatbelt|seatbelts|carseat|carseats|helmet|belts
      no car seat|seats
      drunk|pissed|high|stoned|wasted|drinking|tipsy|off and|then|but|? drove|drives|driving|drive|collected|collects|picked|picking|took them|kids|$child|up|home|him
      turned|came|turns|comes|arrived|arrives up|? for|at|to ~ contact|pickup|school|nursery|visit|gates drunk|high|stoned|pissed|intoxicated
      boyfriend|partner|he|man|lodger|uncle|dad|stepdad|bloke|mate is|was|'s|are|? on ~ register|sor
      left|leaves|leave|leaving ~ girls|boys|kids|children|$child|little with ~ him|boyfriend|man|neighbour|stranger|nights|drunk|register
      kids|children|boys|girls|son|daughter|little|$child|ones ~ sat|stood|hid|hiding|listening|watching|upstairs|heard|in|crying|awake ~~ while|when|whilst|as he|they|$partner|mum|dad|police
      lost it|temper|rag ~ slapped|smacked|hit|shook|grabbed|threw
      hand|slap|belt mark|print|prints|marks
      gets|got|climbs|climbed|sleeps|getting|sleeping in|into her|his|their bed ~ year|yr|old|told|teacher|she`,
  },
  {
    category: 'child-at-risk',
    harmed: 'named',
    shown: 'uncertain',
    phrases: `
      little|youngest|baby|toddler|$child|littlun|bairn one|ones|girl|boy|is|was|looks|looked|seems|seemed|? very|so|really|too|quite|? thin|skinny|pale|withdrawn|silent|frightened|scared|grubby|dirty|tearful|underweight|lethargic
      hid|hides|hiding|cowered|cowering|cowers behind|under|in ~ sofa|mum|table|bed|chair|cupboard|me|curtain|curtains
      $child|one|boy|girl|toddler|baby|bairn ~ has|had|with|got a|? ~ burn|mark|marks|graze|bump|lump|bruise|bruising|scratch|scratches on|to|over ~ hand|arm|face|leg|legs|head|back|cheek|neck
      wont|wouldnt|refuses|refused|not let|letting ~ hv|health|midwife|sw|social ~ ~ in|see|near|weigh
      missed|missing|dodging|avoiding ~ scan|scans|midwife|antenatal|jabs|immunisations|weigh
      son|daughter|lad|girl|boy ~ ~ new phone|trainers|coat|phones|bike
      son|daughter|lad|boy|girl ~ ~ older|online lads|boys|men|man|friends|boyfriend`,
  },
]
