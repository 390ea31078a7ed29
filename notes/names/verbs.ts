const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/** Verbs whose past says nothing by its ending, as they stand behind a name: "Joy threw", "liz smelt". */
const irregular = words(`
  ate beat became began bent bit bled blew bought broke brought built burnt came caught chose clung crept cut did dealt drank dreamt drove
  fed fell felt fled flew forgave forgot fought found froze gave got grew had heard held hid hit hung hurt kept knelt knew laid lay leant
  learnt led left lent let lied lit lost made meant met misread mistook overdosed overslept paid put quit ran rang read rode rose said sang
  sat saw sent shook shot shut slept slid smelt smoked spat spent spilt split spoke sprang stank stole stood stuck stung struck swept
  swore swam taught thought threw tore told took trod understood undid upset was wept went were withdrew woke won wore wound wrote
`)

const present = words(`
  is isnt has hasnt does doesnt did didnt was wasnt were werent will wont would wouldnt can cant could couldnt should may might must
  wants needs feels says thinks reports knows looks seems sounds goes gets keeps lives stays sleeps takes uses asks hopes plans aint hadnt
`)

const states = words(`
  seen ok okay fine well unwell ill poorly late early upset tearful crying pregnant homeless anxious worried low down happy chatty quiet
  angry sad scared better worse sober drunk high safe unsafe settled home out away back here there asleep tired exhausted distressed
  keen unable due over in at on not no now still also just then again really very so always never only already currently actually apparently
  dna dnad fta ncns txt txtd txted msgd spk rebooked next today tmrw tmw yday yesterday tonight this
`)

/** Whether a folded word in the past tells what somebody did. */
export function isPastVerb(word: string): boolean {
  return irregular.has(word) || (word.length > 4 && /[^e]ed$/.test(word))
}

/** Whether a folded word behind a name tells what she did or how she is. */
export function tellsOfSomebody(word: string): boolean {
  return isPastVerb(word) || present.has(word) || states.has(word) || /.{3}n['’]?t$/.test(word)
}

/** Short forms in which messages are typed, none of them a surname. */
export const typedShort = words(`
  txt txts txtd txted tmw tmrw tmoro tomoz yday yest tday wk wks mth mths mins min hr hrs appt appts ref refs w u r n b pls plz thx cos coz
  bc cuz abt re msg msgs msgd vm tc hv spk spkn resched rebk canc cancd dna dnad fta ncns l soz ty btw fyi asap wd wld cd shd hasnt prob probs
  cme cum wnt wnts wntd rng rngs sed sez sys ses gd qte qt rly rlly stl wud cud shud gna gnna hpy hppy nt nos knws thnks thks sms smd loks lks
  askd cld calld fne gon hm vst vid ofc offce cncld cxd bk bck nxt ths mve mvd lft gve gvn tld tel snt recd rcvd lte erly wk tdy ystrdy
  ystd ystday yestrday yesty tomoz tomo 2day od odd ods frm wth wiv
  inc sev approx avail accom disc ong f fu sw po gp uc pip esa
`)
