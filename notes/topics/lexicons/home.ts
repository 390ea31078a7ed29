/** Words of housing. */
export const housingWords = `
  housing|rehous*|homeless*|homless*|evict*|eviction|tenanc*|tenant|tenants|landlord|landlords|landlady|hostel|hostels|bedsit|refuge|refuges
  rent|rents|arrears
  accommodation|accomodation|acommodation|accom
  ta
  temporary|emergency|supported|approved accommodation|housing|living|premises
  rough sleep*
  street homeless
  sleeping|slept|sleeps|sleep rough|out|outside
  sofa|couch surf*|hopping|sofas
  section|s 21|8
  s21|s8|nosp|dtr|cas3|cas2|dhp|nsp
  notice to|seeking quit|possession|vacate|leave
  days to vacate
  served ~ notice
  bnb|b&b
  b and b
  council|housing|new|own|her|move|association|permanent|private|studio flat|house|property|place|association|officer|options|list|register
  viewing|viewed|view|viewings ~ flat|property|house|room|studio|place
  flat|house|property|room viewing
  new|own|permanent|council|studio|private flat|place|tenancy
  flat ~ damp|mould|cold|repairs|unsafe|taken|leak*
  housed|unhoused
  bidding|bids|homefinder|banding
  priority need|band|banding
  duty to refer
  relief|main|prevention duty
  personal housing plan
  part 7
  possession order|hearing|claim|proceedings
  changed|change|changing the|? locks
  locks ~ changed
  disrepair|damp|mould|mold|boiler|overcrowd*|infestation
  repairs|heating|leak|leaking
  mutual|housing exchange|transfer
  move|moving on|in|into|out|home|house|flat
  moveon
  nowhere|somewhere|anywhere to stay|live|sleep|go
  place|somewhere to|she|where to|can|? stay|live|sleep
  finding|find|found|needs|need|lost|losing|offered|waiting ~ place|room|bed|flat|home
  nowhere safe|else|? to
  no fixed abode|address
  nfa
  kicked|thrown|chucked|turfed out
  sleeping|slept|sleeps|sleep|staying|stayed ~ in|on|at ~ car|bus|buses|street|streets|park|tent|stairwell|doorway|sofa|sofas|couch|floor
  staying|stays|living|stay|stayed with|at ~ friend|friends|mum|mums|aunt|sister|sisters|nan
  on the streets
  deposit|deposits
  shelter|shelters|streetlink|swep
  residence ~ vacate|current
  neighbour|neighbours ~ noise|noisy|asb|complaint|complaints
  asb|antisocial
  ground 1|7|8
  forced|put ~ out of ~ home
  apartment
  keys to|for|collected ~ flat|new|property|house
  furniture|white|carpets|flooring goods|? ~ flat|new|grant
  peabody|clarion|hyde
  out of her home
  council housing`

/** Words of finance. */
export const financeWords = `
  money|debt|debts|budget|budgets|budgeting|benefit|benefits|uc|pip|esa|jsa|dwp|dla|dhp|dro|iva|skint|bills|bill|arrears|loan|loans|bailiff|bailiffs|foodbank|foodbanks|voucher|vouchers|hardship|overdraft|income|wages|klarna|bankrupt*|stepchange|nrpf|sanction|sanctions|sanctioned|overpayment|overpayments|deductions|financially|finances|finance|afford|expenses|fees|hungry|savings|catalogue|universalcredit|unpaid
  universal credit
  financial pressure|pressures|stress|stressor|stressors|difficult*|issue|issues|support|situation|worries|worry|hardship|problems|help|management|crisis|circumstances|advice|insecurity|strain|needs|assistance|inclusion|concerns
  food bank|banks|parcel|parcels|voucher|vouchers|insecurity
  no|not|without|ran|run|short|lack|little|any|much enough|out|of|? food|money|electric|electricity|gas|income
  worth of food
  housing|child|council benefit|tax|maintenance
  council tax
  carers allowance
  advance payment
  budgeting loan|advance
  behind on|with|in ~ rent|bills|payments|council
  rent arrears
  cost of living
  top up
  topup
  prepay|prepayment meter
  meter
  energy|gas|electric|water|electricity|phone bill|bills|debt|supplier|meter|key
  bank account|card|statement|statements
  credit card|cards|union|rating|score|file
  payday
  recourse to public
  mandatory reconsideration
  tribunal
  pip|esa|uc|dwp appeal|form|assessment|review|claim
  capability for work
  uc50|lcwra|lcw
  fit note
  grants|charitable
  hardship|household|welfare|charity|grant|furniture grant|grants|fund|support|application
  a|the|her|court|unpaid|parking fine|fines
  fines
  household support fund
  paid|payment|payments ~ stopped|late|reduced|short|missed|owed|cut
  owes|owing|owed|owe`
