import type { Topic } from '../../casework/words.ts'
import { domesticAbuse } from '../harm/lexicons/domesticAbuse.ts'
import { sexualAbuse } from '../harm/lexicons/sexualAbuse.ts'

const abuseWords = [...domesticAbuse, ...sexualAbuse]
  .filter(({ shown }) => shown === 'current')
  .map(({ phrases }) => phrases)
  .join('\n')

/** The phrases of each topic, in the words of British casework (catalogue 3.3); written as `notes/text/phrases.ts` reads them. */
export const topicLexicon: Readonly<Record<Topic, string>> = {
  housing: `
    housing|rehous*|homeless*|homless*|evict*|eviction|tenanc*|tenant|tenants|landlord|landlords|landlady|hostel|hostels|bedsit|refuge|refuges
    rent|rents|arrears
    accommodation|accomodation|acommodation|accom
    ta
    temporary|emergency|supported|approved accommodation|housing|living|premises
    rough sleep*
    street homeless
    sleeping|slept|sleeps|sleep rough|out|outside
    sofa|couch surf*|hopping|sofas
    section|s 21|8
    s21|s8|nosp|dtr|cas3|cas2|dhp|nsp
    notice to|seeking quit|possession|vacate|leave
    days to vacate
    served ~ notice
    bnb|b&b
    b and b
    council|housing|new|own|her|move|association|permanent|private|studio flat|house|property|place|association|officer|options|list|register
    viewing|viewed|view|viewings ~ flat|property|house|room|studio|place
    flat|house|property|room viewing
    new|own|permanent|council|studio|private flat|place|tenancy
    flat ~ damp|mould|cold|repairs|unsafe|taken|leak*
    housed|unhoused
    bidding|bids|homefinder|banding
    priority need|band|banding
    duty to refer
    relief|main|prevention duty
    personal housing plan
    part 7
    possession order|hearing|claim|proceedings
    changed|change|changing the|? locks
    locks ~ changed
    disrepair|damp|mould|mold|boiler|overcrowd*|infestation
    repairs|heating|leak|leaking
    mutual|housing exchange|transfer
    move|moving on|in|into|out|home|house|flat
    moveon
    nowhere|somewhere|anywhere to stay|live|sleep|go
    place|somewhere to|she|where to|can|? stay|live|sleep
    finding|find|found|needs|need|lost|losing|offered|waiting ~ place|room|bed|flat|home
    nowhere safe|else|? to
    no fixed abode|address
    nfa
    kicked|thrown|chucked|turfed out
    sleeping|slept|sleeps|sleep|staying|stayed ~ in|on|at ~ car|bus|buses|street|streets|park|tent|stairwell|doorway|sofa|sofas|couch|floor
    staying|stays|living|stay|stayed with|at ~ friend|friends|mum|mums|aunt|sister|sisters|nan
    on the streets
    deposit|deposits
    shelter|shelters|streetlink|swep
    residence ~ vacate|current
    neighbour|neighbours ~ noise|noisy|asb|complaint|complaints
    asb|antisocial
    ground 1|7|8
    forced|put ~ out of ~ home
    apartment
    keys to|for|collected ~ flat|new|property|house
    furniture|white|carpets|flooring goods|? ~ flat|new|grant
    peabody|clarion|hyde
    out of her home
    council housing`,
  employment: `
    employ|employed|employer|employers|employment|unemployed|unemployment|job|jobs|jobcentre|jobcenter|apprentice*|volunteering|volunteer|volunteers|college|uni|university|qualification|qualifications|ete|esol|nvq|gcse|gcses|career|careers|redundan*|vocational|btec|cscs|interview|interviews
    cv|cvs
    job centre|center|search|interview|application|loss|club|coach
    training
    vocational|skills|it|computer|work training|course
    a|the|her|new|college|english|maths|it|beauty|hairdressing|online|cooking|sewing|access|ukraine|business|barista|construction|care|food|hygiene course|courses|class|classes
    course|courses at|in|starts|started|start|tutor|application|enrol*|next|finishes|fees
    enrol*|enroll*
    functional skills|maths
    english|maths class|classes|level|gcse
    level 1|2|3
    lesson|lessons
    education|learning|studying|student|degree|studies
    work coach|experience|trial|placement|programme|search|schedule|challenges|readiness|capability|clothes|pressures|issues|problems|history|references|reference|start|opportunities
    at|to|for|find|finding|looking|seeking|seek|started|starting|start|lost|losing|lose|paid|back|off|out|of|in|part|full|time|return|returning|agency|cleaning|care|her|his|get|getting|offered|miss|missed|cash|warehouse|shop work
    looking|look for work|jobs|job
    not|isnt|stopped|started|starting|start|been|back|start|again|enjoys|enjoying|now|is|was|loves working part|full|as|at|again|nights|days|in|time|long|extra
    not|isnt|stopped|started|starting|start|began working
    lost|losing|loses|left|leaving|quit|new|got|start|started|sacked ~ job
    sacked|dismissed|fired from|by|after|today|yesterday|last|for
    zero hours
    sick pay
    dbs
    disclosure letter
    smart works
    woodwork|workshop task
    shift|shifts at ~ work|cafe|pub|shop|care|warehouse
    reed|ingeus|maximus|seetec
    payslip|payslips|p45`,
  health: `
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
    medical|clinic|vaccine|vaccination|jab|inhaler|operation|xray`,
  substances: `
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
    alcoholic|alcoholics`,
  finance: `
    money|debt|debts|budget|budgets|budgeting|benefit|benefits|uc|pip|esa|jsa|dwp|dla|dhp|dro|iva|skint|bills|bill|arrears|loan|loans|bailiff|bailiffs|foodbank|foodbanks|voucher|vouchers|hardship|overdraft|income|wages|klarna|bankrupt*|stepchange|nrpf|sanction|sanctions|sanctioned|overpayment|overpayments|deductions|financially|finances|finance|afford|expenses|fees|hungry|savings|catalogue|universalcredit|unpaid
    universal credit
    financial pressure|pressures|stress|stressor|stressors|difficult*|issue|issues|support|situation|worries|worry|hardship|problems|help|management|crisis|circumstances|advice|insecurity|strain|needs|assistance|inclusion|concerns
    food bank|banks|parcel|parcels|voucher|vouchers|insecurity
    no|not|without|ran|run|short|lack|little|any|much enough|out|of|? food|money|electric|electricity|gas|income
    worth of food
    housing|child|council benefit|tax|maintenance
    council tax
    carers allowance
    advance payment
    budgeting loan|advance
    behind on|with|in ~ rent|bills|payments|council
    rent arrears
    cost of living
    top up
    topup
    prepay|prepayment meter
    meter
    energy|gas|electric|water|electricity|phone bill|bills|debt|supplier|meter|key
    bank account|card|statement|statements
    credit card|cards|union|rating|score|file
    payday
    recourse to public
    mandatory reconsideration
    tribunal
    pip|esa|uc|dwp appeal|form|assessment|review|claim
    capability for work
    uc50|lcwra|lcw
    fit note
    grants|charitable
    hardship|household|welfare|charity|grant|furniture grant|grants|fund|support|application
    a|the|her|court|unpaid|parking fine|fines
    fines
    household support fund
    paid|payment|payments ~ stopped|late|reduced|short|missed|owed|cut
    owes|owing|owed|owe`,
  family: `
    famil*|child|children|childrens|childs|childcare|childminder|kid|kids|son|sons|daughter|daughters|baby|babies|toddler|newborn|parenting|parent|parents|parental|coparent*|nursery|foster*|adoption|adopted|cafcass|sgo|kinship|grandchildren|grandchild|grandson|granddaughter|csc|cin|icpc|plo|lac|ehcp|camhs|homestart|mash|unborn
    social|childrens services|worker|workers|service
    sw
    ss
    cp plan|conference|meeting|review
    child|children protection|in need
    core group
    care proceedings|order
    contact centre|visit|visits|session|sessions|order|arrangements|letter
    contact with ~ kids|children|son|daughter|child|mother|father|mum|baby
    supervised|unsupervised|letterbox|indirect|direct contact
    custody|residence of
    special guardianship
    family court|support|time
    early help
    health visitor
    home start
    school run|uniform|meeting|attendance|place|holidays|called|rang|exclu*|refus*|trip
    at|from|to|the|primary|secondary school
    school days|day
    parents evening
    reunification
    removed at birth`,
  attitudes: `
    attitude|attitudes|impulsiv*|anger|consequences|triggers|tsp|assertive*|remorse|motivation|motivational|mindset|lifestyle|temper
    thinking skills|errors|and
    thinking behind
    decision|decisions making
    making ~ decisions|choices
    better|bad|poor|good|positive|own|right|wrong choices|decisions|decision
    anger management
    victim awareness|empathy
    problem solving
    offending behaviour
    conflict resolution|management
    managing conflict
    self control
    pro social|criminal
    negative|antisocial|criminal|offending|pro peers|associates|friends|influences|social
    peer pressure
    risk taking
    taking responsibility
    healthy|setting|personal boundaries
    boundaries
    accountability
    emotional regulation`,
  abuse: `
    domestic|domestics|dv|da|dva|ipv|abusive|abused|abuser|idva|idvas|isva|isvas|marac|coercive|perpetrator|perpetrators|perp|gaia|solace|nonmol|stalk*|harass*|hba|fgm
    abuse from|by|survivor
    suffered|history|victim|survivor|survivors of abuse
    childhood|past|previous abuse
    non mol|mols|molestation|molly
    freedom programme|program
    own my life
    womens aid
    clares law|s
    clare 's law
    rape crisis
    sarc
    dash risk|ric|assessment|form|completed|done|score
    violent|controlling|jealous partner|ex|relationship|husband|boyfriend
    ex|husband|partner|boyfriend ~ violent|controlling|threatening|hit|out
    injunction|dvpo|dvpn
    refuge|refuges
    restraining|occupation order
    bruises from
    assaulted by ~ partner|ex|husband|boyfriend
    healthy relationships
    violence against|at
    honour based
    ${abuseWords}`,
  'sex-work': `
    sex|sexwork work|working|worker|workers|industry
    sexwork*
    prostitut*|escort|escorting|brothel|punter|punters|onlyfans|soliciting|loitering|sugarbabe
    sugar daddy
    working|works|work|out|back on|the|the the|? streets|street|beat
    on street|beat
    onstreet
    street sex|working|worker
    ugly mugs
    nationaluglymugs
    sell|sells|selling|sold|exchang* sex
    sex for|in rent|drugs|money|food|exchange|accommodation
    survival|transactional sex
    red light
    working girl|girls
    kerb crawl*
    massage parlour
    doing business
    spires|one25
    open doors
    exiting ~ sex|street
    sexual services
    cam|camming girl|work|site`,
  social: `
    lonely|loneliness|isolat*|isolation|friendship|friendships|mentor|mentors|mentoring|befriend*|befriender|hobby|hobbies|church|mosque|bored|boredom
    social life|activities|activity|group|groups|network|networks|support|isolation|contact|circle|skills|inclusion|club|media
    peer mentor|mentors|mentoring|support|supporter
    make|making|made|new|no|any|few|lost|old|lack|losing|without|school ~ friend|friends
    friends are|and family|supportive
    seeing|met|meeting|sees ~ friends
    friendship group
    support network|networks
    relationship|relationships with|breakdown|ended|problems|difficulties|break
    healthy|family|new relationship|relationships
    break|broke|breaking|split|splitting up ~ partner|boyfriend|with|from
    breakup
    divorce|divorced|divorcing
    ex partner ~ remarried|married|new
    coffee|craft|art|sewing|choir|knitting|walking|gardening|community|womens|lunch morning|group|club|project|centre
    standing|sits|sitting|stays|home|always|all|feels|feeling|lives|so|being alone
    on her own all|a|at|every day|lot|time|weekend
    doesnt|never|rarely|hardly ~ go|goes|leave|leaves|see|sees ~ out|house|flat|anyone|people
    nobody|no one to talk
    no|little social|support contact|family|network
    little contact with`,
  justice: `
    court|courts|probation|rar|rars|licence|recall|recalled|recalls|curfew|solicitor|solicitors|sentenc*|hmp|prison|prisons|bail|bailed|breach|breached|offence|offences|offense|offending|reoffend*|offender|offenders|reoffending|arrest*|upw|remand|remanded|convict*|conviction|parole|magistrate*|crown|judge|cps|tagged|pss|psr|drr|atr|mhtr|dtto|cstr|hdc|rotl|pnc|spo|com|mappa|iom|shoplift*|theft|burglary|robbery|incarcerat*|caution|cautioned|justice|custodial|legal|charged|jail|jailed|hearing|hearings|tag|diversion|oasys
    community|suspended|her|his|the|an|her|suspended|sentence|court|restraining|protection|rehabilitation|treatment|behaviour|supervision|closure|possession|contact|care|mol|molestation|occupation|non|civil|supervision|under|current|new|breach|dispersal|cbo|deferred order|orders
    order requirements|ends|ended|expires|conditions|finishes|imposed|revoked|runs
    unpaid work
    community payback|sentence|order
    in|from|out|police|remand custody
    police station|bail|interview|custody|caution
    licence conditions
    probation officer|practitioner|appointment
    po
    pp
    dtto|cbo|asbo
    fine|fines ~ court
    court fine|fines
    index offence
    liaison and diversion
    conditional caution
    out of court
    index
    tag|tagged fitted|removed|on
    on tag|licence|bail|remand|recall|parole`,
}

/** Words that look like a topic and are none. */
export const noTopic = `
  health and safety
  health visitor
  social services|worker|workers|work|distancing
  support|key|social|outreach|youth|housing|family|case|project|recovery|link|mental work|working|worker|workers
  in order to|for|that|?
  order|ordered|orders food|online|takeaway|a|pizza|shopping
  driving|tv|provisional|television|fishing licence
  cant|cannot|could|couldnt|not|doesnt|does|unable|didnt|did|to|will|i recall
  recall whether|if|what|that|when|saying|where
  of|due course
  course of treatment|antibiotics|action|injections
  benefit|benefits of|from ~ group|sessions|session|course|exercise|support|talking
  benefitted|benefited from
  tennis|food|basketball court
  ball is in
  in her court
  drink|drinks|drinking|drank of|? water|tea|coffee|juice|squash|fluids|milk|coke|plenty|hot|soft
  hot|soft|energy|fizzy|cold drink|drinks
  tea and
  drug trial
  train|trains|trained|training shoes|staff
  staff|my|our training
  job done|lot
  good|great|nice|big|hard|inside|fine job
  did|done|does|doing a ~ job
  work|working well|with|on|through|out|together|towards|phone|mobile
  works well|with|for
  the|some|bit|of lot work
  child|childish play
  dr appointment
  pains to
  spare no expense
  moving forward|towards|story|on|forward|past
  family name|friendly|guy
  parent company
  her friend said
  sentence structure
  breach of confidentiality|data|contract|tenancy
  blind spot|date
  blood is
  health centre
  crack on|down|open|up|cracked
  cracking on
  weed|weeds garden|killer|out
  speed up|of
  crystal palace|clear
  spice rack|spices
  crown|judge point
  fine|fines with|thanks|thank|today|and|now|otherwise|but|for
  is|are|was|am|were|feels|feeling|all|doing|seems|i|'s|its|she fine
  pip into
  coke zero
  script for antibiotics
  spirits up|high|low|lifted
  in|good|high|better spirits
  uc|universal college
  school of thought
  legal age|name
  justice for
  charged phone|battery|her|the|it|up
  charge|charged ~ phone|battery
  interviewed|interview technique
  interest
  stress|stressed that|the|importance|how
  ill be|get|go|send|ask|ring|call|see|do|check|chase|let|email|speak|text|book
  tag along|line
  shelter from
  bill gates
  judge by|her
  money worries aside
  sober thought
  binge watch*
  benefit|benefits of
  pain in the
  mood board|lighting
  parents of
  dr|doctor who`
