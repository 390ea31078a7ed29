/** Words of social. */
export const socialWords = `
  lonely|loneliness|isolat*|isolation|friendship|friendships|mentor|mentors|mentoring|befriend*|befriender|hobby|hobbies|boredom
  goes|going|go|went|gone|join|joined|joining|joins|back|find|found|finds|attends|attending|attend|through|via|friends|friend|nobody|no|local|stopped|sister|sisters from|to|at|? the|her|a|local|new|? church|mosque|temple|gurdwara|chapel
  church|mosque group|friend|friends|choir|sister|sisters|family|lot|club|coffee|lunch|ladies|community
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
  pottery|museum|bowling|lido|drumming|tapestry|theatre|cinema|gallery|meetup|daytrip|raffle
  sewing|knitting|quilting bee|circle
  knit|knitting|stitch and natter|chat
  arts|art|craft|crafts and|& craft|crafts|art
  wreath|card|candle|jewellery|bracelet making
  xmas|christmas|easter|eid|summer|leaving|halloween party|lunch|do|dinner|meal|fair|bash|tea|quiz
  bit|glad|want|wants|wanted|wanting|for|liked|enjoyed of|the|some|her|? company
  meet|meets|meeting|know|mix|mixing|talk|talking ~ other mums|mothers|women|people|ladies|girls
  cook and|& eat
  mentees|choir|allotment|singing|art|arts|dance|dancing|yoga|creative|writing|photography group|grp|session|workshop
  knows|know nobody|noone|people|anyone since|there|here|round|in
  charity 5k|10k|walk|run
  womens|ladies night|afternoon
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
  something to do with her weekends|evenings|days|time
  pizza|paint|crafts|coffee|tea|cake|cook|music|movie|film|games|quiz|lunch and|&|n paint|talk|chat|craft|coffee|cake|eat|movement|natter|crafts|pizza
  movie|film|games|quiz|social|baking|music|photography|sport|sports|swimming|gym|running|dance|painting club|group|grp|afternoon|morning|night|session|induction
  walk and|& talk group|grp
  walk|walking|craft|art|cooking|sewing|gardening|coffee|lunch|knitting gp|grp|group|morning|club
  xmas|christmas|birthday|eid|easter ~ alone
  xmas|christmas|eid|easter on|by her own
  no mates|mates|pals|friends
  made|makes|make|mek|making #|a|two|new|some|? friend|friends|mate|mates|pal|pals
  sees|see nobody|noone
  four walls
  no company
  only person|one|voice she|to|that ~ spoken|speaks|talks|sees|seen
  walk and|&|n talk
  ladies|womens lunch|football|group|choir|lnch|swim
  to|at|for|in craft|crafts|singing|choir|gardening|football|chess|drama
  craft|crafts|art|gardening|singing|sewing|knit|knitting|colouring|games|photo|film|music|coffee|crochet|cooking|cookery|baking afternoon|session|taster|table|morning|morn|club|project|day|eve|evening|circle|group
  craft|crafts|colouring|chess|cookery
  board games|game
  knit|knitn|knitng club|grp|group
  cooking together
  plot day
  group do
  sang at|in|for|together
  gate cafe
  couch to # #|?
  couch to 5k
  5|five|six a side
  bible study|group
  parkrun|reminiscence
  meet|meets|meeting|know new? people|folk|others|mums ~ local|locally|area|here|round|near|nearby
  list|some|local|any|find|join|joining|about of|? clubs|classes|societies
  womens|ladies breakfast|brunch`

/** Words of attitudes. */
export const attitudeWords = `
  attitude|attitudes|impulsiv*|anger|consequences|tsp|assertive*|remorse|motivation|motivational|mindset|lifestyle|temper
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
  stormed|storming out|off
  threw|throwing|smashed|smashing ~~ bottle|plate|plates|chair|stand|cup|desk|glass|mug
  her shouting
  shouting|screaming|swearing|shouted|screamed|swore at staff|reception|neighbours|the|people|officer|officers|manager|security|us
  a|proper|grudge grudge
  time outs
  calm down|? group
  stab|batter|smash him|them
  walk|walked|walks off|away instead|stead|on|from|?
  was|got|been|very|really|verbally|so aggressive|abusive
  had|having|has words with
  impulse|impulses
  her triggers
  @|she|and kicked|kicks|kicking off
  mouthing|mouthed|mouths off
  swore|swears|swearing at everyone|every1|@|us
  very|so|really|became|got|gets|that|still|proper angry
  knock|knocks|knocking ~ teeth|block
  put|puts|putting a|the|her|? chair|brick|fist|bottle|window ~ through|thru|thro
  tempers
  bite|bites ~ face|nose|ear
  watch my|your back
  keep|keeps|kept|keeping|loses|lost her cool
  row|rows|rowed with|w the|her|a|another|? trainer|supervisor|manager|staff|tutor|worker|resident|girl|woman
  had|having words in|with
  self worth
  finish him|them off
  went|going|goes for a|the girl|woman|lad|officer|staff
  pros and|n|& cons
  rj|snappy|snappier|snapping
  short|long|shorter|longer fuse
  bite|bites|biting|bit her tongue
  practise|practised|practising|practice counting|breathing|walking
  calming down
  put|putting|smash|smashing|shove a bottle|glass in|over|on her|his|their face|head`
