/** Words of justice. */
export const justiceWords = `
  court|courts|probation|rar|rars|licence|recall|recalled|recalls|curfew|sentenc*|hmp|prison|prisons|bail|bailed|breach|breached|offence|offences|offense|offending|reoffend*|offender|offenders|reoffending|arrest*|upw|remand|remanded|convict*|conviction|parole|magistrate*|crown|judge|cps|tagged|pss|psr|drr|atr|mhtr|dtto|cstr|hdc|rotl|pnc|spo|com|mappa|iom|shoplift*|theft|burglary|robbery|incarcerat*|caution|cautioned|justice|custodial|legal|charged|jail|jailed|hearing|hearings|tag|oasys
  community|suspended|her|his|the|an|her|suspended|sentence|court|restraining|protection|rehabilitation|treatment|behaviour|supervision|closure|possession|contact|care|mol|molestation|occupation|non|civil|supervision|under|current|new|breach|dispersal|cbo|deferred order|orders
  order requirements|ends|ended|expires|conditions|finishes|imposed|revoked|runs
  unpaid work
  community payback|sentence|order
  in|from|out|police|remand custody
  police station|bail|interview|custody|caution
  licence conditions
  probation officer|practitioner|appointment
  po
  pp
  dtto|cbo|asbo
  fine|fines ~ court
  court fine|fines
  index offence
  mags|ptr|trial|verdict|fined|bronzefield|downview|holloway|styal|parolled|pcm|yot|yos|ppu
  crown|magistrates|mags|county|family|youth court|ct
  woolwich|croydon|inner|kingston|southwark|isleworth|snaresbrook london|? cc
  eastwood|sutton park
  foston|new hall
  release date|day|plan|address|licence
  released on|from|to|this|next|today|tomorrow|last
  guilty plea
  pleaded|pleading|pleads|plead|pled|found guilty|not
  moved|moving|moves|on|the|her wing|wings
  police interview|statement|station|charge|charges
  liaison and diversion
  conditional caution
  out of court
  index
  tag|tagged fitted|removed|on
  do|did|done|doing|does time
  on tag|licence|bail|remand|recall|parole
  om
  her|the|with|w|at|from|to|by|told|rang po|pom|om|com
  gate pick|pickup up
  acct|basic|iep|wing|cell spin|regime
  on|off|an|her|acct acct|review
  hmp
  warrant|warrants
  in|the|on dock|wing|cells
  served|serving|did|finished|doing|got # months|years|mths|yrs|weeks
  on|from|since|after|before release|remand
  approved premises|prem
  meet|release at|from the|? gate
  dip|restorative justice|conference
  in the ap
  jury|witness summons|statement|box|trial
  criminal|defence|duty|crim brief|sol|solicitor|solicitors
  legal visit|visits|aid
  wing|sup
  co|order until|til|ends|from|for
  while|whilst|whilest she|s|'s|joys|is|? inside
  released
  release # # #|?
  release put|plan|pack|is|was|due|delayed|moved|prep|officer|jan*|feb*|mar|march|apr*|may|jun*|jul*|aug*|sept|september|oct*|nov*|dec*|fri*|mon|monday|tues*|tue|wed*|thu*|tomorrow|tmrw|today|next|this|yesterday
  of|since|pre|early|temporary release
  pre release
  out|meet|met|meeting|collect|collected|thru|through|prison @|? at|of|? the|? gate
  at gate #
  gate meet|meeting|pickup|collection|meets|release|pass
  prob officer|appt|appts|office|mtg|worker|said|says|rang|emailed|order|review|induction
  prbtn|prbtion|probtn|probatn|probabtion|probo|prbation|probaton
  order review|reviewed
  at|in|to|from|crown|mags|county|her crt|ct
  crt rvw|review|date|hrg|hearing
  hrg|plea|pleas
  omu|padmate|padmates|cellmate|cellmates|cellie|cellies|adjudication|adjudications|servery|inmate|inmates|seg|legals|pom|poms|lags
  visits|visit hall|room|block|centre
  bang up
  not produced|unlocked
  a|b|c|d|e wing|spur
  on|off the spur|basic
  barrister|barristers|qc|vlo
  give|gives|giving evidence
  electronic signing
  police stn
  did|does|doing|done|served her time
  shop theft
  new|at|to ap
  rehab|rehabilitation days|day|requirement|activity|sessions
  order ran|runs|running|expired|lapsed|lapses|still|is out|till|until|to|on
  drop|drops|dropping|dropped the|her|a case|charges|charge
  the case against`
