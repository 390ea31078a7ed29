const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Words that are hardly ever part of a name: they are not looked up, and a name before one of them ends there. */
export const functionWords = words(`
  a about after again all also am an and another any are as at back be because been before but by can cant could couldnt
  did didnt do does doesnt done during each for from get got had has hasnt have having he her here hers him his how i id if
  ill im in into is isnt it its ive just me more my no not now of off on once only or our out over re said say says she
  shes should so some than that thats the their them then there they this through til till to today tomorrow tonight too
  until up us very via was wasnt we well were what when where which while who whos why will with without wont would
  yes yesterday yet you your via regarding plus per vs since upon between both still already briefly
`)

/** Words that follow or precede a name in a note without being a surname. */
const noteWords = words(`
  saw see seen seeing met meet meeting rang ring rung phoned called call calls text texts texted texting email emails
  emailed message messaged messages whatsapp whatsapped spoke spoken speak visit visited came come coming attended attend
  attending arrived arrive missed cancelled canceled cancels rebooked booked rearranged rescheduled dropped popped turned
  failed left asked asks told tells feels felt wants wanted needs needed reports reported reporting states stated
  discussed discussing discuss chatted updated update review session appt appointment app contact contacted support
  supported accompanied took went looks looked seems seemed gave sent received replied answered answer reply dna dnad
  min mins minute minutes hr hrs hour hours half quarter one two three four five ten fifteen twenty thirty forty fifty
  mon monday tue tues tuesday wed weds wednesday thu thur thurs thursday fri friday sat saturday sun sunday
  jan january feb february mar march apr jun july jul aug sep sept september oct october nov november dec december
  yest yday morning afternoon evening am pm last next first late early week weeks month earlier noon midday
  hub centre center home court prison probation office hmp beth housing landlord tenancy eviction rent council
  phone phonecall video zoom teams letter group workshop voicemail vm tc hv voice
  debt debts money benefits universal credit uc pip esa sanction arrears job jobcentre cv health gp doctor hospital
  meds alcohol drugs family children kids son daughter mum dad mother father sister brother partner ex boyfriend husband
  friend abuse dv idva rar po om solicitor police social worker officer nurse school
  hi hello hey dear please thanks thank ok okay sorry log note key keyworker good great bad upset poorly unwell
  cheerful quiet struggling worried anxious happy doing being going waiting staying living moved moving released
  ms mrs miss mr dr cc fyi nb tel unable unfortunately short long quick joint online face f2f dropin checkin
  didn didnt doesn never always maybe perhaps reminded agreed confirmed signed completed started finished shared
  may might must shall nothing everything something
`)

/**
 * Words that nobody is called: no woman is looked up by them. "Saw", "Hub", "Thu", "Min", "Friday", "Weeks", "Happy",
 * "Husband" and "Answer" are not among them, because somebody is, or may be.
 */
export const neverNames = words(`
  appt appts appointment appointments mins minutes hrs hours housing homeless eviction evicted tenancy landlord arrears
  benefits debts budgeting sanctioned accommodation hostel probation solicitor medication meds alcohol drugs anxiety health
  voicemail phoned texted emailed messaged spoke spoken visited attended attending arrived missed cancelled rebooked
  rearranged rescheduled discussed discussing reported updated informed referred referral applied meeting meetings next
  yesterday tomorrow tonight replied wanted needed feeling struggling anxious moved moving waiting waited received chased
  contacted completed children daughter boyfriend emails months going looking wants needs
`)

/** Whether a folded word says nothing of a surname. */
export function isPlainWord(word: string): boolean {
  return functionWords.has(word) || noteWords.has(word)
}

/** Names that are also words or months: they count only where they are written as a name. */
export const wordNames = words(`
  april may june august summer summers autumn joy hope grace faith charity patience destiny grant price brown white
  black green gray grey young long day king rose daisy ruby lily ivy holly pearl amber crystal jewel precious angel
  blessing mercy star sky skye will mark bill rich art sue pat rob dawn eve penny honey gift comfort prudence constance
  verity melody harmony serenity trinity heather iris olive ginger sandy sunny carol bell best little small wood woods
  hill field fields stone rice cook baker bishop mason page park parks short sharp swift wise winter winters frost snow
  rain moon bird fox wolf banks bond case chance cross ford gold good hall head house judge knight law love lane lord
  major marsh mills moss noble nurse pool pope post power powers read reed rivers singer speed street ward waters wells
  west east north south english french
`)

/** Names that are months. */
export const monthNames = words('april may june august')

/** Words after which a word at the start of a sentence was a name: "Joy didn't", "Hope rang". */
export const afterSubject = words(`
  came rang called phoned texted emailed messaged didnt did doesnt does was wasnt is isnt has hasnt had says said told
  asked cancelled canceled missed attended visited arrived reports reported feels felt wants wanted needs seen rebooked
  dna not no never and turned dropped popped failed today yesterday still wont cant couldnt spoke seems looked stated
  at in re on by
`)

/** Words before a surname that say it is not a woman of the service. */
export const otherTitles = words(
  'mr dr pc ds dc dci sgt inspector judge officer po om social solicitor councillor sir',
)

/** Words before a surname that say it is a woman. */
export const womanTitles = words('ms mrs miss')
