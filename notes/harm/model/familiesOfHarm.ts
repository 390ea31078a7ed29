/** Families of words that bear on harm, and of the everyday things beside it: a line each, its name first. */
export const familiesOfHarm = `
  body: arm wrist forearm leg thigh neck throat face eye eyes lip jaw cheek hand hands finger knuckle rib ribs head nose chin shoulder back stomach belly skin hair ear tooth teeth foot feet toe breast chest ankle hip skull scalp
  injury: bruise bruised bruising mark marks scratch scratches lump swollen swelling puffy black-eye welt burn burns burnt fracture broken broke fractured split shiner limp limping sore bite bites cut cuts lines gash scar scars stitches bleed bleeding blood bloody dent handprint handprints fingermarks fingerprints finger-marks weepy scab plaster bandage dressing bled wound wounds
  cutting: cut cutting blade blades razor razors scratching carving scissors sharpener compass glass slash slashed slice sliced burning lighter iron carve nick hairband picking headbang headbanging banging punching ligature ligatures ligatured swallow swallowed swallowing battery batteries insert inserted selfharm self-harm harming harm sh
  relief: relief release edge pain numb feel feels noise calm pressure urge urges punish itch
  cover: sleeve sleeves jumper hoodie long scarf sunglasses shades makeup foundation concealer covered collar gloves glove hood
  weather: heat hot boiling summer july
  accuse: fell walked door cupboard clumsy tripped cat stairs iron kitchen slipped eczema
  hit: hit slap slapped punch punched kick kicked beat beats beating beaten batter battered thump thumped shove shoved push pushed grab grabbed drag dragged throttle strangle strangled choke choked headbutt headbutted bite bit smack smacked backhand backhanded clobber clout pin pinned threw throw throwing lob lobbed whack belt belted shook shake shaken stamp stamped spat spit hurt hurts hurting attack attacked assault assaulted jumped lick licked licks clump clumped swung swing wallop twisted pulled ragged
  break: smash smashed smashing kicked break broke punched hole door wall phone tv wrecked trashed dent
  weapon: knife knives blade machete hammer bat gun acid bleach petrol bottle brick scissors screwdriver stanley weapon cosh crowbar shank sword glass lighter matches axe can kettle pan
  kill: kill killed killing stab stabbed stabbing murder shoot shot burn torch bury buried dead die finish end ends slit throat batter petrol bodybag swing hurt
  threat: threat threats threaten threatened threatening warn warned warning promise pay regret watch sorry get gonna swear swore vow means meant find found wait waiting watching outside
  anger: angry anger rage raging temper furious vex vexed kicked off screaming scream screamed shout shouted shouting shouts yell yelled aggressive hostile snap snapped flip flipped effing swearing volatile mood agitated lost
  fear: scared scare afraid fear frightened terrified petrified flinch flinched flinches jumpy shaking shook trembling tremble nervous wary dread begged eggshells hypervigilant shoulder curtains startled cower cowered
  control: allowed allow permission let lets rules rule control controls controlling checks checked check monitor monitors tracks tracker tracking airtag gps location app mileage timed times minutes phone passwords password messages cameras camera doorbell ring spyware speaker loudspeaker facetime video log listens listening reads deleted deletes account joint
  forbid: banned forbid forbids forbidden stop stops stopped prevent wont locked lock locks lockin padlock shut keys key chain bolt isolate isolated cut
  followed: follow followed following turned turns shows showed up outside stalk stalked stalking stalker waiting waits lurking sat parked drove drives passes circling standing corner
  money: money cash card bank giro benefits benefit uc pip wages wage pay payday pension debt account savings pin income allowance quid pound pounds tenner
  documents: passport id papers visa documents biometric brp birth certificate
  take: take takes took taken taking keep keeps kept hold holds held collect collects confiscate confiscated pocket pockets grabbed borrow steal stole nick nicked swipe skims grab
  give: gave give gives given giving hand handed leave left away
  keepsake: cat dog plant plants ring jewellery earrings necklace photo photos album belongings telly box keys budgie pet letters phone bible
  goodbye: goodbye bye farewell thanks thank sorry forgive hug hugged letter letters note notes will funeral hymn songs coffin ashes
  death: die dying died dead death suicide suicidal kill end grave heaven god angel sleep wake gone peace ghost
  wishing: wish wished want wants wanted pray praying wanna hope hopes rather better
  pointless: pointless hopeless burden bother worthless useless waste empty trapped dark tired cope coping carry anymore
  means: rope belt cord flex ligature noose bridge roof balcony rail railway train tracks platform station window ledge river thames cliff stockpile stockpiled stockpiling saving hoard hoarding shoebox pills tablets rafters beam hook wire
  future: future next year christmas xmas birthday plans book
  attempt: attempt attempted tried try overdose hang hanged hanging jump jumped drown
  pills: pill pills tablet tablets paracetamol ibuprofen codeine tramadol pregabalin pregab gabapentin sertraline mirtazapine amitrip amitriptyline diazepam valium benzos zopiclone quetiapine antidepressant meds medication strip strips packet packets blister handful fistful paracets cocodamol propranolol citalopram olanzapine script prescription dosette insulin sleepers xanax vallies
  drugs: drug drugs heroin crack gear rock coke cocaine spice smack brown white methadone ket weed nitazene nitazenes fentanyl mdma ghb g snowball speedball batch dose bag pipe needle needles works foil subutex buprenorphine alcohol vodka cider litre drink drank drinking drunk booze
  use: use used using inject injected injecting smoked smoking scored binge relapse relapsed lapse lapsed groin dig dug on-top top
  collapse: collapse collapsed unresponsive unconscious blue grey overdose overdosed od oded od'd naloxone narcan prenoxad nyxoid cpr snoring gurgling breathing breath slumped gouching slurring slurred slurry drowsy groggy vomiting sick fitting fit seizure pinpoint tolerance dropped over round woke recovery blacked conscious passed revived brought zapped lips
  extra: extra double doubled few whole all lot too many full week
  sleep: sleep sleeping slept bed bedded bedding sofa couch floor kip kipping kipped
  outside: street streets outside doorway tent park bench bus buses night-bus stairwell underpass car van carpark station bridge shed garage laundrette stopping rough sofa-surfing rough-sleeping subway bin bins churchyard graveyard mcdonalds airport heathrow tube shop shelter hostel warm library stairs squat railings
  evicted: evict evicted eviction kicked thrown threw chucked booted locked out homeless nfa nowhere bailiff bailiffs notice order asked leave discharged released barred rooms room place full shelter booted turfed slung changed locks roof stay
  tonight: tonight tonite bags bag suitcase belongings binbag binbags holdall
  housed: keys flat tenancy viewing bid band banding nomination moved moving decorating carpets sofa furniture
  missing: missing misper unseen awol absconded abscond gone disappeared vanished whereabouts untraceable lost radar hide nor hair trace unreturned
  noanswer: voicemail vm answer answering reply replying unread ticks delivered phone off dead texts calls ringing rings straight picked pick reach contact hear heard seen heard raise
  unlike: unlike like her never normally usually always
  returned: return returned back arrived turned came home collect collected pick pickup
  away: coach airport train left went meeting
  eat: eat eating ate eats food meal meals fridge cupboard cupboards starving hungry cook toast milk formula dinner lunch breakfast biscuits crisps
  thin: weight thin skinny bones gaunt skeletal kg stone bmi lost frail weak dropped
  dirty: smell smells smelt stink stank stench wash washed washing unwashed shower bath clothes same dirty filthy soiled wet urine faeces pee poo mess hoard hoarding rubbish flies maggots mould mice rats cockroaches lice nits scabies filth squalor pad pads bin fur rotten rotting
  unwell: ulcer ulcers infected infection leg foot diabetic insulin sepsis gangrene abscess wound dressing podiatry nurse refused refuses refusing declined declining meds untreated cough pus catheter blister jaundice yellow
  cold: cold freezing heating gas electric electricity meter boiler blanket coat duvet candle candles
  alone: alone unsupervised unattended home left supervised babysitting minding asleep locked own
  neglect: nappy rash thriving thrive hungry underweight late school absent missed appointments head lice unclean cot sleepy burnt dirty skinny drinking gouching
  childharm: smack smacked slap shook shaken belt naughty hurt bruise injury harm nonmobile bite cupboard harmed
  socialcare: cp childprotection plan sw social removed removal lac placed section 20 47 icpc s47 conference register mash pre-proceedings pip contact custody iro guardian cafcass sgo
  sex: sex sexual sexually rape raped raping touch touched touching touches grope groped groping naked nude nudes nudies undress strip knickers pants underwear bra skirt zip groin consent consenting sleeping assault assaulted assaulting kiss kissed intimate private parts condom condoms sti sti's morning-after pill haven sarc isva porn flash flashed masturbating bum boobs
  forced: force forced forces forcing made make makes making expected expects expect owes owe payment paying rent favour favours kind deal exchange lend lent pass passed share shared
  nosaid: said say no stop refuse refused
  night: night nights bedroom room bed asleep shower bathroom sleeping woke drunk
  images: pic pics picture pictures photo photos video videos filmed film filming snap snapchat whatsapp online posted post share onlyfans cam livestream leaked
  sell: sell selling sold punter punters brothel parlour massage sauna pimp pimped trick tricks working business escort beat corner ad ads website hotel hotels airbnb car cars
  trafficking: traffick trafficked trafficking slavery exploited exploitation passport smuggled agent journey ticket lorry nail car-wash carwash factory cleaning farm bar salon unpaid wage cash debt bond quota madam juju oath
  cuckoo: cuckoo cuckooed cuckooing took over takeover plugging plug plugged trap line lines county going runner running package packages parcel parcels holding stash scales burner burners phones baggies wraps youngers olders elders yout dem boys lads trapped bando bag
  dealer: dealer dealers gang olders elders youngers olders boys lads men owes debt tick
  lookafter: cares loves choice boyfriend treats gift gifts trainers lashes nails handbag
  stafftarget: staff receptionist manager worker keyworker us me my car desk reception door home address office centre kids
  abuse: abusive abuse abused violence violent dv da domestic coercive controlling nonmol non-mol injunction nmo clare dash marac idva refuge perp perpetrator
  leave: leave left leaves leaving flee fled fleeing refuge escape escaped run ran away climbed window
  jealous: jealous jealousy cheating affair other ugly fat stupid mad crazy slag slut bitch thick names called calls
  phoneaction: rings ringing rang texts texted texting calls missed call messaged whatsapp 30 40 50
  answerfor: spoke speaks answer answered answers for interrupt interrupts sat translated translating interpreter husband looking glanced
  quiet: quiet withdrawn flat tearful crying cried tears sobbing sob silent wouldnt subdued shutdown changed subject clammed distressed upset pale blank
  benefits: form forms pip uc esa esa50 journal appeal appt appointment application applied housing council tax budget budgeting letter letters cv job interview course college esol gp dentist bid repair repairs damp boiler grant voucher foodbank
  craft: group craft art sewing knitting choir garden gardening yoga cooking baking cake lunch coffee tea walk museum trip margate beach gym swimming
  pet: kitten puppy cat dog hamster budgie
`
