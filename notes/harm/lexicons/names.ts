import type { Names } from '../../text/phraseSteps.ts'

/** The words that stand behind `$self` and the like in every lexicon of harm. */
export const harmNames: Names = {
  self: 'herself|myself|himself|themselves|themself|yourself|self|hersel|herslef',
  own: 'her|my|his|their|@',
  partner:
    'partner|partners|ex|exs|husband|husbands|hubby|boyfriend|boyfriends|bf|fella|bloke|fiance|girlfriend|wife|gf|expartner|exhusband|exboyfriend|babyfather|spouse',
  child:
    'child|children|childs|kid|kids|son|sons|daughter|daughters|baby|babies|toddler|infant|newborn|twins|niece|nephew|grandchild|grandchildren|grandson|granddaughter|stepson|stepdaughter|stepchildren|stepkids|youngest|eldest|bub|bubba|lo',
  minor: 'child|children|kid|kids|baby|babies|toddler|infant|newborn|son|daughter|boy|girl|boys|girls|bubba',
  someone:
    'him|them|someone|somebody|people|others|anyone|anybody|neighbour|neighbours|man|woman|girl|guy|bloke|lad|officer|officers|police|policeman|copper|guard|resident|residents|flatmate|housemate|roommate|prisoner|inmate|nurse|paramedic|shopkeeper|stranger|victim|dealer|mum|mother|dad|father|sister|brother|cousin|aunt|uncle|nan|friend|mate|landlord|bailiff|teacher|participant|participants|judge|magistrate|landlady|women|girls|lads|boss|bouncer|driver|constable|pc|stepdad|stepmum|lass|lasses|chap|fella|grass|snitch|nonce|peer|punter|passenger|screw|screws|warden',
  staff:
    'us|staff|worker|workers|keyworker|keyworkers|colleague|colleagues|receptionist|reception|volunteer|volunteers|security|team|manager|practitioner|caseworker',
  body: 'arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach|tummy|forearm|forearms|body|skin|hand|hands|ankle|ankles|face|hip|hips|shoulder|neck|throat',
  pills:
    'tablet|tablets|pill|pills|paracetamol|paracetamols|ibuprofen|aspirin|codeine|diazepam|valium|pregabalin|meds|medication|sertraline|mirtazapine|sleepers|zopiclone|benzos|xanax|propranolol|amitriptyline|quetiapine|fluoxetine|citalopram|antidepressants|painkillers|tramadol|insulin|methadone|prescription|codamol|cocodamol|gabapentin|gabbies|pregabs|lyrica|nytol|antipsychotics|lithium|oramorph|subutex|fentanyl|vallies|valleys|temazepam|lorazepam|clonazepam|promethazine|capsules|tabs|nurofen|olanzapine|risperidone|clozapine|prozac|calpol|dihydrocodeine|statins|metformin|diaz|diazies|zopi|amitrip|amitryptiline|amitriptiline|amitryptyline|cocodamols|prega|codeines|sleeper',
  hurt: 'hit|hits|hitting|hitted|punch*|slap*|smack*|kick|kicks|kicked|kicking|beat|beats|beating|batter*|bashed|bashing|shov*|shoves|push|pushed|pushes|pushing|grab|grabs|grabbed|grabbing|chok*|strang*|throttl*|headbutt*|bit|bites|biting|thump*|whack*|lamp|lamped|clump*|attack*|assault*|stab|stabs|stabbed|stabbing|burnt|burned|burns|drag|drags|dragged|dragging|pinned|pins|smother*|suffocat*|hurt|hurts|hurting|harm|harms|harmed|harming|beaten|thrash*|manhandl*|injur*|glassed|kicks|elbow*|kneed|shook|shakes|shaking',
  struck:
    'hit|punched|slapped|smacked|kicked|beaten|battered|bashed|shoved|pushed|choked|strangled|throttled|headbutted|bitten|thumped|attacked|assaulted|stabbed|dragged|smothered|suffocated|hurt|thrashed|manhandled|mugged|glassed|burnt|burned|jumped',
  kill: 'kill|stab|hurt|harm|beat|hit|attack|shoot|burn|smash|cut|batter|murder|punch|strangle|slap|shank|bottle|glass|bash|chop|knife',
  weapon:
    'knife|knives|blade|blades|machete|weapon|weapons|gun|guns|firearm|firearms|hammer|acid|axe|shank|zombie|bat|crowbar|taser|sword|knuckleduster|crossbow|dagger|cosh',
  limb: 'arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach|tummy|belly|forearm|forearms|body|ankle|ankles|hip|hips|shoulder|shoulders|chest|calf|calves|fingers|knuckles|feet|foot|skin|back|hand|hands',
  private:
    'breast|breasts|boob|boobs|tits|bum|bottom|arse|ass|backside|crotch|privates|vagina|groin|nipple|nipples|genitals|knickers|bra|underwear|bits',
  many: '8|9|10|11|12|13|14|15|16|17|18|19|20|21|22|23|24|25|26|27|28|29|30|32|35|36|37|40|42|45|48|50|56|60|64|70|75|80|90|100|112|120|150|200|300|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|eighteen|twenty|thirty|forty|fifty|sixty|eighty|hundred|dozens|hundreds|loads|dozen',
  age: '1|2|3|4|5|6|7|8|9|10|11|12|13|14|15|16|17|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|1yo|2yo|3yo|4yo|5yo|6yo|7yo|8yo|9yo|10yo|11yo|12yo|13yo|14yo|15yo|16yo|17yo|1yr|2yr|3yr|4yr|5yr|6yr|7yr|8yr|9yr|10yr|11yr|12yr|13yr|14yr|15yr|16yr|17yr',
  game: 'scrabble|cards|uno|chess|pool|darts|bingo|bowling|monopoly|football|fifa|quiz|draughts|rummy|snap|tennis|badminton|dominoes|ludo|kahoot|race|parkrun|wordle|connect|everything|mario|snooker',
}
