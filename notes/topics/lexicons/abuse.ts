/** Words of abuse. */
export const abuseWords = `
  domestic|domestics|dv|da|dva|ipv|abusive|abused|abuser|idva|idvas|isva|isvas|marac|coercive|perpetrator|perpetrators|perp|gaia|solace|nonmol|stalk*|harass*|hba|fgm
  abuse from|by|survivor
  suffered|history|victim|survivor|survivors of abuse
  childhood|past|previous abuse
  non mol|mols|molestation|molly
  freedom programme|program|prog|course
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
  r ped|aped|pe
  black eye
  scared|frightened|afraid|terrified|fear|wary|petrified of|that|about ~ ex|him|he|partner|husband|boyfriend
  ex|husband|partner|boyfriend ~ turned|turning|turns|showed|shows|kicked|outside|followed|following|smashed|threatened|threatening|hit|found|finding|grabbed|pushed
  threat|threats|threatening from|by|messages ~ ex|him|partner|husband|boyfriend|family
  panic|personal alarm|button
  police marker
  sanctuary scheme
  claires law
  claire 's law
  gaslight*
  bruise|bruises|bruised|bruising|mark|marks on|to|round|around|all her|my|the|over|up? neck|throat|arm|arms|face|eye|eyes|wrist|wrists|leg|legs
  partner|ex|husband|boyfriend|fella|he|@|and answered|answers|answering|spoke|speaks|speaking|talked|talks|talking ~~ for her
  cant|couldnt|could|unable not|to|? get|see|speak|catch to|with|? her alone|own
  forced|arranged marriage
  arrang*|forc*|mak* ~ marriage|marry
  he|husband|partner|ex|boyfriend|family|inlaws|brother ~ has|took|taken|keeps|kept|hid|hidden|holds|holding her|the passport|papers|documents
  he|husband|partner|ex|boyfriend|family|inlaws|brother ~ holds|hold|holding|controls|control|controlling|takes|took|taken|taking|keeps|kept|keeping|withholds ~ her|the|all money|wages|pay|benefits|card|cards|bank|finances|salary
  wont|doesnt|not let|give|gives ~ her have|any|? money
  checks|checked|checking|goes|going|tracks|tracking|monitors through|? her phone|messages|location
  he|ex|partner|husband|boyfriend ~ knows|found|finds|worked out|? where she lives|is|works|stays|living|staying
  partner|ex|husband|boyfriend|he been|is|has|keeps|kept|constantly|still ~ messaging|texting|calling|ringing|contacting|following|turning|waiting
  hits|hit|slaps|slapped|punched|kicked|grabbed|choked|strangled|throttled|beat|beats her|@|me
  he ~ hits|hit|slapped|punched|grabbed|beat|choked|strangled ~ her
  raped|rape|rapist
  her ex ~ out|knows|outside|waiting|found|sent|broke
  what he did to her
  haven|havens|isva|idva
  split|burst|fat|busted lip
  bruise|bruises|bruised ~ forearm|shin|cheek|jaw|temple|thigh
  mark|marks|bruise|cut under|below|round|by|near|over|above her|the|one|? eye|eyes
  power and|& control
  power control session
  safety planning
  go bag
  code word|words
  dash #
  non consensual
  answering|answered|answers everything|questions|all for her
  voice|man|bloke|male answering|answered for|her
  bf|fella|bloke|hubby|him|he|his|man|mum|brother answers|answered|answering|replied|replies|speaks|speaking ~~ for her
  him answer|answering|prompting|whispering
  fp wk|week|session|grp|group
  freedom session|group|grp|last|wk|week|class|workshop
  my ex knows|found|is|been|has|keeps|turned
  blk|blck eye
  shiner|keeker
  red flags
  pushed|pushd|shoved|shoves|pushes|pushing her|@ into|against|down|dwn|over|off|through
  he 's|s|is outside|downstairs|banging
  lift|lifted|lifts his|a|? hand|hands|fists to|at|on her|?
  what her|the|? stepdad|stepfather|uncle|dad|brother|cousin|father|grandad|grandfather|stepbrother ~ did to
  by the throat
  grop*
  ex|husband|partner|boyfriend|bf|fella|bloke|hubby ~ threatens|threatened|threatening|hit|hits|punched|pushed|grabbed|slapped
  knocks|knocked|knocking|knocked her about|around
  beats|beating|batters|battered her|@`

/** Words of sex work. */
export const sexWorkWords = `
  sex|sexwork work|working|worker|workers|industry
  sexwork*
  prostitut*|escorting|escorts|brothel|punter|punters|onlyfans|soliciting|loitering|sugarbabe|condoms
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
  working|workin|works|wrkg|works|worked ~ on|round the common|corner|beat|streets
  working girl|girls
  see|sees|seeing|meet|meets|sleep|sleeps|sleeping|go|goes|going with|? men|man|clients|punters|customers for|? money|cash|drugs|him|gear|?
  men pay|paying|paid her
  kerb crawl*
  massage parlour
  doing business
  spires|one25
  open doors
  exiting ~ sex|street
  sexual services
  cam|camming girl|work|site
  on the game
  on|the|her beat ~ punter|client|night|friday|rent
  massage place|boss|shop
  punters|punter|johns
  work|works|worked|working the road|beat|street|streets|corner
  at|in|from the|a sauna|parlour
  webcam|cam|camming|onlyfans ting|site|work|money|?
  bedford hill
  pimp|pimps|pimped
  escort work|ad|ads|site|sites|agency|website
  as|an|doing escort
  works|work|working|worked from|out a|the|? flat|house|hotel ~ others|girls|women|street
  work|works|worked|working ~ for ~ on the street|streets
  back out on|there
  stopped|stop|stops|given|gave|quit|not|hasnt|longer ~ sell|selling|sold sex
  no punters|clients|regulars this|since|for|in|lately|tonight|last|now
  sex wk|wrk|wkr|wking|wrking
  working|wrkng|wrkg|wrkin|workin|works the|th|on the|th|? high? rd|road|st|street|beat|corner|track|strip
  sell|sells|selling|sold herself|hersel|body
  clients pay|pays|paying
  turning|turns|doing tricks
  incalls|outcalls|vivastreet|adultwork|webcamming
  street sex? work
  pay|pays|paid|paying for sex
  client|clients|customer|customers|punter|regular|regulars pays|paid|paying|robbed|attacked|refused
  not|hasnt|havent|stopped|since|last worked|working|work the streets|street|beat|road|corner
  working|works|work|back|working again|out? down|round|behind the lane|common|station|industrial|park|estate|strip|yard|docks
  working again ~ man|for|same
  man|fella|bloke|he|boyfriend|driver|minder drives|drops|drop|picks|takes ~ about|around|at|to|off addresses|hotels|flats|houses|places|men|jobs|outcalls|clients|and|&
  he|man|fella|bloke|manager ~ keeps|takes most|half|all|cut|lot of|? what|it|her|? she|off|earnings|money|makes|?
  feet pics|pictures|photos`
