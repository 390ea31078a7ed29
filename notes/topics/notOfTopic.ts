import type { Topic } from '../../casework/words.ts'

/**
 * Phrases whose words are none of one topic, though they may be of another: a letter about council tax is money and no housing,
 * "in her flat" behind the length of a visit is where it was. Written as `notes/text/phrases.ts` reads them.
 */
export const notOfTopic: Readonly<Partial<Record<Topic, string>>> = {
  housing: `
    plan|closed|case|file|allegation|police|cps nfa|nfad
    heating|boiler|electric|water in|at|here the|? centre|hub|office
    no heating|boiler|water in|at the|? centre|hub|office
    court|appt|appointment|hearing|session|group|meeting is|was|been|has|s|'s|? moved|move from|to
    couch to
    council|water|tax|phone|gas|electric|energy tax? arrears
    visit|visited|hv|met|saw|seen|session|min|mins|minutes|hour|hours|hr|hrs|tea|cuppa ~~ at|in her|his|their own? flat|house|home|place|bedsit
    in and|n|& out of? her|the flat|house|place
    dealing|dealin|deals|selling|sells out of|from her flat|house|place
    refuge worker|workers|manager|staff|volunteer|volunteers|kitchen|office|bursary
    centre|hub|office|building|closed|shut ~~ boiler|heating
    boiler|heating burst|bust|broken|gone|went|out at|in the centre|hub|office
    water|phone|gas|electric|energy|council|tax|credit|catalogue bill|card|charge|debt|? arrears
    in his|their|sons|the room
    in|at the flat|house|place
    at|to|round|visited|in|saw her flat|place|house
    old|ex|former hostel mate|mates
    go|went|going|back to ~ night school
    ct arrears
    new|arresting|arrest|probation officer
    on|at|about|doing couch to
    college|school|course|nursery|uni|job ~~ lose|loses|losing|lost her|the|? place
    lose|loses|losing|lost her|the|? place at|on the|? college|school|course|nursery|uni
    asleep|sat|sitting|lying|mum on the|my|our|? sofa|couch
    wants|want|wanting to leave the care|job|company|group|service|programme
    court|hotel|station|hospital|theatre|cinema foyer
    nursery|course|school|trip|holiday deposit
    burst|leak pipe at|in
    wants|want|wanting to go back to night school|college|work
    put out after # min|mins|minutes|?
    offered|got|given|has|had|get|lost|on|wants a|the|her|? place on|at|in|for the|a|an|her|? ~ course|college|school|programme|rehab|group|nursery|class|uni|university|creche|detox
    kicked|thrown|chucked out of ~ school|college|group|class|course|nursery|pub|club|shop
    flat tyre|tyres|tire|battery|batteries|white
    got|has|had|have|getting a flat tyre|tyres|tire|battery
    rationing|ration|affording|afford|turning|rations|scared|putting|put|turns|turned off|down|on|of|? the|her heating
    photo|picture|pic|photos|pictures of|at ~ front door
    outside|past|round|around|near|opposite her|the|my|our|hers flat|house|home|block`,
  finance: `
    boiler|fridge|freezer|cooker|oven|phone|car|lift|heater|heating|telly|tv|kettle|printer|machine|door|window|buzzer|bike|pram is|was|are|s|'s|has broke
    phone|trainers|clothes|jewellery|bag|bags|nails|car|watch ~~ cant|couldnt|cannot afford
    unpaid work|wk|hours|carer|carers
    owing to
    nobody|noone owes
    owes us
    owe|owes|owed me|us a|? pint|coffee|tea|cake|lunch|one|drink|favour|biscuit
    furniture|data|phone bank form
    parcel|parcels at reception|to collect|from amazon`,
  employment: `
    interview ~ under|after caution|rest
    interview no|put comment|back
    police|housing|asylum|office|rehab|exit|disclosure|report|citizenship|return|custody|benefit|pip|uc|dwp|abe|witness|voluntary|caution|assessment|prison|compensation interview|interviews
    staff|team|refresher|mandatory|risk|safety|naloxone|suicide|asist|dash|safeguarding|trafficking|prevent|marac|dv|da|cuckooing|conflict|escalation|violence|working training
    training refresher|slides|cascade|video|slot
    e learning
    learning disability|disabilities|difficulty|difficulties|needs|event
    shift|shifts the? furniture|stuff|boxes
    used to work for|with|on|at
    her|the|with|from|saw|to|by|and work coach|coachs
    work coach|coachs
    job|work centre|center
    naloxone|staff|safety|overdose|relapse|first|fire|our|team|assertiveness|parenting training
    driving lesson|lessons
    was|been|got ~ at uni|university
    daughter|son|daughters|sons|eldest|niece|youngest ~~ uni|college|university
    thinking|life|coping|parenting|anger|budgeting|relationship skills? course|courses|class starts|start|at|in|on|?
    anger|thinking|parenting|drink|awareness|relationships|dv|freedom|recovery|drug course|courses|class starts|start|at|in|finishes|?
    back|self care class|classes
    sewing|dance|art|yoga|pottery|exercise class|classes
    finish|finished|finishes the|a|this|his job
    interview w|with|at|by the|? home|police|officer|dwp|pip|immigration
    psr|move|moving on|? interview|interviews
    my tutor|tutors|shift
    shift the|it|this|that|her
    cant|couldnt|wont|to shift
    of|end|start|on|after|call the|my|our|this shift
    staff|ward|nurse|nurses|shift|bank|sleep|sleeping|carer|carers|waking shift|shifts
    his|their|partners|hubbys shift|shifts
    night|day|late|early shift staff|worker|manager
    health and|& social
    me|am|i on|at|in training
    heating|boiler|oven|cooker|fridge|freezer|lift|meter|link|buzzer|wifi|laptop|shower|phone|fob|meds|tablets|it|that|this|toilet|intercom|camera|sound|mic|still|zoom|teams is|was|s|'s|still|just|are|? not|isnt|wasnt|arent|stopped working
    parenting|freedom|recovery|thinking|anger|relationship course|programme|group enrolment|enrol|enrolled|enrolling|starts|start|place`,
  health: `
    overdose|od awareness|training|prevention|response|session|workshop
    overdose of leaflets|tea|cake|paperwork|forms|chocolate
    discharge grant
    bereavement benefit|payment|support payment
    bed not|isnt|wasnt|hasnt|never been|? slept in
    kid|lad|boy|girl|baby|little|son|daughter has|have|had|got|with a|the|? tonsillitis|chickenpox|flu|virus|migraine|hospital
    health visitor|visitors
    at|to|back|out|from the? depot
    in stitches
    scan the|it|in|them|letter|copies|over
    cond|conditional|absolute discharge
    my|our|advice|drop|in|housing|mp|mps|councillor|councillors surgery
    surgery at the? library|hub|centre|hall
    school|custody|dosing|agency|nursery nurse
    off sick so we|i
    staff|worker|keyworker|colleague|volunteer|supervisor off|sickness sick?
    suicide training|prevention|awareness|alliance|question|talk
    nowhere|nowere|somewhere|anywhere|place|where|where's at? all? safe? to sleep
    sleep with|w|rough|over|there|here|above|under|out|on
    put him|it to sleep
    the|his|their|he|son|daughter|boy|kid|baby|bby|child|twins|one|ones sleep|slept|sleeps|sleeping
    dentist|doctor|doctors|gp|hospital|a&e|optician|nurse|inhaler|jab|jabs for|with her lil|little|youngest|eldest|middle|? son|daughter|lad|boy|girl|kids|baby|child|children
    poorly|sick|unwell|ill child|children|baby|kid|kids|son|daughter|toddler|lad|boy|girl
    child|children|baby|kid|kids|son|daughter|toddler|lad|youngest|eldest is|was|'s|been|being|got|has|? off|too|so|very|really|a|school|? from|school|nursery|bit|? poorly|sick|unwell|ill
    child|children|baby|kid|kids|son|daughter|toddler|lad|boy|girl have|has|had|got|with a|the|? fever|temperature|cough|cold|bug|virus|rash|nits
    child|children|baby|kid|kids|son|daughter|toddler|lad|youngest|eldest ~ gaining|putting|gained|losing weight
    spot|spotting|recognise|recognising|reverse|about|signs|managing|preventing ~ overdose|overdoses
    overdose awareness|prevention|and|& naloxone|aware|?
    naloxone ~~ overdose
    money|debt|legal|law|benefits|benefit|advice|housing|script|scripts|dosing|prescribing|needle|employment|drop clinic|clinics
    scan|scanned|scanning ~ notice|form|forms|letter|letters|docs|documents|id|papers|contract
    prevention|craft|art|recovery|anger|peer|smart|women|womens gp
    off|away with|w|because|? flu|covid|sick|ill so|rebooked|moved|cancelled|back
    filling in|out|up|forms|form
    kid|kids|baby|boy|girl|son|daughter|he|babys bit|? weight|poorly
    ring|rang|ringing|try|tried|trying|call|called|calling|check|checked|checking round|? the|all|local|? hospitals|hospital
    discharge her in|from|soon
    on her hip
    's|s|is|as a nurse|doctor|therapist|counsellor|midwife
    bit of a mood
    mood on
    in a mood
    disability adviser|advisor|living
    baby gains|gain|gained|gaining|weighed
    not|dont|doesnt|didnt want|wanna to|? be named|the|identified|seen|late
    stop breathing
    interpreter|phone|line|signal|call|it|video kept cutting out|?
    kept cutting out|? on|in|at
    wants|want|wanting|trying to cut down|back
    he|ex|partner|husband|boyfriend|bf|bloke|fella|who|dean ~ broke|fractured her|@|? nose|arm|leg|wrist|jaw|rib|ribs|finger|ankle|cheekbone
    my knee|tooth|hip|chest|dentist|migraine|sickness
    com|judge|po|pom|sw|teacher|tutor|officer|psych|interpreter|solicitor|manager|keyworker|facilitator 's|s|is|was|has|been|? off? with|w|? sick|ill|poorly|unwell|flu|covid
    scan appt|at reception
    boys|girls|lads|twins|grandson|granddaughter|nephew|niece|one|ones|middle|oldest|older is|are|was|were|'s|been|being|got|has|have|too|so|very|really|a|bit|off|? from|school|nursery|bit|with|? poorly|sick|unwell|ill|sickness`,
  substances: `
    repeat|gp|surgery|pharmacy|chemist|surgerys|hospital|antibiotic ~ script|scripts
    script|scripts at|from|to|for|in|with the|her|a|? gp|surgery|chemist|pharmacy|pharmacist|antibiotics|tablets|inhaler|antidepressants|sertraline|pill
    clean and|n|& tidy|warm|dry|well|fed|dressed|neat|clear|cosy|happy|safe|bright|shiny
    using|used|use her|the|his flat|card|phone|address|place|name|account|house|car|room
    frightened|scared|fear|phobia|phobic|hates|terrified of|re|with|about needles
    rehab ward|physio
    burst|frozen|leaking|water|drain|broken pipe|pipes
    we|i clean and|&
    gave|gives|bought|spiked|spike|spiking|spikes her|a|the|@|someones|? a|? drink|drinks
    in|into her|the|a drink
    rehab days|day|requirement|activity`,
  family: `
    the|a|her|school|primary|secondary school kitchen|kitchens|canteen|dinner|dinners|job|cleaner|cleaning|caretaker|cook|office|reception
    in|at|to the|a school kitchen|canteen|dinners
    used|cut|cutting|harmed|harm|hurt|bullied|bullying|burn|burning|scars|marks|old ~~ at|from|in school days?
    when she|i was ~ at|in school
    her|my|your old school
    baby formula|grow|shower|wipes|sitting
    tell my|the kids|children|mum|family|son|daughter|boys|girls ~ love
    daughter|son|daughters|sons 's? best? friend|friends|mate|mates
    son|daughter|sons|daughters|child|kids of|to the|a|her|an neighbour|friend|lady|woman|man|mate|resident|client
    baby|babies|boy|girl|kid|kids|child|children|son|daughter next|two door|doors
    baby|babies|boy|girl|kid|kids|child|children opposite|upstairs|downstairs
    told|tell|telling her|the|any|anyone|? family
    family emergency
    job|work|working|works|worker|shift|placement|volunteering|trial|interview|cleaner|apprenticeship at|in|for|with a|the|? nursery|school
    no|our|the creche|crèche worker|workers|space|place|today|closed|full|cover|running|available
    creche|crèche worker|closed|full|staff
    school run i
    's|s daughter|son|daughters|sons|niece|nephew rang|rings|phoned|called|emailed|texted|telephoned|wrote|messaged
    landlord|landlords|landlady|boss|managers|manager 's|s|? son|daughter|brother|nephew
    head|scalp|face|facial|brow lac
    no kids|children|dependants
    cat|dog|pet foster|fostering
    year|yr old woman|lady|female|client|man|male|bloke|boyfriend|ex
    mash is killing
    ring|tell|contact|inform the family`,
  justice: `
    job|work|unpaid|kitchen|shift|drug|medical trial|trials
    standing order|orders
    driving|tv|provisional|television|telly|fishing|drivers|hmo|marriage licence
    tribunal|appeal hearing
    savings|bank|union|new|her|current|post|joint acct
    road|bus|tube|train diversion
    hearing keys|footsteps|things|noises|knocking|bangs|banging
    trial shift|shifts|session|placement
    sober as a judge
    not|dont|doesnt|didnt|will|wont|do|never judge
    finishes|finishing|finish|finished her|my|the sentence|sentences
    school|nursery|garden|park|front|side|back|church|centre|station|factory gate|gates
    released from the|? hospital|ward|hosp|section
    hearing aid|aids|test|loss|impaired|impairment
    not|isnt|is|'s|thats|nt|even|quite|totally legal`,
  abuse: `
    hit|hits|smashed|beat|beats her pb|target|targets|goal|goals|head|limit|stride|peak|best|own|personal|step|steps|daily
    he|partner|husband|boyfriend|ex|bf has|s|hasnt|had|'s|? never|not ever|once|? hit|hits|hurt|touched|slapped|punched|pushed|kicked ~ @|me
    boss|employer|owner|manager|agent|agency|landlord ~~ passport|papers|documents
    niece|sister|friend|mate|neighbour|cousin|flatmate|colleague|woman|lady|girl was|were|been|got|being raped|abused|assaulted|stalked|attacked|trafficked
    refuge worker|workers|manager|staff|volunteer|volunteers|kitchen|office|bursary
    marac|idva|dash|dv admin|chairs|training|template|leaflet|leaflets|cpd|briefing|slides|poster|posters|drop
    her|his|my|your|their|see da
    see her|his da
    in|up|right my face
    followed|follows|following me
    not let in
    nasty with me
    i am|was at
    injunction hearing|order at|for|re|county
    son|sons|boy|boys|lad|lads|daughter|daughters|child|kid|toddler|baby|bairn ~~ black|bruise|bruised|bruises|bruising|mark eye|on|to ~ eye|cheek|face|arm|arms|neck|leg|legs|back|?`,
  attitudes: `
    he|ex|partner|husband|boyfriend|bf|dad|fella|man|bloke|son|neighbour|kids|baby ~ kicked|kicking|kicks|stormed|storming off|out
    he|ex|partner|husband|boyfriend|bf|dad|fella|man|bloke|son|neighbour ~ lost|threw|smashed|shouted|shouting|screamed ~~ rag|temper|head|cool|plate|plates|cup|chair|glass|at|bottle
    his|ex|exs|partners|husbands 's? violence
    the violence ended|stopped|was|is|has
    nobody|noone|no kicked off
    had words with next|the door|cat|dog`,
  social: `
    healthy|unhealthy relationship|relationships
    mentor|mentors|mentoring training|course|cert|certificate|talks|prize|qualification
    peer mentor|mentors|mentoring training|course|cert|certificate|talks|prize|qualification
    college|work|school|course|job|business mentor|mentors|mentoring
    for company
    the|public|court|in|from gallery
    her|as|my|a mentor
    at group walk`,
  'sex-work': `
    cam left off
    cam off|on|was|wasnt|working|broken|isnt
    out|which|knows|found the? street where|she
    street work|works outside|on|by`,
}
