import type { CueLexicon } from './lexicon.ts'

/** Words of harm or threat to whoever works with her (catalogue W_STAFF). */
export const staffSafety: readonly CueLexicon[] = [
  {
    category: 'staff-safety',
    harmed: 'named',
    shown: 'current',
    phrases: `
      $hurt|threat|threats|threaten|threatens|threatened|threatening|follow|follows|followed|following|swore|sworn|swearing|shouted|shouting|screamed|screaming|lunged|lunging|harass*|intimidat*|filmed|filming|stalk*|spat|spits|spitting|squared|squaring|abused|abusing|charged|rushed|cornered|touched|groped at|up|on|towards|against|over|? at|to|? one|two|some|? of|? me|a|the|my|our|another|other|? female|male|centre|hub|hostel|support|duty|prison|team|? member|members|? of|? me|$staff
      threat|threats|threaten|threatens|threatened|threatening ~ to ~ $kill|find|get|come|wait|follow|smash ~ me|$staff
      threw|throws|throwing|chucked|thrown ~ at|towards ~ me|$staff
      aggress*|abusive|threatening|hostile|intimidating|violent|rude|verbally|racist|inappropriate|violence|physical|abuse to|towards|with|toward|at|abusive|against to|towards|with|toward|? the|a|my|other|? ~ me|$staff
      became|got|was|is|being|became very|quite|extremely|verbally|? aggress*|abusive|threatening|hostile ~ to|towards|with|at|when|in ~ me|$staff
      verbally|physically abus*|aggress*|assault* ~ me|$staff|reception
      i|we felt|feel|was|were|am|did|do not|very|quite|really|? feel|? unsafe|threatened|intimidated|scared|frightened|safe|at|uncomfortable risk|?
      made me|us|staff feel ~ unsafe|threatened|intimidated|scared|uncomfortable|frightened
      followed|follows|following me|us|@|worker to|home|from|out|back|down|into
      blocked|blocking|blocks|barred|stood|standing ~ me|the|my|in door|exit|way|doorway|me|front ~ from|leaving|?
      stood|standing|got|put in|$self|? between me|us|worker|staff and the|my door|exit|car|gate
      wouldnt|refused|refusing|not let|to|letting let|? me|us|worker|staff leave|out|go
      pressed|pulled|activated|used ~ panic|alarm|attack|button alarm|button|?
      dog ~ bit|attacked|went|lunged ~ me|us|worker|staff
      grabbed|grabs|grab|grabbing|pinched my|workers|staffs arm|bag|phone|hair|keys|lanyard|wrist
      knew|knows|found|know where|my i|address|out live|lives|?
      complain* allegation`,
  },
  {
    category: 'staff-safety',
    harmed: 'named',
    shown: 'uncertain',
    phrases: `
      lone|solo working|worker ~ concern|risk|incident|not|unsafe
      not|dont|never|no to|? be|? see|seen|visit|visited|lone @|? alone|visits|working|home
      two|2 to one|1
      double|paired up|visits|visit|staffed
      two|2 workers|staff required|needed|only|at|must|for ~ visits|visit|all|home|?
      barred|banned|excluded|ban from|? ~ centre|hub|office|hostel|group|building|premises
      call|called|calling ~ in|? security
      security called|involved|had|came|were
      $partner|he ~ turned|came|showed|waiting|outside|shouting ~ at|outside|in|up ~ centre|hub|office|reception|service
      abuse|shouting|kicking|kicked|kicks|swearing off|at|in ~ reception|centre|hub|office|staff
      staff safety
      risk to|of staff|worker|workers|professionals
      raised her|his|@ voice at|to|towards ~ me|staff|worker
      called|calling|calls me|worker|staff a|names|every
      swore|swearing|sworn|shouted|shouting|screamed at|down ~ me|phone|worker|staff`,
  },
  {
    category: 'staff-safety',
    harmed: 'named',
    shown: 'current',
    phrases: `
      told|warned|said|telling me|us|worker|staff to|better|? watch|mind
      waited|waits|waiting|stood|standing|hanging|sat|followed ~ by|at|near|beside|to|behind my|our car|door|house|bike|home
      pop|go|swing|lunge at @|$staff ~ on|at ~ desk|reception|office
      pen|knife|scissors|blade|glass to @|her|my|his|staffs neck|throat|face
      come|coming|came down|in|up|round|here ~ and|to ~ sort|smash|do|kill|burn ~ us|you|me|staff|everyone
      answered|opened|came|at ~ door ~ ~ with ~ $weapon
      came|went|flew|lunged|charged|ran|swung|swing|swings|goes|going at|for me|us|staff|worker|workers
      squared|squares|squaring up to|at ~ me|us|staff|worker|$staff
      in|into my|our face
      $hurt|spat|spit|spits|swore|shouted|screamed|threatened|lunged|threw at|? ~ @|worker|staff|colleague on|at|in|from reception|desk|duty|front
      press|pressed|pull|pulled|hit|use|used|activated|activate|set|sounded|pushed|pushing ~ ~ panic|alarm|pinpoint|attack alarm|button|strap|off|?
      $weapon ~~ when|while|as i|we
      where|which ~ i|we|worker|workers|staff|you park|parks|parked|finish|finishes|drive|drives|sees
      knows|know|found|finds|find|out where ~ worker|workers|staff|we live|lives|park|work
      which|what worker|staff sees|works|has|see
      knows|know|found|clocked|seen|memorised which|what bus|buses|car|train|motor|road|street|gym|school ~ i|we|my
      knows|know|clocked what|which time|days|day ~ i|we
      i|we should|better|ought|need|want|had to|better|? watch myself|ourselves
      i|we should|better|had better|? watch my|our back|step|tyres|car
      sent|left|sending|sends|texted|messaged|emailed|rang|called me|us|worker|staff $many messages|texts|calls|times|voicemails|emails|missed
      my|workers|staffs|our facebook|insta|instagram|reg|tyres|numberplate
      found|added|followed|messaged|looked|contacted|stalk* me|us|staff|worker|my on|up|? ~ facebook|insta|instagram|linkedin|tiktok|personal|private
      photo|photos|picture|pictures|video|filmed|filming|videoed|recorded ~ my|me|us|staff ~ reg|car|face|house|home|plate
      smash*|keyed|scratch*|slash*|kick*|damag*|broke|punch* ~~ my|our|workers|staffs car|tyres|bike|windows|windscreen|office|laptop|desk
      locked|lock|barricad* themselves|ourselves|myself ~ in
      kicked|kicking|kicks off ~ in|at|with|on ~ waiting|reception|office|centre|hub|foyer|building|lobby|staff|me|us|worker
      have|get|getting|had|having me|us done|battered|beaten|jumped|killed|shot|stabbed over|in|up|?
      i|we was|were|got|been|am|are being|? pushed|grabbed|spat|threatened|followed|punched|slapped|sworn|chased|cornered|bitten|kicked|assaulted|attacked|shoved|scratched|abused ~ at|on|by|against|to|out|home|when|down|from|?
      what he|she|they ~ do|does to me|us|staff|worker
      sexual|inappropriate|racist|abusive|threatening|nasty|homophobic|sexist|lewd comments|comment|remarks|language|abuse|messages|emails|slurs ~ to|at|towards|about ~ me|us|$staff|reception
      threw|throws|throwing|chucked|flipped|tipped|upturned|overturned|kicked|smashed|smashing ~ chair|chairs|table|desk|laptop|computer|monitor|mug|bin|plant|tea|coffee ~ ~ reception|office|centre|hub|interview|meeting|waiting|staff|me|us|corridor
      threw|throws|throwing|chucked|spat ~ ~ at|over|towards ~ reception|me|us|staff|worker|receptionist
      assault*|attack*|punch*|hit|bit|kick*|spat|slap*|threaten*|headbutt*|push*|shov* at|on|? a|the|her|his|one|two|my|? of|? ~ $staff|nurse|officer
      told|warned @|worker|staff|us ~ ~ wait|waiting|get|watch|find ~ for|@ ~ outside
      threat* ~ ~ burn|bomb|smash|attack ~ centre|office|hub|building|us
      ended|terminated|cut|left|stopped|leave ~ session|visit|call|meeting|early ~~ aggressive|abusive|threatening|unsafe|safety|shouting|swearing`,
  },
  {
    category: 'staff-safety',
    harmed: 'named',
    shown: 'uncertain',
    phrases: `
      keeps|kept ringing|calling|phoning|turning ~ ~ office|centre|hub|reception|duty
      wait|waits|waited|waiting ~ for me|us|staff|worker|workers|@ outside|after|when ~ closing|work|office|car|?
      wait|waiting|waits outside ~ ~ for|until|when|with ~ staff|worker|me|us
      double|paired|two up|handed|workers|to ~ only|visits|visit|from
      aggressive|hostile|abusive|threatening|intimidating with|to|towards ~ professionals|workers|staff|officers|services|agencies
      felt|feel|was|made uneasy|intimidated|unsafe|threatened ~ visit|visiting|there|alone|room|session
      not|dont|never to|? visit|see|attend ~ alone|own|lone
      asked|asking|asks|wanted|demanding ~ ~ worker|workers|my|staff ~ name|address|number|home|surname`,
  },
]
