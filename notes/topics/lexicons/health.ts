/** Words of health. */
export const healthWords = `
  health|healthcare|gp|gps|doctor|doctors|dr|hospital|hospitals|medication|medications|medicine|meds|tablets|prescription|anxiety|anxious|depress*|psych*|pregnan*|dentist|dental|optician|nurse|counsel|counselling|counsellor|counseling|therapist|therapy|therapies|ptsd|cptsd|cmht|crht|iapt|midwife|midwives|antenatal|trauma|traumatised|bipolar|schizo*|paranoi*|adhd|autis*|ocd|bpd|eupd|anorexi*|bulimi*|insomnia|nightmares|nightmare|flashbacks|physio|physiotherapy|smear|contraception|sti|bloods|asthma|copd|epilepsy|epileptic|diabet*|insulin|hiv|surgery|ambulance|unwell|illness|ill|stress|stressed|stressful|overwhelmed|wellbeing|mindfulness|bereave*|grief|grieving|suicid*|selfharm*|overdos*|disab*|wheelchair|blind|deaf|bedbound|bedridden|injur*|fracture*|cancer|chemo|stroke|seizure|seizures|infection|abscess|antibiotics|sertraline|mirtazapine|fluoxetine|citalopram|quetiapine|olanzapine|diazepam|antidepressants|depot|miscarriage|termination|menopause|sectioned|mood|pain|pains|migraine|migraines|dialysis|cirrhosis|liver|hep|hepatitis|appetite|ulcer|ulcers|dvt|headaches|bruising|panicky
  mental|physical|sexual|emotional health|wellbeing|well
  well being
  mh|mht|mhtr
  low|lower|deteriorating|flat|poor mood
  panic|asthma|heart attack|attacks
  self harm*|injur*|esteem|care
  a&e
  a and e
  personality|eating disorder
  talking therapy|therapies
  crisis|home team|treatment|line|house|cafe
  not|isnt|poor|bad|trouble|struggling|cant|difficulty|little|no|hardly|barely|disturbed sleeping|sleep
  sleep disturbance|problems|issues|apnea|poor|difficulties|hygiene
  sleeping tablets|badly|poorly|problems
  hearing voices
  off sick
  weighed|weight|underweight
  blood pressure|test|tests
  not eating|eaten
  meals offered
  scan|scans
  hep c
  fit|sick note
  appointment at kings|guys|thomas|maudsley|lewisham
  maudsley|slam|oxleas
  emotionally
  broken|broke ~ arm|leg|wrist|ankle|nose|rib|ribs
  walker|frail|memory|dementia
  breakdown
  medical|clinic|vaccine|vaccination|jab|inhaler|operation|xray`

/** Words of substances. */
export const substanceWords = `
  substance*|alcohol*|alcahol|drug|drugs|heroin|cocaine|coke|crack|cannabis|weed|skunk|spice|ketamine|ket|mdma|amphetamine|amphetamines|crystal|meth|ghb|opiate|opiates|opioid|opioids|benzos|xanax|methadone|subutex|buprenorphine|buvidal|espranor|physeptone|marijuana|etoh|ethanol|polysubstance|cgl|wdp|detox|detoxed|detoxing|rehab|relaps*|lapse|lapsed|sober|sobriety|drunk|drinker|hungover|hangover|intoxicated|addict|addicts|addiction|addictions|addicted|naloxone|narcan|binge|bingeing|binging|bender|vodka|wine|beer|beers|cider|lager|spirits|whisky|illicits|drr|atr|dtto|stoned
  drinking|drinks|drink|drank
  script|scripts
  gear
  illicit|illegal|recreational|intravenous|iv|street|hard drug|drugs|substance|substances|use
  using again|daily|every|heavily|crack|heroin|weed|less|more|on|drugs|needles|in|since|cocaine|cannabis|still
  used on|heroin|crack|again|last|at|over
  turning point
  lorraine hewitt
  change grow live
  recovery worker|group|meeting|meetings|journey|coordinator
  in recovery
  needle|needles exchange
  inject|injects|injecting|injected
  under the influence
  tested|test positive|negative
  aa|na meeting|meetings
  clean for|since|from|time|and
  units a|per week|day
  smoking|smokes|smoked|smoke weed|crack|cannabis|heroin|spice|marijuana
  alcoholic|alcoholics`
