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
  creche|crèche|wean|weans|bairn|bairns|kiddies|kiddos|godson|goddaughter
  wee one|ones|lad|lassie|boy|girl|fella
  bad|good|better|unfit mother|mum|mam
  moved|moving|move|going|gone|back in|home|back ~ with|to her|@|? mum|mums|mother|mothers|parents|dad|dads|sister|sisters|nan|nans|aunt|family
  her|s|'s|my boy|boys|lad|bairn at|in|with|is|has|and|off|to|from
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
  school shoes
  parents|their|christening evening
  sis|auntie|cousin says|in|is|has|wants|came|rang|told|bringing|visiting
  lil|little mans|man's
  mum|mother|dad|father|sister|brother|nan|gran ~~ ill|overdose|od|died|funeral|hosp|hospital|cancer|dying|stroke
  lads|boys|girls|kids|babys dad|father
  sisters|brothers|mums|dads bloke|fella|husband|wife
  divorc*
  thrown|throw|kicked|chucked|put|asked|told|slung ~ out|leave by ~ mum|mother|dad|father|sister|brother|aunt|auntie|nan|gran|cousin|parents
  mum|mother|dad|father|sister|brother|aunt|auntie|nan|gran|cousin|sis says|said|has no|said
  kept|keep|hide|hiding|secret from ~ mum|mother|dad|father|sister|family|parents
  call|visit|chat|row|lunch|day|time|weekend|talk|words with ~ mum|mother|dad|father|sister|brother|aunt|nan|gran|parents
  fallen|fell|falling out over
  contact with him|her on|at|every|again|weekly
  school want|wants|meeting|places|place|appeal|appeals|report|reports|attendance|phoned|exclusion
  kids|children|boys|girls ~ school
  back|go|going|went|stay|staying|living to|at|with ~ nans|mums|dads|sisters|aunts|brothers|grans
  funeral in|of|on|at|for
  her nan|gran|grandmother
  her|his|'s|kids|boys|girls uniform|uniforms
  aunt|auntie|cousin|sister|mum|mam|mother|dad|father|brother|nan|gran|uncle|sis|bro 's|is|has|have|? put|thrown|threw|kicked|chucked|slung|turfed @|her|out out|?
  sister|sisters|mum|mother|dad|brother|family 's|s|is|are|not|nt|isnt|arent|both|? speaking|spoke|talking again|to|?
  speaking|talking|spoke|spoken|reconciled|touch|patched again|up|? to|with|w her sister|mum|mother|dad|brother|brothers|father|mam|nan|aunt
  argue*|arguing|argued|row|rowed|rows|rowing|fight|fights|fighting|beef with|w ~ mum|mother|mam|dad|father|sister|brother|aunt|nan|cousin
  preg|prgnt|pregnt|preggers|prego
  scan|scans ~~ weeks|wks|due|girl|boy|baby
  week|weeks|wk|wks|baby|dating|anomaly|20wk|12wk scan|scans
  lickle|likkle|likl|small|wee|lil one|ones|man|fella|boy|girl
  # yr|yrs|year|mth|month old|olds
  # y o
  under 5s|fives|2s|twos
  bub|bubs|bubba
  bro|brother|sister|bros ~ prison|jail|hospital|court
  mums|mum|dads|dad|sisters|sister|nans 's? nurse|carer|carers|illness|operation|assessment|stroke|diagnosis|birthday|ashes|memory
  grandmother|grandfather|grandad|uncle|aunt|father|mother after|is|has|? passing|passed|died|dying
  funeral of|for the|her|his|? father|mother|mum|dad|nan|gran|brother|sister|uncle|aunt|son
  brother|sister|mother|father|son|daughter in law
  visit|letter|letters|word|call|calls|parcel from her|the mum|mam|mother|dad|sister|brother|nan|family
  since|after her mum|mam|mother|dad|sister|nan|brother went|left|died|passed|moved|came
  anniv|anniversary of|for her|? mum|mam|mother|dad|father|nan|sister|brother|son|daughter
  sister|mum|aunt|cousin|brother|auntie|nan|mother is|s|'s|? over|visiting from|for|this|here
  aunt|cousin|sister|mum|uncle ovr|over frm|from
  see|visit|visiting|seeing her da|mam|mammy|ma|mum|dad|nan|sister|brother
  tantrum|tantrums|potty|bedtimes|bedwetting
  school clothing
  husband|hubby|wife|partner hanged|hung|killed himself
  widow|widowed
  her mums|dads|sisters|nans illness|death|passing
  about|over|w|with|misses|missing her mum|mam|dad|brother|sister`
