import type { Need } from '../../casework/words.ts'
import type { WordRule } from './said.ts'

const who = String.raw`(?:i|we|us|me|you|anyone|anybody|somebody|someone|@n\d+)`
const meeting = String.raw`(?:seen|see|seeing|saw|met|meet|spoken (?:to|with)|speak (?:to|with)|talked (?:to|with)|had (?:any )?contact(?: with)?|been in touch with)`
const not = String.raw`(?:not|never)(?: (?:yet|been|had|ever|actually|${who}))*`

const lately: readonly WordRule[] = [
  [new RegExp(String.raw`\bnever (?:(?:been|had|${who}) )*${meeting}\b`, 'u'), { not: 'seen', never: true }],
  [
    new RegExp(
      String.raw`\b${not} ${meeting}(?: or ${meeting})?(?: (?:by|with) ${who})? (?:yet|before)\b`,
      'u',
    ),
    { not: 'seen', never: true },
  ],
  [
    new RegExp(String.raw`\b${not} ${meeting}(?: or ${meeting})?(?: (?:by|with) ${who})?\b`, 'u'),
    { not: 'seen' },
  ],
  [
    new RegExp(
      String.raw`\b(?:nobody|no one|no-one|none of us)(?: (?:has|have|had|is|ever))* ${meeting}\b`,
      'u',
    ),
    { not: 'seen' },
  ],
  [/\b(?:unseen|no contact(?: at all)?(?: with)?|had no contact(?: at all)?)\b/u, { not: 'seen' }],
  [
    new RegExp(
      String.raw`\b${not} (?:tried|contacted|rung|called|phoned|texted|attempted|chased)(?: by ${who})?(?: to (?:reach|ring|contact))?(?: yet)?\b`,
      'u',
    ),
    { not: 'tried' },
  ],
  [new RegExp(String.raw`\b(?:nobody|no one|no-one|none of us) (?:has )?tried\b`, 'u'), { not: 'tried' }],
  [new RegExp(String.raw`\b(?:${not} heard from|no word from)\b`, 'u'), { not: 'heard-from' }],
]

const lacks = String.raw`(?:(?:do|does|did|has|have) not (?:have|got|had)|not got|not had|not have|(?:have|has|got|had) no|has not|have not|no|without|lacking|missing|needs? an?|needing an?)`
const between = String.raw`(?:(?:got|had|have|an?|any|yet|current|her|their|support|action|next|further|future|upcoming|outcomes?|initial|more|own) )*`
const afterwards = String.raw`(?: (?:yet|booked|set|recorded|on record|done|made|written|coming|at all))*`
const lack = (what: string): RegExp =>
  new RegExp(String.raw`\b${lacks} ${between}(?:${what})${afterwards}\b`, 'u')
/** As `lack`; who needs one is asked for as what is due. */
const lackOf = (what: string): RegExp =>
  new RegExp(lack(what).source.replace('|needs? an?|needing an?', ''), 'u')

/** What her record lacks; looked for before what it holds. */
export const wordsOfLacking: readonly WordRule[] = [
  [
    /\b(?:without an? keyworker|no keyworker|unallocated|nobody looks after|without a worker|with nobody)\b/u,
    { whose: 'nobody' },
  ],
  [lack('plans?'), { without: ['plan'] }],
  [lack('assess(?:ed|ments?)'), { without: ['assessment'] }],
  [/\bnot (?:yet )?(?:been )?assessed(?: yet)?\b/u, { without: ['assessment'] }],
  [lackOf('reviews?|reviewed'), { without: ['review'] }],
  [/\bnot (?:yet )?(?:been )?reviewed(?: yet)?\b/u, { without: ['review'] }],
  [lack('appointments?'), { without: ['appointment'] }],
  [/\b(?:nothing booked|not booked in|nothing in the diary)\b/u, { without: ['appointment'] }],
  [lack('risk(?: level| set| recorded)?'), { without: ['risk'] }],
  [/\b(?:risk (?:is )?not (?:set|known|recorded))\b/u, { without: ['risk'] }],
  [lack('needs'), { without: ['needs'] }],
]

const dueWords = '(?:due|overdue|late|outstanding|coming up)'
const falls: readonly WordRule[] = [
  [
    /\b(?:(?:needs?|needing|wants?) (?:(?:an?|another|their|her|the) )?(?:outcomes? |five outcomes )?(?:reviews?|reviewing)|(?:needs?|needing) to be reviewed)\b/u,
    { due: 'review' },
  ],
  ...(
    [
      ['review', 'reviews?|outcome reviews?|outcomes'],
      ['assessment', 'assessments?'],
      ['plan', 'plans?'],
      ['pause', 'pauses?'],
    ] as const
  ).flatMap(([due, words]): readonly WordRule[] => [
    [
      new RegExp(
        String.raw`\b(?:overdue|late) (?:for )?(?:an? |their |her )?(?:${words})\b|\b(?:${words}) (?:is |are |that are |which are )?(?:overdue|late)\b`,
        'u',
      ),
      { due, past: true },
    ],
    [
      new RegExp(
        String.raw`\b(?:${words}) (?:is |are |that are |which are |fall(?:s|ing)? )?${dueWords}\b|\b${dueWords} (?:for )?(?:an? |their |her )?(?:${words})\b`,
        'u',
      ),
      { due },
    ],
  ]),
  [/\b(?:pauses?|paused women) to (?:look at|be looked at|review)(?: again)?\b/u, { due: 'pause' }],
  [
    /\b(?:overdue|well over(?: the time planned)?|needs? chasing(?: up)?|(?:need|have|ought) to chase(?: up)?|to chase(?: up)?)\b/u,
    { standing: 'over' },
  ],
  [/\b(?:due to be seen|due a contact|nearly (?:over|due))\b/u, { standing: 'nearly' }],
]

const needWords: readonly (readonly [Need, string])[] = [
  [
    'substances',
    'drugs? (?:and|or) alcohol|alcohol (?:and|or) drugs?|substances?(?: misuse| use)?|drugs?|alcohol|drinking',
  ],
  ['housing', 'housing|accommodation'],
  ['employment', 'employment|work and training|training and work|employment and training|training'],
  ['finance', 'finances?|money|financial'],
  ['family', 'children and family|family(?: and children)?|parenting'],
  ['attitudes', 'thinking and decisions|attitudes?'],
  ['abuse', 'domestic abuse|domestic violence|abuse'],
  ['sex-work', 'sex[- ]work(?:ing)?'],
  ['social', 'social life and mentoring|social life|mentoring'],
  ['health', '(?:mental |physical )?health'],
]
const needs: readonly WordRule[] = needWords.map(([need, words]) => [
  new RegExp(
    String.raw`\b(?:(?:in )?need(?:s|ing)? (?:(?:help|support) (?:with|for|about) )?)?(?:an? )?(?:${words})(?: (?:needs?|problems?|issues?|difficult(?:y|ies)|as a need))?\b`,
    'u',
  ),
  { needs: [need] },
])

const state: readonly WordRule[] = [
  ...(['high', 'medium', 'low'] as const).map((risk): WordRule => [
    new RegExp(
      String.raw`\b(?:at |of )?(?:the )?${risk}(?:er|est)?[- ]risk\b|\brisk (?:level )?(?:is |of )?${risk}\b`,
      'u',
    ),
    { risk },
  ]),
  [/\b(?:paused|on hold|on pause)\b/u, { stage: 'paused' }],
  [
    /\b(?:(?:been )?referr(?:ed|als?)(?: (?:but|and|yet|who|that))* )?(?:(?:support )?(?:(?:has|have|is|are) )?(?:not |yet )+(?:been )?(?:begun|started?|begin)|(?:(?:waiting|yet|still) )+to (?:start|begin))(?: (?:support|yet))*\b/u,
    { stage: 'not-begun' },
  ],
  [/\b(?:on (?:the |our )?waiting[- ]list|waiting[- ]list|waiting$)/u, { stage: 'waiting' }],
  [
    /\b(?:(?:in|getting|having|receiving) (?:one[- ]to[- ]one|one[- ]2[- ]one|1[- ](?:to|2)[- ]1|1:1|121)(?: support)?|engaged)\b/u,
    { stage: 'engaged' },
  ],
  [
    /\b(?:(?:now |currently |actively )?in (?:active )?support(?! (?:of|with|for|from))|(?:being|currently|actively) supported)\b/u,
    { stage: 'in-support' },
  ],
  [/\bcent(?:re|er)[- ]only\b/u, { stage: 'centre-only' }],
  [/\b(?:lost contact(?: with)?|contact lost)\b/u, { stage: 'lost-contact' }],
  [/\b(?:trying to (?:make )?contact)\b/u, { stage: 'contacting' }],
  [/\bclosing\b/u, { stage: 'closing' }],
  [
    /\b(?:closed|ended|finished|left(?: (?:us|the service|support))?)(?= |$)(?: (?:us|the service|support|cases?))*/u,
    { stage: 'closed' },
  ],
  [/\b(?:in the |on )?red$|\bin red\b/u, { standing: 'over' }],
  [/\b(?:in the |on )?amber$|\bin amber\b/u, { standing: 'nearly' }],
  [
    /\b(?:with |has |have )?(?:an? )?(?:safe[- ]contact (?:rule|note)s?|safe[- ]contact)\b/u,
    { careful: true },
  ],
  [
    /\b(?:been )?(?:new(?:ly)? referr(?:ed|als?)|new women|new(?= @p\d+$|$)|referr(?:ed|als?))(?: to us)?\b/u,
    { referred: true },
  ],
]

/** The words by which women are asked for, the longer before those that they hold. */
export const wordsOfWomen: readonly WordRule[] = [...lately, ...falls, ...state, ...needs]
