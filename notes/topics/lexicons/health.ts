/** Words of health. */
export const healthWords = `
  health|healthcare|gp|gps|doctor|doctors|dr|hospital|hospitals|medication|medications|medicine|meds|tablets|prescription|anxiety|anxious|depress*|psych*|pregnan*|dentist|dental|optician|nurse|counsel|counselling|counsellor|counseling|therapist|therapy|therapies|ptsd|cptsd|cmht|crht|iapt|midwife|midwives|antenatal|trauma|traumatised|bipolar|schizo*|paranoi*|adhd|autis*|ocd|bpd|eupd|anorexi*|bulimi*|insomnia|nightmares|nightmare|flashbacks|physio|physiotherapy|smear|contraception|sti|bloods|asthma|copd|epilepsy|epileptic|diabet*|insulin|hiv|surgery|ambulance|unwell|illness|ill|stress|stressed|stressful|overwhelmed|wellbeing|mindfulness|bereave*|grief|grieving|overdos*|disab*|wheelchair|deaf|bedbound|bedridden|injur*|fracture*|cancer|chemo|stroke|seizure|seizures|infection|abscess|antibiotics|sertraline|mirtazapine|fluoxetine|citalopram|quetiapine|olanzapine|diazepam|antidepressants|depot|miscarriage|termination|menopause|sectioned|mood|pain|pains|migraine|migraines|dialysis|cirrhosis|liver|hep|hepatitis|appetite|ulcer|ulcers|dvt|headaches|bruising|panicky
  mental|physical|sexual|emotional health|wellbeing|well
  amhp|mha|136|dosette|risperidone|olanzapine|quetiapine|clozapine|aripiprazole|sertraline|mirtazapine|citalopram|fluoxetine|venlafaxine|methotrexate|levothyroxine|metformin|statins|shingles|impetigo|scabies|eczema|psoriasis|cystitis|uti|hernia|fibroids|menopause|menopausal|perimenopause|hysterectomy|biopsy|mammogram|colposcopy|chemo|dialysis|oncology|fibromyalgia|sepsis|dressings
  section 2|3|17|136|117
  care coordinator|co
  repeat script|scripts|prescription
  water tabs|tablets
  not|hasnt|isnt|hardly|barely been|really|? sleeping|slept|sleep
  on|round the wards
  sore|bad|swollen|bandaged|blistered feet|foot|ankles|heid|head
  feet|foot|ankles in a state|mess
  heid|head sore|pounding|banging
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
  she|shes|'s|been|was|is|signed off sick
  off sick from|with|note
  weighed|underweight
  her|lost|losing|gained|gaining|putting|put|healthy|s|of on|? weight
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
  hosp|flu|covid|virus|vomiting|poorly|toothache|headache|sickness|dizzy|dizziness|faint|fainted|tonsillitis|ibs|endometriosis|thyroid|anaemi*|arthritis|sciatica|rash|swollen|paracetamol|painkillers|pregabalin|propranolol|lithium|gabapentin|cbt|emdr
  her|an|minor|had|the|knee|hip|back|heart|after|since op|ops
  breathless|stitches|crutches|podiatry|podiatrist|paramedics|paramedic|discharged|ward|diagnos*|dbt|therapeutic|tooth|mri|ecg|ultrasound|jaundice|hospitalised|blister*|thrush|discharge|constipat*|diarrhoea|dehydrat*|sprain*|concuss*|dissociat*|psychosis|mania|manic|sectioning|neurolog*|cardiolog*|gynae*|haemat*|rheumatolog*|maternity
  feels|feeling|felt|very|really|so|bit|quite|still|been|is|was low|anxious|hopeless|shaky|flat
  feels|feeling|felt|very|really|so|bit|quite|pretty down|rubbish
  having|had|has|having a? panic|wobble|meltdown
  x ray|rays
  bad|sore|bad|painful|broken|swollen back|knee|leg|foot|hip|shoulder|throat|chest|hand
  her|the|birth|contraceptive|hormone implant|coil|depo|hrt|pill
  sick|cold|fever|temperature|cough today|again|since|all|with
  has|had|have|got|with a|the|? fever|cough|virus|temperature|bug|migraine|infection
  has|had|have|got|with|a|bad a|the|bad|stinking|heavy|? cold
  feel|feels|feeling|felt rough|sick|poorly|ill|unwell|awful|dreadful|faint|low|down|terrible|exhausted|hopeless|numb|flat
  stomach|tummy|chest|throat|ear|kidney|urine|water bug|ache|infection|upset|problem|problems|pain|pains
  been|being|was|is|throwing sick
  throwing|threw up
  bad|rough|terrible|awful night|nights|sleep
  sleep better|poor|worse|hygiene|routine|pattern|ok|good|terrible|clinic|is|still|not|has|been
  mood|meds|diet|eating|health|anxiety|her|mum|poor|no|of|about|and sleep
  sleep hygiene|diary|apnoea
  sleeps|slept|sleeping|sleep badly|poorly|better|well|through|little
  hearing the|her|these voices
  minor injuries
  walk in centre|clinic
  cpn|cpns
  medical|clinic|vaccine|vaccination|jab|inhaler|operation|xray
  st georges|thomas|thomass|helier|helens
  tommys|resus|icu|hdu|scan|scans
  wound|foot|leg|eye|hearing|sexual|sexual check|clinic|hlth|dressing|test
  strips|blister|packet|packets of|pack|packs
  sore|swollen|bad|new legs|leg|knees|knee|hip|chest|teeth|tooth|eye|ear|arm|arms|wrist
  hip|knee|foot|toe|eye|back|hand|shoulder replacement|op|operation
  knee|knees|hip|back|leg|legs|foot|shoulder playing|giving|gone up|way|again|?
  scabies|eczema|psoriasis|shingles|gout|hernia|fibroids|cyst|lupus|vertigo
  stopped|stop eating|washing|sleeping
  neither eating|washing|sleeping
  glasses|optician|specsavers
  on|off|taken|started|stopped|upped|missed her|the|? meds|tablets|pills|medication|inhaler|insulin
  pep|sti|smear|mammogram|biopsy
  dentures|podiatrist|chiropodist|acupuncture|hydrotherapy
  sectioned|samaritans|homicidal
  not|aint|isnt|hasnt|never|doesnt|dont|wont eat|eating|eaten|wash|washed|washing|sleeping|slept
  teary|weepy|hysterectomy|smears|preop|bbv|tummy|bellyache|stomachache|steristrip*|tonsils
  pre op
  low and|&|but|not|since|again|today|over|after
  proper|quite|v|v.|so|too|pretty|bit|feeling low
  off her food
  full of cold|flu
  the shakes
  account of her hip|knee|back|leg|health
  bad|dodgy|her hip|hips
  cut|cuts|cutting ~~ arms|arm|legs|leg|thighs|thigh|wrist|wrists|forearm|forearms
  small|fresh|new|old cuts
  worn|burnt out
  dressings|dressing on|done|did|changed|at|off|we
  registered|going|partially|nearly|almost blind
  filling at|done|fell|out|lost
  a|her|had|needs|two|three|new filling|fillings
  knee|knees|bp
  blue badge
  rang|rings|ring|called|calls|phoned|text|texted|msgd|messaged|emailed|is|was|she|off|reported|calling|ringing in|out? sick|ill|poorly|unwell
  ear|throat|tummy infection|infections
  her|the back|hip|knee|chest|leg|shoulder|foot|tooth|ear|eye|neck|feet|legs|hips|knees 's|s|is|are|has|was|been|? gone|bad|playing|killing|murdering|hurting|sore|agony|out|worse|swollen|painful|locked|gave|giving
  because|cos|account of her? back|chest|hip|knee|leg|stomach|tummy|ear|eye|head|nerves|tooth|foot|period
  with|about|over|has her chest|hip|stomach|tummy|nerves|lungs|kidneys|bladder|womb|sugars|migraines|tooth|teeth
  her|the nerves|bladder|kidneys|lungs|sugars
  sleep workshop|wkshp|wkshop|session|group|course|class
  sleeping|sleepin|slpng through|thru|again|worse
  nt|not slpng|sleepin|slp|sleepng
  cannot|couldnt sleep
  d v
  d and|& v
  hayfever|chilblain*|laryngitis|migrane|migrain|tonsilitis|cough|coughing|lfts|mrsa|zimmer|nutrition*|croup|htt|dnv|relaxation|hrt|patches|nausea|nauseous|bronchitis|pneumonia|pleurisy|gallstones|gallbladder|appendix|appendicitis|gastro|norovirus|labyrinthitis|sinus|sinusitis|earache|backache|conjunctivitis|chickenpox|mumps|measles
  hay fever
  hot flushes|flush
  healthy eating
  coping skills|strategies
  become|got|so|very|looks|looking|looked|too thin|thinner|gaunt|skinny
  thinner again|than|every|each
  new|on|taking|doing|her tabs
  crisis worker|nurse
  signed off work|sick|by|till|until|for
  sounded|sounds|seemed|seems|voice flat|low|down|numb
  nor washed|eaten|slept
  not well enough|today|at|again
  not|isnt|wasnt|aint feeling|too|very|so|? well
  not|isnt|wasnt|aint feeling|looking right
  dentst
  scars|scarring
  self harm since
  tooth|teeth|ear|back agny|agony
  hearing|hear aid|aids|test|loss|impaired|impairment
  chemo|chemotherapy|radiotherapy|chlamydia|gonorrhoea|omeprazole|lansoprazole|naproxen|amitriptyline|zopiclone|physio|physiotherapy|occupational|wheelchair|zimmer|rollator|stairlift|commode
  her|bad|upset|sore|dodgy|for|of stomach
  grab|hand|bath rail|rails|seat|lift|board
  walking frame|stick|aid|aids
  ot assessment|visit|visited|came|coming|says|said|rang|referral|appt|report|and|will|about|team|for
  heavy|stinking|streaming|head|bad|rotten|horrible|awful|filthy cold
  that|this|dodgy|gammy|new|sore|bad|achy|aching hip|knee|ankle|foot|shoulder|elbow|wrist
  for|re|with|w her bad|sore|? back pain|worst|problem|problems|trouble
  pip ~ for|about her back|knee|hip|hands|nerves|anxiety
  back worst|spasm|spasms|pain|ache|trouble
  no point in|to|of anything|any|it|living|going|carrying
  what is|'s|s the point of|in any|anything|living|going|it
  rang|phoned|called|texted|messaged|sent|apologised|apols|apologies|sorry in|off|as|is|to|say|she|'s|been|? in|? unwell|sick|ill`
