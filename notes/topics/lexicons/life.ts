/** Words of family. */
export const familyWords = `
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
  school day
  stepchild*|stepson|stepdaughter|granddaughters|grandsons|grandkids|motherhood|maternity|mothering|breastfe*|nappies|pram|buggy|pushchair|sendco|senco|halfterm|playgroup|pupil|mammy|bby|bbys
  in labour|labor
  lil|lil' one|ones|boy|girl|man|lad
  nanny|nan|nana|gran visiting|visits|staying|over
  with|both the boys|girls
  the|both boys|boys'
  husband|partner|wife|mum|dad|hubby ~ died|passed
  pregnan*|midwife|midwives|nephew|nephews|niece|nieces|daddy|twins|hubby
  little|eldest|youngest|oldest|middle one|ones|girl|boy|lad|child
  eldest|youngest
  her girls|boys|girl|boy|lad|lo|los
  ring|rang|call|called|phone|phoned|email|emailed|emails|text|msg|letter|chase|from|with school
  school say|says|said|told|called|rang|ringing|phoned|emailed|concerned|worried|think|have|has|report|reported|reports
  made|make|making up with ~ mum|mother|dad|father|sister|sisters|brother|brothers|family|aunt|nan|cousin
  fell|fallen|falling|row|rows|rowing|argument|arguments|arguing|argued|fight|difficult|conflict|boundaries|relationship|contact|tension|issues out|? with|w|between ~ mum|mother|dad|father|sister|sisters|brother|brothers|aunt|nan|cousin|family
  mum|mother|dad|father|sister|brother|nan|nana|grandmother|gran ~ died|dying|passed|poorly|ill|dementia|funeral|hospital|unwell|diagnosed|cancer
  worried|caring|cares|carer|visiting|visit|visited|missing|misses|looks|looking|living about|for|after|with|? her mum|mother|dad|father|sister|brother|nan|gran|aunt
  parents evening
  nan|nans|mum|mums|dad|dads|aunt|aunts|auntie|aunties|sister|sisters|brother|brothers|cousin|cousins 's? party|wedding|birthday|bday|funeral|christening|house
  reunification
  removed at birth
  half term
  school shoes
  parents|their|christening evening
  sis|auntie|cousin says|in|is|has|wants|came|rang|told|bringing|visiting
  uniform|uniforms
  lil|little mans|man's
  mum|mother|dad|father|sister|brother|nan|gran ~~ ill|overdose|od|died|funeral|hosp|hospital|cancer|dying|stroke
  lads|boys|girls|kids|babys dad|father
  sisters|brothers|mums|dads bloke|fella|husband|wife`

/** Words of social. */
export const socialWords = `
  lonely|loneliness|isolat*|isolation|friendship|friendships|mentor|mentors|mentoring|befriend*|befriender|hobby|hobbies|boredom
  goes|going|go|went|gone|join|joined|joining|joins|back|find|found|finds|attends|attending|attend|through|via|friends|friend|nobody|no|local|stopped|sister|sisters from|to|at|? the|her|a|local|new|? church|mosque|temple|gurdwara|chapel
  church|mosque group|friend|friends|choir|sister|sisters|hall|family|lot|club|coffee|lunch|ladies|community
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
  cut off from ~ friends|everyone|everybody|people|family
  divorce|divorced|divorcing
  ex partner ~ remarried|married|new
  choir|lonesome|companionship|neighbourly
  no friends|family|one|network ~ around|near|here|uk|london
  keeps|keeping|stays|staying to herself|indoors|in
  knows|know no|nobody one|?
  only|no|any support apart|from|is|network|around|at
  is|was|has her only support
  about|join|joins|joined|joining|try|trying|tried|wants|interested|referred|referral|signed|sign|enjoy|enjoys|enjoying|enjoyed|goes|going|likes|invited|starting|start|suggested|offered ~~ coffee|craft|crafts|art|sewing|knitting|walking|gardening|community|womens|lunch|singing|cooking|yoga|book|drama morning|mornings|group|groups|club|project|centre|class
  nobody|noone|no to see|around|there
  doesnt|dont know|see anyone|anybody|people
  standing|sits|sitting|stays|home|always|all|feels|feeling|lives|so|being alone
  on her own all|a|at|every day|lot|time|weekend
  doesnt|never|rarely|hardly ~ go|goes|leave|leaves|see|sees ~ out|house|flat|anyone|people
  nobody|no one to talk
  no|little social|support contact|family|network
  little contact with
  womens|craft|walking|peer|sewing|gardening|cooking|reading|book|knitting|lunch|music|drama|coffee|tuesday|wednesday|thursday|friday|monday group|grp
  in|to|at|from|for group|grp
  group outing|trip|tutor|picnic|chat|photo|project|room|session|lunch|cake
  zumba|karaoke|yoga|pilates|bingo|choir|allotment|carnival|picnic|barbecue|bbq|knitting|crochet|poetry|ukulele|salsa|aquafit|panto|swimming|gym|dominoes|badminton|netball
  community centre|garden|kitchen|lunch
  coffee morning|mornings
  book|youth|social|lunch club|clubs
  dance|step|exercise|boxing|sewing|art|pottery class|classes|floor
  went|gone|going|goes|came|out to|for|dancing ~ party|dance|bingo|pictures|cinema
  on her own for xmas|christmas|it
  doesnt|dont|not know a soul
  know|knows nobody|noone
  sewing|knitting|gardening|art|craft|cooking|walking|book|crochet club
  something to do with her weekends|evenings|days|time`

/** Words of attitudes. */
export const attitudeWords = `
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
  emotional regulation
  choices
  anger group|mgmt|work|course
  thinking before|twice|it
  counted|count to ten|10
  walked away instead|from
  lost|losing|loses|lose her rag|temper|cool|head|rag
  kicked|kicking|kicks off
  stormed|storming out|off
  threw|throwing|smashed|smashing ~~ bottle|plate|plates|chair|stand|cup|desk|glass|mug
  her shouting
  shouting|screaming|swearing|shouted|screamed|swore at|in
  a|proper|grudge grudge
  calm|calming|talk|bring|bringing|talked her down
  time outs
  calm down|? group
  stab|batter|smash him|them
  walk|walked|walks off|away instead|stead|on|from|?
  was|got|been|very|really|verbally|so aggressive|abusive`

/** Words of employment. */
export const employmentWords = `
  employ|employed|employer|employers|employment|unemployed|unemployment|job|jobs|jobcentre|jobcenter|apprentice*|volunteering|college|uni|university|qualification|qualifications|ete|esol|nvq|gcse|gcses|career|careers|redundan*|vocational|btec|cscs|interview|interviews
  cv|cvs
  volunteer|volunteers|volunteered at|in|with|role|roles|work|placement|shifts|shift|job|opportunity
  to|could|can|as|would volunteer
  level|lvl # childcare|beauty|hair|health|maths|english
  childcare course|level|qualification|college|diploma|apprentice*
  p60|payroll|workplace|hairdress*|apprenticeships|internship|traineeship|trainee|redundant|resign*|graduat*|exam|exams|assignment|assignments|tutor|tuition|esol
  her|shift|work rota|rotas
  application|applied|apply|applying ~ job|role|post|apprenticeship|course|college
  her boss
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
  education|learning|studying|degree|studies
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
  payslip|payslips|p45
  theory test
  her|at|from|off|late for work|job|course|shift
  extra|work|night|day|late|early|double|long|her|a|new|another|change|changed shift|shifts|hours
  shift|shifts has|have|pattern|changed|moved|tomorrow|work
  shift|shifts at|in the|a|? greggs|tesco|asda|aldi|lidl|primark|sainsburys|morrisons|amazon|salon|bakery|restaurant|hotel
  started|starts|start|starting|got|works|working at|in the|a|her|? salon|shop|cafe|bakery|restaurant|warehouse|factory|hotel|barbers|pub|supermarket|tesco|asda|aldi|lidl|greggs|primark|sainsburys|morrisons|amazon
  baking|cooking|catering|aid certificate|cert|diploma|qualification
  peer mentor training|course|qualification
  student loan|finance|visa|union|nurse|midwife
  mature|college|uni|university|full student|students
  after|does|doing her? nights|lates|earlies
  food|hygiene hygiene|cert|certificate
  the|this|that|first|second|her|barista|sia|care course
  forklift|sia|barista|bricklaying|plumbing|plastering|carpentry|locksmith|beautician
  wants|training|trained to be a|an
  cleaning job|work|shift|jobs
  passed|sat|failed|booked her|the|? test|exam|course|level
  wage|wages|payslip
  starts|started|starting|start|begins lidl|aldi|tesco|asda|amazon|greggs|primark|iceland|morrisons|sainsburys|boots|costa|nandos|mcdonalds
  on|from|does|doing|working|off|to nights|earlies|lates at|in|this|again|all|so|and
  while|when ~ on nights
  at|in the nail bar
  care home|bakery|warehouse|salon|factory|takeaway|laundry job|work|shift|shifts
  nights at|in the|a|? care|bakery|warehouse|hospital|amazon|tesco|asda|hotel|factory
  started|starts|starting|works at|in a|the care|nursing home
  placement mgr|manager
  refs|references cleared|came|checked|back|given
  good worker
  new shifts|hours
  start up loan|grant
  self employed|employment
  her manager ~ rota|shift|shifts|hours
  wig|nail|hair|own|online|clothes|cake shop|business|stall`
