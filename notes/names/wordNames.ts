const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/))

/**
 * Names that are things or virtues: where one begins a sentence of a note, it is hers, unless the next word makes a thing of it.
 */
export const virtueNames = words(`
  joy grace faith patience destiny mercy constance prudence verity melody harmony serenity trinity blessing precious honey angel rose
  daisy ruby lily ivy holly pearl amber crystal jewel heather iris olive ginger penny skye sandy
`)

/** Names of months and seasons. */
export const seasonNames = words('april may june august summer summers autumn winter winters')

/** Words behind a name that make a thing of it: "grace period", "joy of", "crystal meth", "patience with". */
export const makesThing = words(`
  of to that is period meth eating trap raid and/or group school leader based community needed required with running wearing wears
  alert bead tree card warning hearing palsy plant bush garden road street court house close wedding slippers beer bread oil branch
  or but as when if because
`)

/** What somebody has: behind a name with an "s" it says that the name is hers. */
export const owned = words(`
  mum mam mom mother dad father step stepmum stepdad stepson stepdaughter sister sis brother aunt auntie uncle nan nana gran grandma
  grandmother grandad granddad grandson granddaughter cousin niece nephew son sons daughter daughters child children kid kids baby babies
  boy boys girl girls eldest oldest youngest middle twins toddler teenager boyfriend girlfriend partner ex husband wife fiance friend
  friends mate mates neighbour neighbours landlord landlady flatmate housemate family parents in
  flat house home room hostel tenancy place door keys key bed sofa phone mobile number email bag coat dog cat new old
  worker support social sw po pom om officer probation solicitor barrister lawyer gp doctor nurse midwife hv psychiatrist therapist
  counsellor idva mentor manager coordinator keyworker caseworker key housing council ap cpn cmht psych tutor adviser advisor benefits rent hosting suport wkr advocate school college
  appt appointment appts session assessment review claim application form benefits benefit uc pip esa debts debt arrears
  licence tag bail hearing sentence case file birthday mood health mental meds medication prescription script methadone tooth teeth
  behalf name address details situation referral plan goals cv course job shift interview
`)

/** Words of a feeling that is told "with joy", or lasts as long as patience does. */
export const ofFeeling = words(`
  cried crying jumped jumping shouted screamed filled beaming wept weeping tears full sense bit lot lots feeling feelings moment moments
  bundle pride lost losing lose losses loses love happiness peace strength courage
`)
