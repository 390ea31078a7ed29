import type { PatternRule } from '../../text/finding.ts'

/** Why she did not come or an appointment was called off (catalogue 3.5: the acceptable absences, and what notes say besides). */
export type AbsenceReason =
  'ill' | 'childcare' | 'transport' | 'work' | 'forgot' | 'court' | 'no-credit' | 'appointment' | 'other'

/** How notes give the reason of an absence; a more telling reason stands before a looser one. */
export const reasonRules: readonly PatternRule<AbsenceReason>[] = [
  {
    rule: 'childcare',
    value: 'childcare',
    pattern:
      /\b(?:(?:no|lack of|without|couldn['’]?t get|problems? with) (?:a )?(?:child ?care|babysitter|sitter|child ?minder)|child ?care|childminder|(?:kids?|child(?:ren)?|son|daughter|baby|little one|toddler|lo)(?:['’]?s)?(?: (?:is|are|was|were|been|off|school|both|all|at home|unwell|poorly|being))* (?:ill|sick|poorly|unwell|off school|off|in hospital|temperature|chicken ?pox)|(?:ill|sick|poorly|unwell) (?:kids?|child(?:ren)?|son|daughter|baby)|inset day|half[ -]term|school (?:closed|strike|run)|nursery closed|looking after (?:her |the )?(?:kids?|children|baby|mum|dad|nan|grandchildren)|family (?:emergency|issue|matter|problem|illness)|(?:mum|dad|nan|gran|partner)(?:['’]s)? (?:(?:is|was) )?(?:ill|sick|poorly|unwell|in hospital))\b/gi,
  },
  {
    rule: 'transport',
    value: 'transport',
    pattern:
      /\b(?:(?:bus|train|tube|rail|tram) (?:strike|cancelled|delays?|didn['’]?t (?:come|turn up)|late|broke down)|strike|missed (?:her |the )?(?:bus|train|tube)|no (?:bus fare|fare|travel|transport|oyster|money for (?:the )?(?:bus|fare|train|travel)|petrol|lift|way of getting)|car (?:broke|broken|trouble|wouldn['’]?t start)|travel (?:problems?|issues?)|transport|traffic|couldn['’]?t afford (?:the )?(?:bus|fare|travel)|bus fare)\b/gi,
  },
  {
    rule: 'no-credit',
    value: 'no-credit',
    pattern:
      /\b(?:(?:no|out of|ran out of|without|had no) (?:phone )?(?:credit|data|signal|battery|charge)|lost her phone|no phone|phone (?:broken|stolen|lost|died|was dead|cut off))\b/gi,
  },
  {
    rule: 'forgot',
    value: 'forgot',
    pattern:
      /\b(?:forgot(?:ten)?|slipped her mind|over ?slept|slept (?:in|through)|mixed up (?:the )?(?:days?|dates?|times?)|wrong (?:day|date|time)|got (?:the )?(?:day|date|time)s? (?:wrong|mixed up)|thought it was)\b/gi,
  },
  {
    rule: 'court',
    value: 'court',
    pattern:
      /\b(?:in court|at court|court(?: (?:today|case|date|hearing|appearance))?|hearing|solicitors?|police (?:station|interview)|arrested|in custody|remanded|recalled|legal)\b/gi,
  },
  {
    rule: 'appointment',
    value: 'appointment',
    pattern:
      /\b(?:(?:gp|doctors?|dentist|hospital|dr|midwife|scan|dwp|jcp|job ?centre|pip|housing|probation|school|cgl|social worker)['’]?s? (?:appt|appointment|meeting|assessment|clash|interview)|(?:another|other|clashing|clash with) (?:appt|appointment|meeting)|appt clash|viewing(?: a flat)?)\b/gi,
  },
  {
    rule: 'work',
    value: 'work',
    pattern:
      /\b(?:at work|working|work(?: shift)?|shift|called in(?:to)? work|job interview|interview|new job|trial shift|overtime|employment|employer|college|training course)\b/gi,
    notAfter:
      /\b(?:social|key|case|support|sex|unpaid|school|piece of|care|course|safety|will|to|didn['’]?t)\s$/i,
    notBefore: /^\s(?:on|with|through|towards|coach|out)\b/i,
  },
  {
    rule: 'ill',
    value: 'ill',
    pattern:
      /\b(?:ill|unwell|poorly|sick|not (?:feeling |very )?(?:well|great|good)|flu|covid|a cold|cold|migraine|headache|tummy|stomach bug|d&v|vomiting|bug|infection|in hospital|hospital|a&e|hung ?over|bad back|in pain|toothache|mental health|anxi(?:ous|ety)|panic attack|low mood|feeling (?:low|down|rough|unwell|overwhelmed)|depressed|can['’]?t face it|medical|health|overwhelmed|period pains?|rough)\b/gi,
    notAfter: /\b(?:kids?|children|son|daughter|baby|mum|staff|were)\s(?:is |are |was )?$/i,
    notBefore: /^[ -](?:called|pay|note|line)\b/i,
  },
  {
    rule: 'other',
    value: 'other',
    pattern:
      /\b(?:religious|funeral|bereavement|wedding|birthday|holiday|delivery|moving (?:house|day)|weather|snow|too (?:hot|cold|wet|tired)|tired|overslept|no reason(?: given)?|stood down|in a rush|busy|something came up|personal (?:reasons|issues?)|ramadan|eid|argument|partner (?:won['’]?t|wouldn['’]?t) let|professional judg?ement)\b/gi,
    notAfter: /\bno reason given[^.]{0,5}$/i,
  },
]
