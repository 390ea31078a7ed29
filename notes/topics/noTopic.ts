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
  judge by|her
  money worries aside
  sober thought
  binge watch*
  benefit|benefits of
  pain in the
  mood board|lighting
  parents of
  dr|doctor who`
