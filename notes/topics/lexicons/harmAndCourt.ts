import { domesticAbuse } from '../../harm/lexicons/domesticAbuse.ts'
import { sexualAbuse } from '../../harm/lexicons/sexualAbuse.ts'

const harmDone = [...domesticAbuse, ...sexualAbuse]
  .filter(({ shown }) => shown === 'current')
  .map(({ phrases }) => phrases)
  .join('\n')

/** Words of abuse. */
export const abuseWords = `
  domestic|domestics|dv|da|dva|ipv|abusive|abused|abuser|idva|idvas|isva|isvas|marac|coercive|perpetrator|perpetrators|perp|gaia|solace|nonmol|stalk*|harass*|hba|fgm
  abuse from|by|survivor
  suffered|history|victim|survivor|survivors of abuse
  childhood|past|previous abuse
  non mol|mols|molestation|molly
  freedom programme|program
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
  ${harmDone}`

/** Words of sex work. */
export const sexWorkWords = `
  sex|sexwork work|working|worker|workers|industry
  sexwork*
  prostitut*|escort|escorting|brothel|punter|punters|onlyfans|soliciting|loitering|sugarbabe
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
  working girl|girls
  kerb crawl*
  massage parlour
  doing business
  spires|one25
  open doors
  exiting ~ sex|street
  sexual services
  cam|camming girl|work|site`

/** Words of justice. */
export const justiceWords = `
  court|courts|probation|rar|rars|licence|recall|recalled|recalls|curfew|solicitor|solicitors|sentenc*|hmp|prison|prisons|bail|bailed|breach|breached|offence|offences|offense|offending|reoffend*|offender|offenders|reoffending|arrest*|upw|remand|remanded|convict*|conviction|parole|magistrate*|crown|judge|cps|tagged|pss|psr|drr|atr|mhtr|dtto|cstr|hdc|rotl|pnc|spo|com|mappa|iom|shoplift*|theft|burglary|robbery|incarcerat*|caution|cautioned|justice|custodial|legal|charged|jail|jailed|hearing|hearings|tag|diversion|oasys
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
  liaison and diversion
  conditional caution
  out of court
  index
  tag|tagged fitted|removed|on
  on tag|licence|bail|remand|recall|parole`
