/** Words of employment. */
export const employmentWords = `
  employ|employed|employer|employers|employment|unemployed|unemployment|job|jobs|apprentice*|volunteering|college|uni|university|qualification|qualifications|ete|esol|nvq|gcse|gcses|career|careers|redundan*|vocational|btec|cscs|interview|interviews
  cv|cvs
  volunteer|volunteers|volunteered at|in|with|role|roles|work|placement|shifts|shift|job|opportunity
  to|could|can|as|would volunteer
  level|lvl # childcare|beauty|hair|health|maths|english
  childcare course|level|qualification|college|diploma|apprentice*
  p60|payroll|workplace|hairdress*|apprenticeships|internship|traineeship|trainee|redundant|resign*|graduat*|exam|exams|assignment|assignments|tutor|tuition|esol
  her|shift|work rota|rotas
  application|applied|apply|applying ~ job|role|post|apprenticeship|course|college
  her boss
  job search|interview|application|loss|club
  vocational|skills|it|computer|work training|course
  a|the|her|new|college|english|maths|it|beauty|hairdressing|online|cooking|sewing|access|ukraine|business|barista|construction|care|food|hygiene course|courses|class|classes
  course|courses at|in|starts|started|start|tutor|application|enrol*|next|finishes|fees
  enrol*|enroll*
  functional skills|maths
  english|maths class|classes|level|gcse
  level 1|2|3
  lesson
  education|learning|studying|degree|studies
  work experience|trial|placement|programme|search|schedule|challenges|readiness|capability|clothes|pressures|issues|problems|history|references|reference|start|opportunities
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
  forklift|sia|barista|bricklaying|plumbing|plastering|carpentry|beautician
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
  wig|nail|hair|own|online|clothes|cake shop|business|stall
  has|on|in|at|doing|done|start|starts|starting|started|her|more|get|into|for|about|looking training
  english|maths|esol|it|computer|sewing|cooking|guitar lesson|lessons
  has|have|found|finds|got work now|again|lined|at|in
  keep|keeps|kept|carry|stay|stayed|on|stop working
  walked|walk|sent|late|missed out|home|for|? of|from|? work
  night|evening school
  adult ed|education|learning
  cleaning|care|bar|shop|kitchen|warehouse|factory|agency|part|time|temp|paid|casual|seasonal|summer|xmas work|job
  her|@|'s|line manager|supervisor|gaffer at|says|said|has|is|wants|rang|happy|pleased|agreed|let|lets|letting|sent|offered
  line manager
  induction|trial|shift|interview at|with in|? sainsburys|tesco|asda|aldi|lidl|primark|morrisons|amazon|greggs|costa|pret|mcdonalds|nandos|boots
  first|second|last|next week|day|shift|month at|in pret|costa|greggs|tesco|sainsburys|asda|aldi|lidl|morrisons|amazon|work|her|the|a
  starts|started|starting|start|begins sainsburys|pret
  lived experience
  first|second|new|last|next|each|another shift|shifts
  shift|shifts
  apologies|apols|apol|sorry|sorrys ~ working|work|wrk
  while|whilst|when she works
  she works #|days|nights|six|weekends|mon|sat|sun|most
  passed|failed|failing|passing|sitting|sat|resit|resitting|fails|passes her|the|? maths|english|food|hygiene|exam|exams|level|nvq|course|functional|sia|cscs|barista
  food hygiene
  l1|l2|l3 cert|certificate|course|childcare|health|hair|beauty|maths|english|enrol*|diploma
  childcare|beauty|hair|care|health l1|l2|l3
  care certificate
  over|about|the the|? rota
  cleans|cleaning|cleaned offices|houses|hotels|rooms
  is|was|works|working|does on nights|earlies|lates
  evening|night class|classes|course
  english|conversation conversation|club|class
  employab*|jb|jbs|intrvw|intrvws|intervw|intvw|interveiw|promot*|probationary|appraisal
  # hr|hour post|contract
  hrs|hours cut|reduced|upped|dropped
  work|wk|wrk shift|shifts
  from|frm|at|to|back|bk|wants|wrkng|working wrk|pt|ft
  pt|ft|part|full time cleaning|job|work|wrk|hours|cleaner|role|shifts
  made|promoted to|? supervisor|manager|permanent|lead
  liking|loving|loves|likes|enjoying|enjoys tesco|asda|lidl|aldi|greggs|primark|sainsburys|morrisons|costa|pret|nandos|iceland|boots
  site start|contract|induction|card
  warehouse|work|job|employer|employers reference|references|ref
  shop induction|volunteering|volunteer|placement
  manager|boss|gaffer of|at|from the|her|a|? shop|hotel|restaurant|cafe|pub|bakery|salon|warehouse|work|job|agency
  cleaning|temping|recruitment|employment|nursing agency
  cv|interview|employability wkshp|workshop|practice|prep|skills
  health and|& social
  rang|ring|rings|ringing|phoned|told|tell|telling|called|text|texted|messaged|emailed work
  late|home|back|straight|called|rang|phoned|early|here for|from|into|in work
  on|in|at her lunch|tea|? break
  so|where she can|could to|? study|train|retrain
  wants|want|wanting|hopes|hoping|help|helping|going|planning|time to study|retrain
  train|trains|training|trained|retrain|retraining as|to a|an|be|become|? a|an|? hairdresser|nurse|carer|driver|chef|midwife|teacher|counsellor|forklift|plumber|beautician|barber|electrician|paralegal|receptionist|mentor|assistant
  train|retrain|training|retraining as
  barber|barbers|barbering|barista|nails|lashes|makeup|nursing|plumbing|plastering|bricklaying|welding|catering|sewing course|class|training|college|level|apprenticeship
  hca|crb|ucas|acas|literacy|numeracy
  agency hasnt|havent|wont|has|have|owes|paid|not|didnt|said|rang|offered|want|wants|pays|dropped
  manager|boss|supervisor|gaffer changed|cut|cuts|offered|gave|keeps|put ~ rota|shift|shifts|hours`
