/** Words that look like a topic and are none. */
export const noTopic = `
  on top of that|it|everything|all|this
  sick of
  health and safety
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
  inflammatory|prescribed|prescription drug|drugs
  relief|including ~ opioids
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
  ill draft|write|drop|pop|pick|take|bring|help|try|find|give|let|make|keep|look|arrange|refer|contact|phone|post|meet|liaise|visit|follow|sort|need|put|update|complete|fill|apply|come|tell|report|raise|also|then|order|print|scan|forward|submit|request|escalate|just|pass|run|move|set|add|start|collect|message|whatsapp|want|probably|do|log|record|type|read|remind|confirm|rebook|reschedule|attend|support|see|discuss|explore|enquire|drive|walk|sit|wait|leave|stop
  env|environmental|public|human health
  interview|waiting|meeting|training|therapy|family|counselling|quiet room|rooms
  school gate|gates|hall|road|street|lane
  as a|an child|kid|baby|teen|teenager|infant
  family friend|friends
  neighbour|neighbours|friend|friends|mate|mates 's|? kid|kids|children|child|son|daughter|baby
  kids|childrens|babys|sons|daughters|kid|baby 's? bedroom|room|bedrooms|rooms
  baby|kids|children|toddler crying|screaming|playing
  baby|kids|children|toddler in the? background
  kit training
  by|with|our|a|the|my volunteer
  hostel worker|workers|staff|manager|resident|residents|keyworker|reception|door
  man|men|guy|bloke|someone|resident|girl|woman at|from|in the|her|a hostel
  tc|call|phone|rang|back|return|returned|been|call from|to|with|at the|her|? hostel
  back at|to|in the? approved premises
  starts|started|starting|works|working|worked ~~ at|in a|the? nursery|school|hospital|surgery|clinic
  hearing from|about|it|that|this|good|back|how|what
  low key|cost|carb|risk
  cold call|calls|calling|water|weather|flat|room|day|food|tap|outside|today|feet
  trial period|run|basis|and|shift|separation
  released statement|it|him
  got|has|have|get a|the place for|to park|at
  crying baby
  crying shame|out|with laughter|laughing
  broke down|up|into|off|the|her|his|in|a
  discharged from probation|caseload|service|programme
  going|moving on ward
  on sw
  tired of hearing|waiting
  bank holiday|holidays|hol|hols|hill
  hotel reception
  glasses of water
  get|got|getting a|the bus
  pass on|it|her|to
  in tears laughing
  pub quiz|lunch
  rum baba
  exam room
  judge by|her
  money worries aside
  sober thought
  binge watch*
  benefit|benefits of
  pain in the
  mood board|lighting
  parents of
  dr|doctor who`
