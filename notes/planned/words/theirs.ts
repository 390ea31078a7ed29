/** What has a day of its own, whoever speaks of it: a hearing, an eviction, a scan, a first day at work. */
export const events = [
  "(?:(?:magistrates['’]?|mags|crown|county|family|youth) )?court(?: (?:date|hearing|case|appearance))?(?! (?:letter|papers?|paperwork|order|fines?|forms?)(?!\\p{L}))",
  'case(?= (?:is |was |has been |now |got )?(?:put|adjourned|listed|relisted|moved|back on|up on))|hearing|ptp?h|ptr|pcmh|fhdra|dra|mention hearing|trials?(?! shift)|sentence(?= (?:is|on|DAY))|mags|magistrates|divorce|non-?mol|sentencing|sentenced|plea|tribunal|appeal|inquest|parole|bail|psr',
  'evict(?:ion|ed|ing)?|bailiffs?|possession|notice (?:expires|ends|runs out|is up|up|period|date)|viewings?',
  '(?:housing |flat |gas )?inspection|sign[ -]?up|tenancy|mov(?:es?|ing)(?! (?:[^.,;]{1,30} )?to (?:the )?DAY)(?: in| out| day| date| house| to)?|keys|pest control|env(?:ironmental)? health|surveyor|engineer|plumber|electrician|contractors?|builders?|handyman|workmen|locksmith|glazier|locks?(?= (?:booked|being|going|fitted|changed?|due))|(?:van|skip|hotel|interpreter)(?= booked)|(?:damp|boiler|gas|meter|kitchen|washing machine) man|(?:being|getting) (?:done|fitted|fixed|replaced|installed|painted|delivered|repaired|rewired)|(?:agreed|promised|going|due|will|has|have) (?:to )?(?:fix|repair|replace|install|rewire)(?= )|removals?|boiler|repairs?(?! (?:team|service|line))|taxi|removal van|coach|train',
  'releas(?:e|ed|ing)|discharge(?: planning)?(?! (?:summary|letter|papers))|(?:is|gets|getting|comes|coming|due) out of (?:prison|custody|[a-z]{4,12})|(?:gets?|is|comes|coming|let) out (?:on )?(?=DAY)|benefits? stops?|out by|(?:has|have|needs?|got) to (?:be out|leave|move out|vacate)|hdc|rotl|tag (?:comes )?off|tag|licence (?:ends|expires)|order (?:ends|finishes|expires)|curfew',
  '(?:opa|o\\/p|outpatients?|mur|echo|endoscopy|dexa|flu jab|vaccination)(?! (?:was|done|had)(?!\\p{L}))|d\\/c|(?:commitments?|medication|meds|wing|acct|cpa|drr|tag|order|contact|housing|care plan|ehcp|uc|benefits?) review|crt(?: rvw)?|ct(?= DAY)|depot(?: injection)?|scan|operation|surgery|op|pre-?op|procedure|blood tests?|bloods|smear|x-?ray|mri|ultrasound|detox|rehab|due date|baby(?: is)? due|antenatal|physio|counselling|therapy|jabs?|jags?|booster|mot|script|prescription|med(?:s|ication)? review|medical|mammogram|biopsy|colposcopy',
  'pip|wca|work capability|ass?ess?me?nts?(?! with (?:me|us))|intvws?|inter?vei?ws?|assessed|medical assessment|sanction(?: ends)?|payment|payday|pay ?day|interviews?(?! room)|claim interview',
  '(?:new )?job|starts?|starting|first day|induction|open day|conference(?! call)|resits?|retake|(?:gives?|giving) evidence|(?:cscs|theory|eye|mock) tests?|test(?= (?:is|on|date|DAY))|shift|trial shift|enrol(?:s|ment|ling|ling)?|exam|graduation',
  "(?:case|cp|child protection|review|initial|pre-birth) conf(?:erence)?|review date|icpc|rcpc|core gro?u?p|(?:repayment|arrears|planning) (?:meeting|mtg)|(?:cin|child in need|strategy|professionals?['’]?|school|pastoral|tac|taf|house|exclusion|leave|ward|tenants['’]?|residents['’]?|rent|family|return to work|reintegration|governors['’]?|safeguarding|disciplinary|multi-?agency|network|discharge|discharge planning|sentence planning|risk management|tenancy) (?:meeting|mtg)|contact cent(?:re|er)|lac review|cla review|marac|mappa|family group conference|fgc|mediation|parents['’]? evening|contact (?:visit |session )?with (?:her |the )?(?:sons?|daughters?|kids?|child(?:ren)?|baby|boys|girls)",
  '(?:lunch|breakfast|homework|youth|holiday) club|funeral|adjourned|relisted|supervis(?:i)?on|(?:form|application|papers?|statement|response|evidence) due(?: back)?(?: by)?|due by|deadline|closing date|expir(?:es|y)|ends|closes|runs out|rent due|wedding|flight|driving (?:test|theory|lesson)|theory test|citizenship|asylum interview|home office',
]

/** Services and people who may have booked something for her, where nothing says that somebody is rung or written to. */
export const bodies = [
  "gp|(?:bank|prob)(?= (?:app?t|apt|app|appointment|interview|meeting|mtg)(?!\\p{L}))|sols?|havens?|sapphire|dn|ot|occupational therap\\p{L}+|htt|crht|surgeon|specialist|district nurses?|pharmacist|welfare rights|(?:drugs?|alcohol|housing|prob(?:ation)?) (?:wkr|wrkr|worker|officer)|doctors?|doctor['’]?s|docs|dr|hospital|hosp|a&e|clinic|dentist|opticians?|cmht|cpn|psych(?:iatrist|ologist|ology|iatry)?|consultant|nurse|midwife|health visitor|pharmacy|chemist|sexual health|perinatal",
  'probation|po|om|pp|offender manager|hmp [a-z]+|prison(?! visit)|upw|unpaid work|community payback|rar|yot|police(?: station)?|solicitors?|lawyer|barrister|cps|bail hostel|approved premises',
  "housing(?: (?:officer|options|association|team|office))?|homeless(?:ness)?(?: (?:team|unit|persons unit))?|council|landlord|estate agents?|letting agents?|hostel|refuge|st mungo['’]?s|shelter(?! order)|local authority",
  'cab|citizens advice|job ?cent(?:re|er)(?: plus)?|jcp|dwp|work coach|universal credit|uc|food ?bank|debt (?:advice|adviser|advisor)|step ?change|credit union',
  "social (?:worker|services)|sw|children['’]?s services|school|college|nursery|early help|family court adviser|cafcass|guardian",
  "cgl|change grow live|turning point|drugs? (?:and alcohol )?(?:service|team|worker)|alcohol (?:service|team|worker)|recovery (?:service|worker|hub)|mental health(?: team)?|crisis team|home treatment(?: team)?|iapt|talking therapies|slam|idva|isva|women['’]?s aid|rape crisis|the haven|victim support|solace|refuge worker|counsellor|therapist|advisers?|advisors?|advocate|immigration|embassy|interpreter",
]

const joined = (words: readonly string[]): string => words.join('|')

/** The events as the source of a pattern. */
export const eventWords = joined(events)

/** The services and people as the source of a pattern. */
export const bodyWords = joined(bodies)
