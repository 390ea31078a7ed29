import type { Names } from '../../text/phrases.ts'

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
    'him|them|someone|somebody|people|others|anyone|anybody|neighbour|neighbours|man|woman|girl|guy|bloke|lad|officer|officers|police|policeman|copper|guard|resident|residents|flatmate|housemate|roommate|prisoner|inmate|nurse|paramedic|shopkeeper|stranger|victim|dealer|mum|mother|dad|father|sister|brother|cousin|aunt|uncle|nan|friend|mate|landlord|bailiff|teacher|participant|participants',
  staff:
    'us|staff|worker|workers|keyworker|keyworkers|colleague|colleagues|receptionist|reception|volunteer|volunteers|security|team|manager|practitioner|caseworker',
  body: 'arm|arms|wrist|wrists|leg|legs|thigh|thighs|stomach|tummy|forearm|forearms|body|skin|hand|hands|ankle|ankles|face|hip|hips|shoulder|neck|throat',
  pills:
    'tablet|tablets|pill|pills|paracetamol|paracetamols|ibuprofen|aspirin|codeine|diazepam|valium|pregabalin|meds|medication|sertraline|mirtazapine|sleepers|zopiclone|benzos|xanax|propranolol|amitriptyline|quetiapine|fluoxetine|citalopram|antidepressants|painkillers|tramadol|insulin|methadone|prescription',
  hurt: 'hit|hits|hitting|hitted|punch*|slap*|smack*|kick|kicks|kicked|kicking|beat|beats|beating|batter*|bashed|bashing|shov*|shoves|push|pushed|pushes|pushing|grab|grabs|grabbed|grabbing|chok*|strang*|throttl*|headbutt*|bit|bites|biting|thump*|whack*|lamp|lamped|clump*|attack*|assault*|stab|stabs|stabbed|stabbing|burnt|burned|burns|drag|drags|dragged|dragging|pinned|pins|smother*|suffocat*|hurt|hurts|hurting|harm|harms|harmed|harming|beaten|thrash*|manhandl*|injur*|glassed|kicks|elbow*|kneed|shook|shakes|shaking',
  struck:
    'hit|punched|slapped|smacked|kicked|beaten|battered|bashed|shoved|pushed|choked|strangled|throttled|headbutted|bitten|thumped|attacked|assaulted|stabbed|dragged|smothered|suffocated|hurt|thrashed|manhandled|mugged|glassed|burnt|burned|jumped',
  kill: 'kill|stab|hurt|harm|beat|hit|attack|shoot|burn|smash|cut|batter|murder|punch|strangle|slap|shank|bottle|glass|bash|chop|knife',
  weapon:
    'knife|knives|blade|blades|machete|weapon|weapons|gun|guns|firearm|firearms|hammer|acid|axe|shank|zombie',
}
