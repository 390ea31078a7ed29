import type { WordRule } from './said.ts'

const open = String.raw`(?:an? |any |the |our |my |all )?(?:open |safeguarding |current )*alerts?(?: (?:open|are open))?`

const alerts: readonly WordRule[] = [
  [
    /\b(?:that |which )?(?:(?:have |has |are |is )?not (?:yet )?(?:been )?(?:taken|picked up|acknowledged)|(?:nobody|no one|no-one) (?:has )?(?:taken|picked up|acknowledged|has(?! (?:seen|met|spoken|rung|called|tried|heard|been|had)\b))|unacknowledged|untaken)(?: yet| on| up)?\b/u,
    { untaken: true },
  ],
  [
    /\b(?:are |is )?(?:still )?waiting (?:for (?:someone|somebody|a lead) to (?:pick|take|acknowledge) (?:them|it)(?: up| on)?|to be (?:taken|picked up|acknowledged))/u,
    { untaken: true },
  ],
  [
    new RegExp(String.raw`^(?:who|which (?:women|of @?\w+))? ?(?:has|have|had|got)(?: got)? ${open}$`, 'u'),
    { alert: true },
  ],
  [
    new RegExp(
      String.raw`\b(?:who|women|woman|ladies|she|@n\d+) (?:(?:is |are )?with|has|have|got|has got|have got) ${open}\b`,
      'u',
    ),
    { alert: true },
  ],
  [new RegExp(String.raw`\bdo(?:es)? (?<who>@n\d+) have ${open}\b`, 'u'), { alert: true }],
  [
    /\b(?:(?:an? |any |the |our |my |all )?(?:safeguarding |current )*open (?:safeguarding |current )*alerts?|(?:safeguarding )?alerts? (?:(?:that |which )?(?:are |is ))?(?:still )?open)(?: (?:about|concerning|regarding))?\b/u,
    { subject: 'alerts', open: true },
  ],
  [new RegExp(String.raw`\b${open}(?: (?:about|concerning|regarding))?\b`, 'u'), { subject: 'alerts' }],
]

const keyDates: readonly WordRule[] = [
  [
    /\b(?:in |at |due (?:in|at) |up in |going to |attending )?(?:the )?(?:an? )?(?:court|hearings?|trials?|sentencing)(?: (?:dates?|hearings?|appearances?|cases?))?(?: coming up)?\b/u,
    { keyDate: 'court' },
  ],
  [
    /\b(?:being |facing |due for )?(?:an? )?(?:evict(?:ed|ions?)|bailiffs?)(?: (?:dates?|notices?))?(?: coming up)?\b/u,
    { keyDate: 'eviction' },
  ],
  [
    /\b(?:being |getting |coming |due for |due to be )?(?:an? )?(?:releas(?:ed?|es)|out of prison|prison release)(?: dates?)?(?: from prison)?(?: coming up)?\b/u,
    { keyDate: 'release' },
  ],
  [/\b(?:an? )?probation (?:appointments?|dates?)\b/u, { keyDate: 'probation' }],
  [/\b(?:an? )?(?:gp|hospital|health|medical) (?:appointments?|dates?)\b/u, { keyDate: 'health' }],
  [/\b(?:an? )?(?:benefits?|job ?cent(?:re|er)) (?:appointments?|dates?)\b/u, { keyDate: 'benefits' }],
  [/\b(?:an? )?(?:key|important) dates?(?: coming up)?\b/u, { keyDate: 'any' }],
]

const ends = '(?: (?:up|end|ends|ending|over|finish|finishes|run out|runs out|expire|expires|until))*'
const orders: readonly WordRule[] = (
  [
    ['licence', '(?:on |under )?(?:an? )?licen[cs]e'],
    ['community-order', '(?:on |under |with )?(?:an? )?community orders?'],
    ['suspended-sentence', '(?:on |under |with )?(?:an? )?suspended sentences?'],
    ['bail', '(?:on|under) bail'],
    ['remand', 'on remand'],
    ['probation', '(?:under|on) (?:probation|supervision)|(?:under |on |with )?(?:an? )?(?:court )?orders?'],
  ] as const
).map(([order, words]) => [new RegExp(String.raw`\b(?:${words})${ends}\b`, 'u'), { order }])

const facts: readonly WordRule[] = [
  [
    /\b(?:last|most recently) (?:been )?(?:seen|see|saw|met|meet|spoke(?:n)?(?: to| with)?|speak(?: to| with)?|talked? to)(?: by anyone)?\b/u,
    { fact: 'last-seen' },
  ],
  [
    /\b(?:see|seen|saw|met|meet|spoke to|spoken to|speak to|talk to)(?<who> @n\d+) (?:last|most recently)\b/u,
    { fact: 'last-seen' },
  ],
  [
    /\b(?:last time|how long (?:is it |has it been |ago )?since) (?:(?:i|we|anyone|anybody|someone|somebody) )?(?:(?:have|has|was|is) )?(?:(?:i|we|anyone|anybody|someone|somebody) )?(?:last )?(?:been )?(?:seen|saw|met|spoke(?:n)?(?: to| with)?|talked to)\b/u,
    { fact: 'last-seen' },
  ],
  [/\b(?:last time)(?<who> @n\d+) was seen\b/u, { fact: 'last-seen' }],
  [
    /\b(?:last (?:been )?(?:tried|try|attempt(?:ed)?)(?: to (?:reach|ring|contact|call|see))?)\b/u,
    { fact: 'last-tried' },
  ],
  [
    /\b(?:last (?:heard?|text|texted|message|messaged|wrote|written)(?: from| to us)?|(?:hear|heard) from(?<who> @n\d+) last)\b/u,
    { fact: 'last-heard-from' },
  ],
  [
    /\b(?:(?:am i|are we) (?:next )?(?:seeing|meeting)(?<who> @n\d+) next|(?:see|seeing|meet|meeting)(?<other> @n\d+) next|next (?:see|seeing|meet|meeting)|next (?:appointment|session|meeting))\b/u,
    { fact: 'next' },
  ],
  [
    /\b(?:looks after|works with|is working with|supports|is supporting|keyworker for|keyworker of|keyworker is|(?:the )?keyworker)(?= @n\d+|$)/u,
    { fact: 'keyworker' },
  ],
  [/(?<=@n\d+ )(?:is )?(?:keyworker|with)$/u, { fact: 'keyworker' }],
  [/\b(?:which|what) borough\b/u, { fact: 'borough' }],
  [/\bwhere (?:is |does |do )?(?=@n\d+(?: (?:now|live|lives|living|based|staying))*$)/u, { fact: 'borough' }],
  [
    /\b(?:is it )?(?:safe|ok|okay|alright|all right) to (?:ring|text|call|phone|contact|visit|write to|message|email)\b/u,
    { fact: 'safe-contact' },
  ],
  [
    /\b(?:can|may|should) (?:i|we) (?:ring|text|call|phone|contact|visit|write to|message|email|leave (?:an? )?(?:voicemail|voice message|message|text)(?: (?:for|with))?)\b/u,
    { fact: 'safe-contact' },
  ],
  [/^what time (?:is|do i (?:see|have)|am i seeing)(?= @n\d+)/u, { fact: 'next' }],
  [/\bwhat needs\b|(?<=@n\d+ |are )needs\b/u, { fact: 'needs' }],
  [/(?<=@n\d+ (?:has |have |got )*)(?:an? )?(?:support )?plan\b/u, { fact: 'plan' }],
  [/(?<=@n\d+ (?:has |have |got |been )*)(?:an? )?(?:assessment|assessed)\b/u, { fact: 'assessment' }],
  [/(?<=@n\d+ (?:is )?)(?:risk(?: level)?|level of risk)\b/u, { fact: 'risk' }],
  [/\brisk(?: level)? (?:is|of|for)(?= @n\d+)/u, { fact: 'risk' }],
  [/(?<=@n\d+ (?:is )?)(?:status|stage)\b/u, { fact: 'stage' }],
  [/\b(?:status|stage) (?:is|of)(?= @n\d+)/u, { fact: 'stage' }],
]

const contacts: readonly WordRule[] = [
  [
    /\b(?:home visits?|visits? (?:at|to) (?:her|their) homes?|visited at home)\b/u,
    { subject: 'contacts', place: 'home', seen: true },
  ],
  [/\b(?:prison visits?|visits? (?:in|to) prison)\b/u, { subject: 'contacts', place: 'prison', seen: true }],
  [
    /\b(?:missed (?:(?:an?|any|the|her|their) )?(?:appointments?|sessions?|contacts?)|(?:did not|failed to) (?:come|attend|show up|turn up)(?: (?:to|for))?(?: (?:an?|their|her|the))?(?: (?:appointments?|sessions?))?|no[- ]shows?|missed)\b/u,
    { subject: 'contacts', attendance: 'missed' },
  ],
  [
    /\b(?:(?:with )?no answer|did not answer|not answered)\b/u,
    { subject: 'contacts', attendance: 'no-answer' },
  ],
  [
    /\b(?:phone calls?|telephone calls?|calls?|rung|rang|ring|phoned?|called)\b/u,
    { subject: 'contacts', mode: 'phone' },
  ],
  [/\b(?:video calls?)\b/u, { subject: 'contacts', mode: 'video' }],
  [/\b(?:texts?|text messages?|texted)\b/u, { subject: 'contacts', mode: 'text' }],
  [/\b(?:e-?mails?|emailed)\b/u, { subject: 'contacts', mode: 'email' }],
  [/\bletters?\b/u, { subject: 'contacts', mode: 'letter' }],
  [/\b(?:group (?:sessions?|contacts?|work)|groups?|workshops?)\b/u, { subject: 'contacts', mode: 'group' }],
  [/\b(?:in person|face[- ]to[- ]face)\b/u, { subject: 'contacts', mode: 'in-person' }],
  [/\b(?:at|in) the (?:women'?s )?cent(?:re|er)\b/u, { subject: 'contacts', place: 'centre' }],
  [/\b(?:at|in) (?:the|a) hubs?\b/u, { subject: 'contacts', place: 'hub' }],
  [
    /\b(?:turn(?:ed)? up|show(?:ed)? up|c[ao]me(?: in)?|attend(?:ed)?)(?= (?:to |for |at )?(?:(?:the |her |their |an? )?(?:@p\d+|·|appointments?|sessions?)|$)|$)(?: (?:to|for|at)(?: (?:an?|the|her|their))?(?: (?:appointments?|sessions?))?)?/u,
    { subject: 'contacts', came: true },
  ],
  [/\b(?:contacts?|sessions?)\b/u, { subject: 'contacts' }],
  [
    /\b(?:done|do|work(?:ed)?) (?:with|for)\b|\b(?:did|have) (?<who>i|we|@n\d+) (?:do|done)\b/u,
    { subject: 'contacts' },
  ],
  [/\bhappened (?:with|for)\b/u, { subject: 'contacts' }],
]

const upcoming: readonly WordRule[] = [
  [/^@p\d+$/u, { appointment: true }],
  [/^what is (?:happening|on)(?= @p\d+$)/u, { appointment: true }],
  [/^whom? (?:do|will|am|are) (?:i|we) (?:see|seeing)(?= @p\d+)/u, { appointment: true }],
  [/^whom? (?:have i|do i have|i have)(?: got)?(?: on| in)?(?= @p\d+)/u, { appointment: true, whose: 'me' }],
  [
    /^what (?:have i|do i have|i have)(?: got)?(?: on)?(?= @p\d+|$)|\b(?:have i|do i have) (?:got )?on\b|\bam i doing\b|\bin my diary\b/u,
    { appointment: true, whose: 'me' },
  ],
  [
    /\b(?:(?:meant|due|supposed|booked|going|planned|down) to (?:be )?(?:see|seeing|meet|meeting)|booked in(?: with)?|seeing|meeting|have (?:an? )?appointments?(?: with)?|(?:an? )?appointments?(?: (?:booked|with|to come|coming up))*)\b/u,
    { appointment: true },
  ],
  [
    /\b(?:seen|see|saw|met|meet|spoken to|spoke to|speak to|talked to)\b/u,
    { subject: 'contacts', seen: true },
  ],
]

const colleagues: readonly WordRule[] = [
  [
    /\b(?:away|off(?: work)?|on (?:annual )?leave|on holiday|out of (?:the )?office)\b/u,
    { subject: 'colleagues', which: 'away' },
  ],
  [
    /\b(?:back(?: (?:at|in|to) (?:work|the office))?|returning|(?:in|at) work)(?= @p\d+$|$)|(?<=^is @n\d+ )(?:in|working)(?= @p\d+$|$)|^is @n\d+ @p\d+$/u,
    { subject: 'colleagues', which: 'away' },
  ],
  [
    /(?:(?<=@n\d+ (?:is )?)|(?<=^what is )(?=@n\d+ ))(?:(?:phone|telephone|mobile) )?number\b/u,
    { number: true },
  ],
  [/\bkeyworkers\b/u, { subject: 'colleagues', which: 'keyworkers' }],
  [/\bmanagers\b/u, { subject: 'colleagues', which: 'managers' }],
  [/\b(?:safeguarding )?leads\b/u, { subject: 'colleagues', which: 'leads' }],
]

const actions: readonly WordRule[] = [
  [
    /\b(?:overdue|late) (?:actions?|tasks?|reminders?|to[- ]?dos?)\b|\b(?:actions?|tasks?) (?:are |that are )?(?:overdue|late)\b/u,
    { subject: 'actions', past: true },
  ],
  [
    /\b(?:actions?|tasks?|reminders?|to[- ]?do(?: list)?)(?: (?:are )?due)?(?: (?:for|on) (?:me|my list))?\b|\b(?:is |are )?due (?:for|from) me\b|\b(?:do i|i) (?:need|have|got) to do\b|\b(?:must|should) i do\b|\bon my list\b/u,
    { subject: 'actions' },
  ],
  [/^what is due\b/u, { subject: 'actions' }],
  [/\b(?:late|behind) (?:on|with)\b/u, { subject: 'actions', past: true }],
]

/** The words by which anything but women is asked for, in the order in which they are looked for. */
export const wordsBeforeWomen: readonly WordRule[] = [...alerts, ...actions, ...keyDates, ...orders, ...facts]
export const wordsAfterWomen: readonly WordRule[] = [...contacts, ...upcoming, ...colleagues]
