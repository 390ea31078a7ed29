/** Families of words for people, time, no and telling: a line each, its name first. Endings such as `-ing` are of the same word. */
export const familiesOfPeople = `
  she: she shes her hers herself client woman yp sister-in-law wifey lady ladies girl babes hun missus auntie sis
  he: he him his himself hes hed
  they: they them their themselves theyd theyre
  i: i me my myself mine we us our im ive
  partner: partner boyfriend husband fella bloke fiance girlfriend wife missus mrs ex exs hubby bf babyfather babydad hubs man feller wifey spouse oh fellas boyf bofriend boyfren husbands partners exes babydaddy babyfada pops husban geezer fiancee gf bird
  parent: mum mam dad mother father stepdad stepfather stepmum parent mummy daddy ma papa
  kin: sister brother uncle aunt aunty auntie cousin nan nana gran granny grandad family relative inlaw brother-in-law grandson nephew sibling sib bro mil fil sil bil cuz cousins aunties inlaws stepdad nanny grandma grandmother grandfather brothers sisters uncles bruv
  grownchild: grown adult eldest
  child: child children kid son daughter baby toddler infant newborn twin niece girl boy youngest eldest bub bubba babba schoolgirl schoolboy littlun teen teenager yo yr year-old lad little tot bairn kids babies daughters sons boys girls toddlers bairns pickney pikin pickneys lo los yr7 yr8 year7 reception schoolkid infants newborns preschool nursery stepson stepdaughter grandson granddaughter grandkids foetus fetus unborn bump yout youth 3yo 4yo 5yo 6yo 7yo 8yo 9yo 10yo 2yo 11yo 12yo 13yo 14yo 15yo 16yo months mths yrs
  pregnant: pregnant preg bump unborn antenatal midwife expecting trimester scan ultrasound pregnancy pregnent expectant wks weeks gone foetus due caesarean kicks gestation 12wks 20wks 28wks preggers carrying
  babything: pram buggy nappy cot crib bottle moses basket babygrow highchair creche nursery school playground classroom teacher head
  man: man men guy bloke lad lodger landlord neighbour stranger fella geezer manager boss driver uncle older punter punters client dealer madam elder guys blokes geezers dude fellas bosses landlords neighbours strangers lads taxi gentleman gentlemen oga chief supervisor foreman pastor imam coach tutor doctor masseur
  friend: friend mate pal bestie flatmate housemate roommate cellmate padmate neighbour friends mates pals besties flatmates housemates roommates neighbours padmates girls crew lot associates associate bredrin bredrins bredren peng
  staff: staff keyworker worker colleague receptionist volunteer caseworker team officer duty reception manager wkr wkrs workers keyworkers supervisor om pom po caretaker cleaner nurse psychologist pharmacist chemist librarian groupworker peer mentor teacher solicitor midwife hv gp doctor counsellor
  police: police officer met cop copper constable pc misper 999 101 ambulance paramedic btp feds fed bobby boydem dem policeman policewoman pcso detective dc sgt custody cid cad
  safeguard: safeguarding mash marac idva isva dash refuge social cp section concern referral dsl mca lado ss sw iro nrm modern adult s42 sec42 s47 raised escalated datix incident
  crisis: crisis samaritans helpline hotline psych psychiatric liaison cmht mhst 111 sectioned 136 ward homicide
  hospital: hospital hosp a&e ae ed kings tommys lewisham ward icu picu resus drip xray stitches ambulance paramedic blues lights stretcher theatre scope toxbase burns admitted discharged georges thomas helier guys stgeorges maudsley hdu wards discharge discharging obs triage nurses consultant surgeon doctors pumped
  probation: probation po licence recall order breach court panel parole hmp prison custody remand tag curfew bail cell wing acct adjudication ap om pom hdc cells gate officer officers pos spo warrant magistrates judge dock sentence sentenced served
  no: no not never nothing none nil nobody without neither nor dont doesnt didnt isnt wasnt arent werent hasnt havent hadnt wont wouldnt couldnt cant cannot aint noone nope
  denies: denied deny denies denying
  asked: ask asked asking check checked checking screen screened question questions enquire query
  said: said say says telling told tell goes stated reports reported disclosed disclose mention mentioned admitted admit reckons explained
  past: ago old years yrs decades childhood teens teenage history hx historic historical past previous previously former formerly once back survivor anniversary grew donkeys yonks bygone aged child little small younger teenager schoolgirl 1980s 1990s 80s 90s 70s 00s noughties 1999 1998 1997 1996 1995 1994 1993 1992 1991 1990 1989 1988 1987 1986 1985
  when: when aged age since then
  used: used
  year: 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 90s 80s nineties
  recent: today tonight tonite yesterday now recent recently currently again still lately morning last week weekend night daily every always constantly nightly sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed weds thu thurs fri sat ongoing just nowadays fortnight hourly yest ystdy weeks days ago hour hours minutes mins atm keeps keep everytime weekly
  training: training course workshop webinar quiz module elearning e-learning leaflet poster policy refresher talk session awareness session scenario roleplay practised toolbox book film documentary tv telly eastenders podcast novel series programme netflix article cpd slides handout reminder briefing procedure drill quizzes play drama soap storyline episode vignette posters teach teaching learner learners modules tutor presentation
  if: if whether case happens unless should supposing once until till
  plan: plan planned plans planning rehearsed practised agreed
  would: would could might may maybe probably perhaps think reckon seems possibly wonder guess suspect
  unsure: unsure sure clear funny odd weird strange sat feeling gut hunch niggling uneasy worried worry worrying dunno unclear mite reading overthinking probs something summat wrong dont-like probably flag flagging logging log reckon hint hinted hinting hints sense sensed vibe vibes suspicious dodgy offish bothered nagging flagged noted clocked unexplained vague guarded cagey shifty evasive
  joke: joke joked joking lol haha laugh laughed laughing laughter banter kidding giggle giggled wink grin hilarious funny fun jokes jk lmao lmfao pisstake winding windup sarcastic sarcasm bantering tongue cheek chuckled chuckle cackled giggles laughs smirk smirked smiled smiling
  glad: happy lovely great good brilliant proud chuffed buzzing smashed smashing ace fab relieved pleased delighted excited win success nice cheerful spirits bright amazing celebrate celebratory godsend triumph wonderful crackin cracking sorted fine delivered approved granted passed thriving blooming glowing glow nailed beaming buzzin laughing smiling jolly happier praised congrats congratulated graduated certificate
  idiom: dying murder killing killed killer kill shot suicide death bomb explode nightmare starving freezing dead buried drowning shoot shooting shots stab stabs attack bombed bombarded kick kicked hit hitting beat beaten crash crashed blow blown dies knockout knocked
  secret: secret hush quiet whisper whispered swore promise promised begged beg anyone nobody discreet private hide hid hiding hidden swear hushed quietly aside whispers lips sealed code
  thirdhand: apparently heard rumour rumours grapevine neighbours someone somebody according overheard word gossip neighbour hearsay secondhand reportedly report
  comfort: safe okay ok alright well settled calm stable secure happy housed content steady comfortable sorted
`
