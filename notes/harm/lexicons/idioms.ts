/** Words that look like harm and are none: idioms, other meanings, and the letters of a prescription. */
export const idioms = `
  kill|killed|killing|kills for a|an|some|that|? ~ tea|coffee|fag|drink|cuppa|cigarette|kebab|lie|nap|bath|holiday|chocolate|biscuit|rest|sleep
  kill|killed|die|dying for a|an|some
  dying|die to start|get|see|go|know|meet|try|hear|tell|finish|move|have|come|leave|learn|join|do|show|be
  dying for
  could|nearly|almost|just|could murder|murdered|kill|killed|murder a|an|some|for
  could have|of|ve|? murdered|killed|strangled|throttled|slapped him|her|them|it|me|a|the|someone
  kill|killing|killed|kills time|two|it|off|an|some|the hour|birds|mood|?
  killing $self laughing
  killed it
  was|were|been|got|being hit with a|an|the|? ~ lot|bill|fine|news|sanction|paperwork|charge|fees|tax
  rape crisis leaflet|line|centre|number|?
  sexual health|clinic clinic|screen|check|advice|?
  shot|shoot|shooting $self in the|? foot|feet
  could happily|cheerfully|? strangle|throttle|murder|kill him|it|them
  killing me|her laughing|with|softly
  feet|foot|back|knees|knee|shoes|heels|teeth|tooth ~ killing|kill me|her
  dressed to kill
  to die for
  died of|laughing embarrassment|shame|laughing|boredom|?
  dead|drop tired|gorgeous|end|line|set|chuffed|pleased|wood|lock|heading|leg|good|nice
  over my|her dead body
  beat|beating|beats about|around the|? bush
  beat the|it|off|traffic|clock|cravings|addiction clock|record|odds|rush|habit|addiction|time|traffic|deadline|queue|system|?
  beat her|@ addiction|cravings|record|time|best|pb|fear|anxiety|habit|to
  shot in the arm|dark
  shot|go at|of it
  stab|stabbing in|pain|pains|at|sensation the|it|? dark|?
  shoot|shot|shooting ~ breeze|off|hoops|email|up|film|video|photo
  hit|hits|hitting|hitted the roof|nail|road|ground|shops|gym|jackpot|sack|hay|brakes|spot|target|targets|ceiling|bottle|headlines|town|right|wall|buffers
  hit|hits|hitting a|rock|brick wall|bump|bottom|snag|brick|milestone|low|problem|?
  hit|hits|hitting|reached @|her target|targets|goal|goals|limit|stride|thirties|forties|milestone|milestones|step|deadline|savings|low|lowest
  hit|hits|hitting it off
  hit hard|home|it by|?
  knock|knocked|knocking|knocks out|off|up|on|for ~ application|applications|form|forms|cv|price|door|early|wood|six|budget|plan
  knock|knocked|knocks|knocking @ confidence|back|sideways|for|on
  knocked $own confidence
  knocked|knocking on|at
  kick|kicked|kicking|kicks @|her|the|? habit|start|starts|started|heels|myself|off|back|bucket|in|about|drugs|smoking
  kicking|kick $self
  kicked off the|with|a|well
  kick|kicked|kicking ball|football
  push|pushed|pushing|pushes @|her|for|to|the|a|back|forward|through|on|$self to|appointment|appt|for|date|back|forward|limits|hard|on|harder|meeting|too|towards|out|boundaries|buttons|?
  push|pushed|pushing $self to|hard|harder|too|forward
  grab|grabbed|grabbing|grabs a|some|her|@|my|the coffee|tea|bite|lunch|coat|bag|things|keys|food|stuff|chance|opportunity|attention|some|seat|phone
  grab|grabbed|grabbing a|some
  attack|attacks|attacked|attacking|tackle|tackling ~ debt|debts|paperwork|problem|housework|forms
  panic|anxiety|asthma|heart|migraine|gout|ischemic|ischaemic|vertigo|panicked attack|attacks
  had a|an panic|anxiety attack
  punch|punched|punching above|in|time|number|pin
  bit $own lip|tongue|nails|nail|fingers
  bite|biting|bit|bites $own lip|tongue|nails
  bite|biting|bit|bites the bullet
  bite|bit to|of eat|a|it|this|an
  burnt|burn|burned|burns $own|the|some|a|? toast|dinner|tea|food|lunch|finger|fingers|mouth|tongue|cake|bridges|rice|pan|fat|calories
  burnt|burn|burned|burns $own|the hand|hands|arm|wrist|finger|fingers|leg on a|the|her iron|hob|oven|kettle|pan|toaster|stove|grill|radiator|straighteners|tongs|tray
  $child has|have|had|got|with a|another|bad|? cold|cough|bug|temperature|chickenpox|sniffles
  fell|fall|slipped|slip on the|some|? ice|kerb|pavement|path|wet
  burn|burned|burnt out|off|calories
  burn|burning bridges|bridge|question|issue|candle|candles|incense|cds
  burning $own bridges|candle
  cut|cutting|cuts down|back|off|out|short|through|corners|ties|to|costs|hair|grass|both|up|in|carbs|contact|all on|?
  cut|cutting|cuts $own|the|a|? hair|nails|fringe|lawn|finger|thumb|hours|losses|benefits|spending|smoking|drinking|costs|dose|methadone|intake|toenails|ties|deal|key|long|keys
  cut $self off|some|down|out|back|loose
  cut|cutting $self ~ shaving|cooking|chopping|peeling
  paper cut|cuts
  benefit|benefits|budget|funding|price|short|hair|job|pay|power|legal cut|cuts
  hang|hanging|hung|hangs out|up|on|around|about|back|with|in|washing|heavy|round|clothes|picture|pictures|curtains|over|tight
  jump|jumped|jumping off|on|to|through|in|at ~ point|bandwagon|conclusions|hoops|deep|chance|queue|call
  jump|jumped|jumping on|in|onto the|a|? ~ bus|train|tube|call|car|bath|shower
  jump|jumps|jumped|jumping queue|bail|ship
  run|ran|running|walk|walked|walking|goes|step|stepped for|to ~ bus|train|tube|car|station
  stuck|lost|sat|got in|into traffic|river
  missing $own|the|her|out|from|a|some|link|those|that|two|one|several|any ~ kids|children|child|mum|mother|family|son|daughter|baby|sister|home|partner|dad|father|appointments|appointment|sessions|session|meds|medication|doses|school|documents|document|payment|payments|teeth|info|information|paperwork|form|forms|dog|nan|brother|friends|him|deadline|deadlines|pages|signature|id|old|school
  missing $own|the ~ kids|children|mum|mother|family|son|daughter|baby|sister|home|partner|dad|father|appointments|appointment|sessions|session|meds|medication|doses|dog|nan|brother|friends|methadone|script
  missing out|appointments|appointment|appts|appt|sessions|session|meds|medication|doses|dose|school|documents|document|payment|payments|teeth|link|info|information|paperwork|form|forms|him|them|mum|family|meals|kids|details|signature|id|home|work|deadlines|deadline|page|pages|lessons|classes|group
  missing from the|her|a|that|? ~ form|application|file|account|letter|payment|list|work|college|lessons|claim|bank|parcel|record|records|statement|list|pack|bundle|envelope|minutes|register
  missing a|his|their|your
  go|went|gone|goes missing in post|from
  letter|letters|parcel|payment|document|documents|form|money|post|phone|id|passport|luggage|card|purse|bag|file|birth|paperwork|certificate|page|information|keys ~ missing|lost
  touched|touching base|on|upon|by
  touch|touched|touching|touches base|on|upon|up
  touched @|her|my heart|lives|life|deeply
  in|out|keep|keeps|kept|lost|get|lose of|in|? touch
  touch wood
  threatened|threatening|threatens labour|miscarriage|abortion|preterm|premature
  life|limb|sight|organ threatening|threatening
  threat|threatened|threatening|threatens ~ eviction|sanction|sanctions|recall|breach|closure|rain|homelessness|legal|court|redundancy|proceedings|bailiffs
  threat|threaten|threatened|threatens|threatening to|of ~ refuse|evict|sanction|recall|breach|withdraw|stop|close|leave|resign|complain|quit|cancel|sue|rain|report|suspend|drop
  threat|threaten|threatened|threatens|threatening|threats of|with|to ~ eviction|court|sanction|recall|breach|redundancy|homelessness|bailiffs
  threatened|threatening with eviction|recall|sanction|breach|court|homelessness
  threatened with|by ~ homelessness|eviction
  violence|anger|thinking|abuse ~ course|programme|module|reduction|prevention|workshop|training
  violent film|films|video|game|games|cough|storm
  abuse|abuses|abused|abusing|abusive of|her|the|a ~ trust|position|power|system|privileges|notice
  drug|drugs|alcohol|substance|solvent|polysubstance|etoh|tobacco|steroid|prescription|medication|heroin|crack|cocaine|cannabis|laxative|poly abuse|abuses|abusing|abuser|abused|misuse|abusers
  abuse|abuses|abused|abusing|abuser of|? alcohol|drugs|substances|heroin|crack|medication|prescription|cocaine|cannabis|laxatives ~ drugs|meds|methadone|medication|?
  abuse|abusing|abused laxatives
  refuge|refuges in|from cold|rain|heat|kitchen|storm|library|weather|books|music
  take|took|taking|takes|find|found refuge
  harm|harmed|harming reduction|minimisation
  no harm done|in|trying|asking
  did|does no harm
  wouldnt|would|never hurt|harm a|not|? fly
  hurts|hurt to|when|if ~ laugh|walk|cough
  hurts a lot|bit
  hurt|hurts|hurting|injured $own|@ back|knee|ankle|foot|feelings|toe|hip|pride|chances
  hurt @ feelings
  strangl*|choke*|chok* on|vegetables|at
  risk of|for choking|aspiration|falls|falling
  choking|choked|choke up|on|and|episode|episodes|hazard
  chest|back|heart|burning|stabbing pain|pains|burn
  grooming|groomed|groom ~ dog|dogs|cat|pet|salon|parlour|horse|beard|nails|hair
  dog|pet|horse|cat|hair|beard|personal|self grooming|groomer|groomers
  dressing|bathing|washing|toileting|hygiene|showering|shaving|eating|feeding|clothing ~ grooming
  grooming and|or|skills|needs|routine|standards|tasks|assistance|aids
  bath|bathing|dressing|washing ~ dressing|and ~ grooming
  naloxone|narcan kit|kits|training|trained|pack|pens|nasal|demo|issued|offered
  naloxone|narcan given|issued|offered ~ to|kit|take ~ home|her|keep|training
  given|gave|issued|offered|has|had|carries|provided|got|trained|training|collect*|with ~ naloxone|narcan ~ kit|training|spray|nasal|home
  overdose|od awareness|prevention|training|day|talk|workshop
  overdosage
  overdos* ~ sun|caffeine|chocolate|coffee|cake|sugar|netflix|tv
  od green|overdraft
  about|on|for|attended suicide|overdose prevention|awareness
  suicide prevention|awareness|squad|first|safer|bomber
  bath|car|petrol|cash|bike|photo bomb
  shadow|boxing|boxercise|kickboxing|kick ~ class|boxing
  lost it laughing
  threw|throw|throwing|throws @ a party
  threw|throw|throwing|throws $self into
  threw|throw|throwing|throws up|away|in|light
  dragged|dragging|drag|drags on|out|$self|feet
  drag|drags|dragged|dragging $own feet|heels
  dragged $self|her to|out|feet|along|in|here
  beaten to|track|by it|the|?
  follow|followed|following|follows @|her|me|up|us advice|plan|on|instagram|facebook|progress|lead|up|through|instructions|script|appointment
  following me|her on|and
  gun|jumping gun|jumped
  kitchen|butter|bread|palette|swiss|stanley knife|knives|army
  knife and|skills fork|forks|?
  knives and forks
  night|date missing
  scared|afraid|frightened|terrified|fear|fears of|about|to ~ needles|dentist|heights|spiders|dogs|lifts|court|prison|interview|job|work|public|crowds|failing|failure|failed|flying|exam|relapse|relapsing|losing|injections|hospital|dark|dying
  struggling|strong|heavy|hefty punches|blow
  mental|physical|emotional illness|health
  control|controlled|controlling|controls her|@|the ~ tremors|stiffness|seizures|diabetes|anger|asthma|blood|drinking|spending|temper|pain|epilepsy|cravings|use|anxiety|bp|symptoms|emotions|intake|breathing|urges|mood|weight|budget
  controlled drug|drugs|drinking|by|with
  pain|birth|pest|passport|remote|weight|quality|blood|impulse|damage|crowd|traffic control|controlled
  restrain*|trapped nerve
  trapped nerve|nerves
  locked out of her|@|the phone|account|email|journal|uc|online|gov|claim
  locked in|out syndrome
  gang show|up
  slavery history
  bruise easily
  bruised ego|banana|apple|fruit
  child benefit|maintenance|tax|care|minder|element|support
  neglect* to|the mention|say|bring|tell|garden|plants
  neglected to
  pressure sore|sores
  not eaten lunch|breakfast|yet|dinner
  not|hasnt|havent eaten ~ breakfast|lunch|yet|dinner|meat|pork|gluten|out
  doesnt|dont|not|cant|cannot eat|eating|eats meat|pork|dairy|gluten|fish|red|out|wheat|before|late
  not|hasnt|havent changed her|the ~ mind|address|number|password|bank|details|phone|plan|name|job
  not|doesnt|didnt|dont want|wants|wanted to? live|be seen|visited|contacted|disturbed|interrupted|involved|filmed|photographed|named|identified|referred|contacted|rushed|moved|rehoused|with|in|at|near|there|alone|by|on|too|late|rude|outside|back|home|out|sober
  dont|doesnt|didnt|not want to? be here|around ~ today|long|late|when|past
  not|cant|wont go|going on|? with|the|to|holiday|course|train|bus
  cant|cannot|couldnt go|carry on the|a|holiday|that|course|trip|bus|tube|train|monday|tuesday|wednesday|thursday|friday|saturday|sunday|mon|tue|tues|wed|weds|thu|thur|thurs|fri|sat|sun|#|zoom|teams|facebook|my|to|with|it|her|their|our|this|working|paying
  tired of living in|with|at|there|out
  end|ended|ends|ending of|the|up|her|tenancy|call|session|meeting ~ tenancy|contract|call|session|meeting|shift|lease|sentence
  end|ends|ended|ending|take|takes|took|finish it|things with|between|on ~ him|them|partner|boyfriend|good|note
  want|wants|wanted|going|planning|plans|decided|thinking to|of|about? end|ending it|things with|between
  end|ending|ended it with
  end|ended|ending things with|amicably
  end|ended|ending it early|there
  change|changed|turn|turned|turning|rebuild|improve|lived|living|live|get|start $own life
  taking her time|turn
  took|takes|take|taking all|her|the|lots|loads|lot of|her|? time|photos|pictures|care|notes|part|courage|effort|forms
  took|take|takes|taken|taking 2|two|1|one|her|usual|prescribed|the $pills
  takes|taking|take|taken|took her|all|the|? $pills|meds as|daily|every|regularly|correctly|properly
  take|takes|took|taking all her|of|the|? $pills as|daily|every|regularly|correctly|properly
  saved|saving up ~ for|deposit|money
  collected|collect|collects|collecting|picked|dropped|delivered|ran|run|running|out|missed ~ $pills
  set|sets|setting the|up|off|for|new fire|alarm
  fire alarm|drill|door|safety|brigade|risk|escape
  fighting|fight|fights|fought for|against|back|on|through|off|cancer|infection|addiction|eviction|decision|cravings|case|illness|to ~ custody|kids|decision|get|keep|contact|rights|stay|children
  fight|fighting the|for|against her|decision|eviction|cravings|urge|addiction|case
  track|tracks|tracking|tracked @ ~ weight|progress|mood|spending|symptoms|condition|food|cycle|kidney|periods|steps|application|claim|parcel|health|blood
  food|house|snow|play|pillow fight|fights
  revenge of
  raised|raising|raises her|his|a|the|hand|hands|money ~ hand|hands|concerns|money|question
  exposed to|brickwork
  rough|draft|rough idea|draft|plan|patch|estimate|guide
  gas|electric|water ~ cut|supply
  dirty|clean clothes|laundry|dishes|plates|washing|test|linen
  left|leave|leaves|leaving $child ~ school|nursery|with|at ~ dad|father|mum|nan|gran|sister|nursery|school|grandma|grandmother|parents|family|friend|aunt|childminder|husband|partner
  home|homes alone film
  fit for work
  night shelter
  shooting|shoot pain|pains|star
  drive|drives|driving her|me|@ mad|mad|crazy|insane|up|round
  bombed|bomb|bombarded with|by|her ~ emails|letters|forms|paperwork|adverts
  watching|watches|watch @ weight|her|figure|favourite|programme|programmes|tv|language|spending|son|daughter|play|baby
  lost|found|hidden|stolen|charged|broken|broke phone|mobile
  hiding|hide ~ from ~ rain|sun
  slept|sleep|sleeping|sleeps on|in|through|at ~ sofa|bed|night|own|late|hostel|friend|friends|mum|mums|it|well
  sell|selling|sold her|@ car|phone|sofa|clothes|things|stuff|furniture|flat|house|old|bike|jewellery|belongings|tv|paintings|art|cards|crafts|cakes
  slap|slapped on|in|the|face|dash wrist|face|cream|suncream|makeup
  self|personal injury claim
  takes|taking|take|took $own money|cash out|to|worries|home
  exploit*|explore ~ opportunity|opportunities|options
  uses|using|used|take|takes|taken|taking advantage of|opportunity
  made|make|makes|making to|@|it|her work|feel|a ~ rota|well|welcome|appointment|laugh|smile|tea|better|happy|cup|proud|comfortable
  overdose|overdosed|overdosing|od|oded of|on ~ paperwork|forms|tea|cake|biscuits|cuddles|emails|telly|admin|netflix|love|sweets|cheese|form|letters|meetings|crisps|glitter
  exploit|exploits|exploited|exploiting a|an|the|every|? loophole|gap|offer|discount|tariff|deal|glitch|sale
  beat|beats|beating|thrashed|battered|hammered|smashed|slaughtered|murdered|killed|annihilated|destroyed @|me|us|him|them|everyone|staff|her|his|the ~ at|in|on ~ $game
  beat|beats|beating|smashed $own own|previous|last|old|? time|score|record|pb|best|target|steps
  council|tax|bill|bills|rent|arrears|charges|sanction|news|reality|grief|tiredness|inflation|prices|it|realisation hit|hits|hitting @|her|home
  gripped|by|round|of|on the|her|? throat chakra|infection|lozenges|sweets|spray
  gripped|by by|the the|throat|? throat|chakra chakra|?
  grab|grabs|grabbed me|us|@ ~~ ~~ show|tell|ask|chat|word|cuppa|hug|share
  locks changed by council|housing|police|sanctuary|idva|ha
  she|i|council|housing|we changed the|her|? locks
  getting|get|had|has|having|got|need|needs|new ~ locks changed
  cant|cannot|couldnt|wont|not go there
  silent call|calls centre
  kick|kicks|put|puts $own foot|feet up|down|in
`
