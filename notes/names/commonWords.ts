/**
 * English words of every day, and words of casework, that are likely after a name or look much like one. No name is guessed from
 * one of them, and none of them is taken for a surname; somebody who is really called so is still found by her own name.
 */
export const commonWordRows = `
able above abroad absent abuse abused abuser abusive access accept accepted according account accounts across act acting action
actions active actually add added address adult adults advice advised advocacy advocate affected afraid against age aged agencies
agency agenda ago agree agreed ahead aid aim air alarm alert alive allow allowed allowance almost alone along alongside already
although always angry annoyed anybody anymore anyone anything anyway apart apologised apology app apparently appeal appeared
appears apply applying approached approved apps arch area areas argued argument arm around arranged arrange arranging arrest
arrested arriving art aside ask asking asks asleep assault assaulted assessed assessment assist assisted assured attempt attempted attempts
attendance attends aware away awful baby babys back bad badly bag bags bail balance ball bank bar bare barely barred base based
basic basically bath bear beat became become bed beds bedroom bedsit been began begin beginning behalf behaviour behind being
believe believed belongings below benefit best better big bill bills birth birthday bit bite black blame blamed block blocked
blood blue board body bond book booked booking books bored born borough both bottle bottom bought bound box boy boys brave
breach breached break breakfast breaks breath breathing brief bright bring bringing broke broken brought bruise bruises bruising
build building built bull burn bus business busy buy cab call calm calmer calmly came camp cancel cancelling cannot car card
cards care cared careful carer carers caring carried carry case cash cat cats caught cause caused cautious ceased certain certainly
certificate chance change changed changes changing charge charged charges charity chase chasing chat chats chatty chatting cheap check
checked checking cheer chest child childcare childs choice choices choose chose church city claim claimed claiming claims class
classes clean cleaned cleaning clear cleared clearly clinic close closed closing clothes clothing club coffee cold college come
comes comfortable coming commence comment commented commit committed community company complained complaint complete completing
completely concern concerned concerning concerns condition conditions confidence confident confirm confirming conflict
confused connect consent consider considered considering constant contact contacting contacts continue continued continues
continuing control controlling conversation cook cooking cope coped coping copies copy corner correct cost costs cottage could
counselling counsellor count couple course courses cover covered covering craving cravings crazy create created creative credits cried
crime cross cry crying cup current currently custody cut cuts cutting daily damage damp danger dangerous dark date dated dates
daughters day days dead deal dealing dealt dear death debate decide decided decides decision declined decline deep deeply defence definitely degree
delay delayed delivered deliver demand denied denies deny denying department depending deposit depressed depression describe described
desk despite detail details determined detox development diagnosed diary died diet different difficult difficulties difficulty digital
direct directly disability disappointed disclosed disclosing discharge discharged disclosure discussion discussions disengaged dispute distress
distressed doctors document documents doing done donate donated door doubt down draft drank dream dress dressed drew drink
drinking drink drive driving drop dropping drug drunk dry due dull during dust duty early earn earned ease easier easily easy eat eaten
eating education effect effort either electric else emergency emotional employed employer employment empty encouraged encouraging end
ended ending engage engaged engagement engaging enjoy enjoyed enjoying enjoys enough enquired enquiry ensure enter entered entire
entitled error escalated escorted especially essential established estate etc even evening event events eventually ever every
everyday everybody everyone exact exactly exam example excellent except excited exercise exhausted exit expect expected expecting expects
experience experienced experiences experiencing explain explained explaining explore explored exploring express expressed extended extra
extremely eye eyes face facing fact fail failing fair fairly fall fallen falling families far fare fast father faulty fear fearful
feared fed feedback feel feeling feelings feet fell female few fewer fight fighting figure file filed fill filled filling final finally finance
finances financial find finding finds fine fines finish finishing fire first fit five fixed flat flats flashbacks fled flee fleeing floor flow fluent
focus focused follow followed following follows food foodbank foot force forced forget forgot form formal forms forward found four
frail free freely fresh friendly friends frightened from front frustrated full fully fun fund funded funding further furniture
future gained game garden gas gate gather gave gear general generally gentle get gets getting gift girl girls give given gives giving
glad glasses go goal goals god goes gone goodbye got gotten grab grade gran grand grants grateful gratitude great greatly grief
grieving ground grounding groups grow growing grows guess guest guidance guilty half hand handed handle handling hands hang happen happened
happening happens happily hard hardly hardship harm harmed harming hasnt hate hated haven hay head headache heads hear heard
hearing heart heat heated heating heavy hell help helped helpful helping helps hence here herself high higher himself hit hits hold
holding holiday holidays homes honest hoped hopeful hopes hoping horrible hot hotel hours house housed household how however huge hugs hungry
hurt hurting husbands idea ideas identified identify identity ill illness immediate immediately impact important improve improved improving
inability incident incidents include included includes including income increase increased increasing independent independently
indicated induction inform information informing initial initially injured injuries injury inside instead insurance intake intend
intends intent intention interested interim interpreter interview introduced introduce introduction invite invited involved issue issued
issues item items itself jail jealous job jobs join joined joining joint joke joked journey judge jump just keen keep keeping keeps
kept key keys kick kicked kids kill kind kitchen knew knife knock knocked know knowing known knows lack laid land landlords language
large last lately later laugh laughed laughing laundry law lawyer lay lead leader leads lean learn learned learning lease least leave leaves
leaving led left leg legal legs lend length less lesson let lets letters letting level levels licence license lied lies life lift light
like liked likely likes limit limited line link linked links list listed listen listened listening lit little live lived lives load loan
local lock locked locks lodged lone lonely long longer look looked loss lost lot lots loud loved lovely low lower luck lucky lunch lying
machine made mail main mainly maintain maintained maintaining make makes making male man manage managed managing manager many map mark married
marriage match matter matters maybe meal meals mean means meant meantime medical medication meds meeting members mental mentally mentioned
mentioning mentor mentoring mess messages messed met mice middle midweek might mild mind minded mindful mindfulness mine minor minute miss missing mistake
mix mixed mobile mood moods monitor monitored month monthly months more most mostly mother motivated motivation mould mouth move
movement moves much multiple mums must mutual nails name named names nans narrow nasty naturally near nearly necessary neck need
needing negative neglect neighbour neighbours neither nervous never new news nice nicely night nightmares nights nil nine nobody noise
noisy none noon normal normally nose note noted notes notice noticed nothing notified now number numbers nursery object obviously
occasion occasions occurred odd offence offences offer offered offering offers office officers often oil okay old older one ones ongoing
online onto open opened opening openly opinion opportunity option options orders organise organised organising original others otherwise ourselves
outcome outcomes outreach outside outstanding oven overall overdose overwhelmed owed owes own owned owns pace pack packed packing page paid
pain painful pains panic paper papers paperwork parcel parent parenting parents parking parole part partial partly partners parts party pass passed passport past
path pattern patient patients pay paying payment payments peace peer pending people perfect perhaps period person personal personally phones photo photos physical
physically pick picked picking pictures pieces pill pills pip pissed place placed placement places plain plan planned planning plans plant play
playing pleased plenty pocket point points polite politely poor poorly popped positive positively possibility possible possibly post potential
potentially pregnancy pregnant prepare prepared preparing prescribed prescription present presented presenting presents press pressed pressure
presume pretty prevent previous previously primary prior private privately probably problem problems process programme progress promise
promised prompt proof proper properly property proposed protect protected proud provide provided provider providing public pull pulled punched
pushed put puts putting qualified quality question questions quick quickly quit quite raise raised raising ran range rape raped rapport rate rather
rational reach reached react reaction read reading ready real realise realised really reason reasons reassured reassurance recall
receive receiving recent recently reception recognise recognised recommended record recorded recovery red reduce reduced reducing
refer referrals refers reflect reflected refuge refund refused refusing regard regards register registered regret regular regularly rehab
reinstated related relation relationship relationships relative relatives relax relaxed release relief relieved reluctant rely remain remained
remains remand remember remembered remind reminder remote remove removed renew rent repair repairs repeat repeated report request requested
requesting requests require required requires rescheduling research resettlement residence resident resolve resolved resource respect respond responded
response responsible rest result results resume resumed return returned returning returns reviewed reviewing rid ride right rights risk
risks risky road role room rooms rough roughly round route routine row rude rule rules run running rush rushed sad sadly safe safeguarding
safely safer safety said same sanctions sat save saved saving saying says scale scan scared scheduled scheme score scores screen screened
screening search searching seat second section secure secured see seek seeking seem seemed selected self sell send sending sense sentence
sentenced separate separated separately separation series serious seriously served service services set sets setting settle settled settling seven
several severe sexual shaken shame shape share shared sharing sharp shelter shift shock shocked shoes shop shopping shops short shortly shouted shouting
shout show showed shower showing shown shows shy sick side sign signed signing signs silence silent similar simple since single sister sisters site sits
sitting situation situations six size skills skin sleep sleeping sleeps slept slight slightly slow slowly small smart smell smile smiled smiling smoke smoked smoking sober
sofa soft sold solution solutions some somebody somehow someone sometimes somewhat somewhere son sons soon sooner sore sorted sorting sought
sound sounded sounds source space spare speaking special specialist specific spend spending spent spirit spirits split spoke spouse
spread staff stage stalking stand standing stands star start starting starts state statement states station status stay stayed stays steady steal step
steps stick still stolen stomach stood stop stopped stopping storage store stories story straight strange strategies street strengths stress
stressed stressful strong struggle struggled struggles stuck student studies study stuff subject submit submitted subsequently substance substances subsequent successful
successfully such sudden suddenly suffer suffered suffering suffers sugar suggest suggested suggestion suggestions suicidal suicide suitable
suited sum summary summons sunglasses supervised supervision supply supporting supportive supports suppose supposed sure surgery surprised survive
surviving suspect suspected suspended swap sweet swings switch system table tablets take taken takes taking talk talked talking talks
tall tasks taught tea teacher team tears teary tearful technique teeth telephone tell telling temper temporarily temporary ten tenant tend tense
tension term terms terrible terrified test tested testing thank thanked therapist therapy thing things think thinking thinks third
thirty thorough though thought thoughts threat threaten threatened threatening threats three threw thrown tidy tie tight till time
times timid tiny tips tired together toilet told tone took tooth top total totally touch tough tour toward towards town toys track trade
traffic train trained training transfer transferred transport trauma travel travelled travelling treat treated treatment trial tried
tries trigger triggered triggers trip trouble true trust trusted trusting truth try trying turn turning twice two type typed typical
umbrella unclear under understand understanding understands understood unemployed unfortunate unhappy unit universal university unless unlikely unlock unpaid unsafe
unsettled unstable unsure until unusual unwanted update updating updates urgent urgently use used useful user using usual usually vague
valid value van various vehicle venue verbal version very victim video views vigilant vile violence violent visible vision visitor visits vital
voice volunteer volunteering vote voucher vouchers vulnerable wage wages wait wake waking walk walked walking wall warm warned warning
warrant wash washing waste watch watched watching water weak wear wearing weather website weekend weekends weekly weight welcome welfare went wet whatever
whenever whereas whether while whilst whole whom whose wide wife willing willingness win window wiped wish wished wishes
within without witness woke wolf woman womans women womens wondered word words wore work worked worker workers working works workshop workshops world worried
worries worry worse worst worth wound wounds write writing written wrong wrote year years yelled yellow young younger
yours yourself youth zero
session sessions slot outcome intro assess assessed drop-in dropin checkin chased chase chased ref refs handover outreach duty rota
fb tx thx pls plz soz tho thru cuz coz cos bc idk btw omg lol ok kk asap aka wk wks yr yrs hrs hr mth mths appts wkshop
bereavement boundaries budgeting childminder coaching counselling crisis curfew domestic electricity emotionally enforcement foodbanks
gambling injunction interviewed methadone midwifery nightline nutrition painting pottery probation psychiatrist psychologist resilience
scripts selfcare selfesteem sewing sobriety swimming tenancies threatening trafficking triage tribunal wellbeing yoga zumba
alright anyways bless bloke bubbly chirpy chuffed gutted gonna gotta hiya innit kinda knackered mardy mega moody naff nope sorta
stroppy tearful thats theyre theyll theyve wanna weepy wobbly wouldve youre havent wasnt werent wouldnt shouldnt arent aint ive
aldi argos asda asos lidl morrisons primark tesco sainsburys boots costa greggs ikea uber whatsapp facebook instagram tiktok google
london croydon lewisham southwark lambeth greenwich bromley bexley merton sutton wandsworth brixton peckham deptford camberwell
streatham catford woolwich tooting clapham england britain english scotland wales ireland european romania poland jamaica nigeria
shelter women's cgl turning mind nacro crest catch22 refuge solace advance crisis barnardos barnardo samaritans citizens
christmas easter ramadan eid diwali bank holiday
`
