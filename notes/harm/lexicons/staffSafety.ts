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
      waited|waiting|waits|wait for me|worker|staff|us
      blocked|blocking|blocks|barred|stood|standing ~ me|the|my|in door|exit|way|doorway|me|front ~ from|leaving|?
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
      hung up on me
      called|calling|calls me|worker|staff a|names|every
      swore|swearing|sworn|shouted|shouting|screamed at|down ~ me|phone|worker|staff`,
  },
]
