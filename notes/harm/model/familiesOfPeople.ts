/** Families of words for people, time, no and telling: a line each, its name first. Endings such as `-ing` are of the same word. */
export const familiesOfPeople = `
  she: she shes her hers herself client woman yp sister-in-law
  he: he him his himself hes hed
  they: they them their themselves theyd theyre
  i: i me my myself mine we us our im ive
  partner: partner boyfriend husband fella bloke fiance girlfriend wife missus mrs ex exs hubby bf babyfather babydad hubs man feller wifey spouse oh
  parent: mum mam dad mother father stepdad stepfather stepmum parent mummy daddy ma papa
  kin: sister brother uncle aunt aunty auntie cousin nan nana gran granny grandad family relative inlaw brother-in-law grandson nephew sibling sib bro
  grownchild: grown adult eldest
  child: child children kid son daughter baby toddler infant newborn twin niece girl boy youngest eldest bub bubba babba schoolgirl schoolboy littlun teen teenager yo yr year-old lad little tot bairn
  pregnant: pregnant preg bump unborn antenatal midwife expecting trimester scan ultrasound
  babything: pram buggy nappy cot crib bottle moses basket babygrow highchair creche nursery school playground classroom teacher head
  man: man men guy bloke lad lodger landlord neighbour stranger fella geezer manager boss driver uncle older punter punters client dealer madam elder
  friend: friend mate pal bestie flatmate housemate roommate cellmate padmate neighbour
  staff: staff keyworker worker colleague receptionist volunteer caseworker team officer duty reception manager
  police: police officer met cop copper constable pc misper 999 101 ambulance paramedic btp
  safeguard: safeguarding mash marac idva isva dash refuge social cp section concern referral dsl mca lado ss sw iro nrm modern adult s42 sec42 s47 raised escalated datix incident
  crisis: crisis samaritans helpline hotline psych psychiatric liaison cmht mhst 111 sectioned 136 ward homicide
  hospital: hospital hosp a&e ae ed kings tommys lewisham ward icu picu resus drip xray stitches ambulance paramedic blues lights stretcher theatre scope toxbase burns admitted discharged
  probation: probation po licence recall order breach court panel parole hmp prison custody remand tag curfew bail cell wing acct adjudication
  no: no not never nothing none nil nobody without neither nor dont doesnt didnt isnt wasnt arent werent hasnt havent hadnt wont wouldnt couldnt cant cannot aint noone nope
  denies: denied deny denies denying
  asked: ask asked asking check checked checking screen screened question questions enquire query
  said: said say says telling told tell goes stated reports reported disclosed disclose mention mentioned admitted admit reckons explained
  past: ago old years yrs decades childhood teens teenage history hx historic historical past previous previously former formerly once back survivor anniversary grew
  when: when aged age since then
  used: used
  year: 2001 2002 2003 2004 2005 2006 2007 2008 2009 2010 2011 2012 2013 2014 2015 2016 2017 2018 2019 2020 2021 2022 2023 90s 80s nineties
  recent: today tonight tonite yesterday now recent recently currently again still lately morning last week weekend night daily every always constantly nightly sunday monday tuesday wednesday thursday friday saturday sun mon tue tues wed weds thu thurs fri sat ongoing
  training: training course workshop webinar quiz module elearning e-learning leaflet poster policy refresher talk session awareness session scenario roleplay practised toolbox book film documentary tv telly eastenders podcast novel series programme netflix article cpd slides handout reminder briefing procedure drill
  if: if whether case happens unless
  plan: plan planned plans planning rehearsed practised agreed
  would: would could might may maybe probably perhaps think reckon seems possibly wonder guess suspect
  unsure: unsure sure clear funny odd weird strange sat feeling gut hunch niggling uneasy worried worry worrying dunno unclear mite reading overthinking probs something summat wrong dont-like probably flag flagging logging log
  joke: joke joked joking lol haha laugh laughed laughing laughter banter kidding giggle giggled wink grin hilarious funny fun
  glad: happy lovely great good brilliant proud chuffed buzzing smashed smashing ace fab relieved pleased delighted excited win success nice cheerful spirits bright amazing celebrate celebratory godsend triumph wonderful crackin cracking sorted fine delivered approved granted passed
  idiom: dying murder killing killed killer kill shot suicide death bomb explode nightmare starving freezing
  secret: secret hush quiet whisper whispered swore promise promised begged beg anyone nobody discreet private hide hid hiding hidden
  thirdhand: apparently heard rumour rumours grapevine neighbours someone somebody according
  comfort: safe okay ok alright well settled calm stable
`
