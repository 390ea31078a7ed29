/** Words of finance. */
export const financeWords = `
  money|debt|debts|budget|budgets|budgeting|benefit|benefits|uc|pip|esa|jsa|dwp|dla|dhp|dro|iva|skint|bills|bill|arrears|loan|loans|bailiff|bailiffs|foodbank|foodbanks|voucher|vouchers|hardship|overdraft|income|wages|klarna|bankrupt*|stepchange|nrpf|sanction|sanctions|sanctioned|overpayment|overpayments|deductions|financially|finances|finance|afford|expenses|fees|hungry|savings|catalogue|universalcredit|hb
  bedroom tax
  attendance allowance
  unpaid bill|bills|fine|fines|rent|debt|debts|wages|loan|invoice
  uniform grant|grants|voucher|vouchers
  grant form|forms|app|money
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
  owes|owing|owed|owe
  paid|pay|pays|afford|cant ~ rent|bills
  first|behind rent
  bank|savings acct|acc|accounts|loan
  fined|pension|salary
  lost|missed|no|late payment|payments
  child benefit|maintenance
  is|so|totally|completely|flat|always|left broke
  lecky|leccy|topup|giro|lcwra|lcw|wca|ccj|ccjs|provident|iva|lender|lenders|shark|backdated|backpay|repayment|repayments|instalments|installments|scam|scammed|pcn|pcns|appointee|destitute|destitution|overpaid|underpaid|remittance|penniless|cashless|pawn*|fines
  mr letter|form|request|sent|submitted|in|outcome|decision|on
  payment|repayment plan|plans|arrangement|date
  bank card|details|transfer|app|letter|blocked|frozen|branch|appointment|appt|debit
  needs|need|no|get|got|getting|new id for
  direct debit|debits
  standing order
  claimant commitment
  uc|universal journal
  water|council|tv rates|licence
  travel costs
  travel costs|fare
  tax credits|credit|rebate
  child maintenance|benefit
  short this month|week
  short on|of money|cash|funds
  no credit|cash|funds
  cant|struggling|struggles|unable to? pay|afford|buy|feed|manage for|money|food|?
  cupboards|fridge empty|bare
  nothing to eat|in
  help|support|worried|stressed|advice|talked|spoke with|about|re|on|over money|bills|debts|cash
  free school|nursery meals|place|hours|milk
  tax return|rebate|bill|credits
  hmrc
  grants
  grant|charity bid|application|agreed|approved|for|towards
  rent|gas|electric|water|phone bill|bills
  bank|post office|cash card|account|pin|statement|app
  wages|wage|payday|salary
  travel|bus fare|fares
  oyster card|pass
  phone|mobile contract|bill
  tv|telly|television licence|license
  short|owes|owe|owed|borrow|borrowed|lend|lent|lost|sent|send|took|needs ~ money|quid|pounds|cash|tenner|fiver
  vouchers|voucher
  crim|criminal injuries
  rent ~ behind|owed|arrears|paid|late|unpaid
  behind with|on|w the|her|? rent|bills
  discharge|resettlement|clothing|release grant
  open|opening|opened a|an|her|bank|? account
  token payment|payments|pymts
  creditor|creditors|cred
  std order
  ct|council support|reduction
  re|about rent
  school clothing|uniform form|grant|voucher
  rent + #
  repay|repaying|paying back
  service charge|charges
  broadband|hc2|bursary|cms
  social tariff|tariffs
  prescription|dental charge|charges
  baby bank|banks
  sick|maternity|holiday|back pay
  lend|lends|lending|lent|borrow|borrowed|borrowing ~~ deposit|money|quid|cash|rent
  will|to|can|could|would fund
  bank in|at|on|with|about|re|appt|appointment|wants|needs|have|has|wont|letter
  vchr|vchrs|vouch|vouchr
  w|with|drop|dropped|drops|delivered|deliver|took|take|taking|xmas|christmas|food|brought ~ parcel|parcels
  fares|refund|refunds|refunded
  the|no|half|bus|train|coach|taxi|her fare to|short|money|home|there
  childcare|childminder|childminding|nursery costs|cost|invoice|bill
  tax free childcare
  flexible|crisis|support|trust|local|welfare|emergency fund|funds|grant|loan|payment|application
  paying # a|pw|per|weekly|wk|week|month
  fine # # a|pw|paying|?
  commitments review
  sanction|sanctioned|centre|jobcentre ~~~ appeal
  on|to|in her? uc? journal entry|message|messages|note
  uploaded to ~ journal
  earnings
  rent unpd|shrt|short|late|l8|went|owing|increase|increased|up
  # wks|weeks|week|months|mths|mnths|month behind
  compensation|compo|cica|payout
  bereavement|funeral payment|costs|expenses|grant|poverty
  bank forms|form|fraud|manager|branch|acct|account
  behind with|on|w the|her|? gas|electric|electricity|leccy|water|payments|phone|instalments|catalogue|ct|council|energy
  fuel|energy|food vouch*|vchr|grant|help
  short # |of|this
  healthy start card|cards|voucher|vouchers|form|money|?
  attendance|carers|personal|lha|weekly|clothing|bereavement|jobseekers|school|training|housing|living allowance|allowances
  esa50|uc50|scratchcard|scratchcards|baliff|baliffs|balif|bailif|gambling|gambles|gambled
  online|betting|slot casino|bingo|slots|gambling
  one|two|three|four|five|six|few|couple of|? months|weeks|wks|mths|mnths behind
  pay|pays|paying|paid off|back|him|her|them|? # a|per|of|towards|for|in|off|by|wk|week|month|pm|pw|pcm
  to pay #
  fine|fined ~ at|of #
  keeps|kept|takes|took|taking|keeping|gives|gave|controls|holds him|them|her|all|most|half|what|? of|? her wages|earnings|money|pay|giro
  keeps|takes|took|kept|keeping|taking half|most|all|much|lot|everything of|? what|it|she makes|earns|made|earned
  what she makes|earns|earned
  money all|has|'s|is gone|spent|ran|run out|?
  clear|clears|cleared|clearing half|some|all|it|part|the of|? the|her|it|? debt|arrears|balance|by|account`
