import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { answerInWords } from '../../cards/cues/cueAnswerWords.ts'
import { contactDraftCard } from '../../cards/contacts/contactDraftCard.ts'
import { cueChoiceCard } from '../../cards/cues/cueChoiceCard.ts'
import { cueListCard } from '../../cards/cues/cueListCard.ts'
import { discardedCard } from '../../cards/contacts/discardedCard.ts'
import { receiptCard } from '../../cards/contacts/receiptCard.ts'
import { CueChoice } from '../../casework/cues/cueWords.ts'
import type { CueLine, WrongTapLine } from '../../casework/cues/cuesView.ts'
import { CueCategory } from '../../casework/words.ts'
import { anAskedCue } from '../support/cues.ts'
import { aContact, aContactDraft, alertNumber } from '../support/records.ts'
import { thursday as now } from '../support/thursday.ts'
import { anOpenAlert, aDraftView, womanFactsOf } from '../support/views.ts'

const lead = { id: 'sunita', name: 'Sunita Rao', telephone: '020 7946 0108' }
const one = { asked: ['self-harm' as const], ring: [] }
const every = { asked: CueCategory.options, ring: [lead] }
const warned = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
const three = Array.from({ length: 3 }, () => warned)
const unsaid = aContactDraft({
  reading: { with: 'her', day: '2026-03-12', dayGiven: false, mode: 'phone', topics: [] },
})
const receipt = { draft: 'd', reference: 'W-VV396G-C', contact: aContact(), next: undefined, savedAt: now }

const listed = { because: 'no-answer', organisation: "Women's Centre", at: now, due: '2026-03-13' } as const
const said = { by: 'amara', at: now, woman: 'W-VV396G-C' }
function line(changes: Partial<ReturnType<typeof anAskedCue>> = {}, view: Partial<CueLine> = {}): CueLine {
  const { words, ...cue } = anAskedCue({ listed, ...changes })
  const writer = { id: 'amara', name: 'Amara Cole', telephone: '020 7946 0100', organisation: undefined }
  return { cue, words, woman: warned, writer, ...view }
}
const late = line({
  ...{ id: 'late', listed: { ...listed, due: '2026-03-11' }, askedAt: '2026-03-10T15:00:00.000Z' },
  answers: [
    { ...said, choice: 'past-or-other' },
    { ...said, choice: 'alert', alert: alertNumber('22H8CP') },
  ],
})
const partners = line(
  { id: 'partners', listed: { ...listed, because: 'not-sure' }, answers: [{ ...said, choice: 'not-sure' }] },
  {
    words: undefined,
    woman: undefined,
    writer: { id: 'karen', name: 'Karen Holt', organisation: 'Probation, Lambeth' },
  },
)
const long = Array.from({ length: 10 }, (_, place) =>
  line({ id: `long-${place}`, words: 'She said 😀 **x** '.repeat(60).slice(0, 1000) }),
)

const tap: WrongTapLine = {
  ...{ draft: 'answers-1:q9', woman: womanFactsOf(), writer: { id: 'amara', name: 'Amara Cole' }, at: now },
  words: 'PHQ-9, answered on 12 March 2026.\nBegun by this answer.',
}

/** The cards of what notes mention, in every state. */
export const cueStates: Readonly<Record<string, AdaptiveCard>> = {
  'a draft that mentions something': contactDraftCard(aDraftView({ cues: one })),
  'a draft that may mention something': contactDraftCard(aDraftView({ cues: { ...one, unsure: true } })),
  'a draft that mentions everything': contactDraftCard(aDraftView({ cues: every, woman: warned })),
  'a draft that mentions something and leaves open whether she was seen': contactDraftCard(
    aDraftView({ draft: unsaid, cues: one }),
  ),
  'a draft that mentions something and fits many women': contactDraftCard(
    aDraftView({ woman: undefined, missing: ['who'], candidates: three, cues: one }),
  ),
  'a draft whose writer rings the lead': contactDraftCard(aDraftView({ cues: { asked: [], ring: [lead] } })),
  'a draft whose writer rings a lead who is not set up': contactDraftCard(
    aDraftView({ cues: { asked: [], ring: [] } }),
  ),
  'words that could be two things and mention something': contactDraftCard(
    aDraftView({ draft: aContactDraft({ state: 'asking' }), cues: one }),
  ),
  'a receipt of a note that mentions something': receiptCard({ ...receipt, cues: every }, now, ['Noted.']),
  'a discarded note that mentions something': discardedCard('d', one, ['Noted.']),
  'a discarded note': discardedCard('d', undefined),
  'a question about a note': cueChoiceCard(one, 'draft-1'),
  'the first of several questions about a note': cueChoiceCard(every, 'draft-1', ['Noted.']),
  ...Object.fromEntries(
    CueChoice.options.flatMap((choice) =>
      [true, false].map((rests) => [
        `an answer, ${choice}${rests ? ', resting' : ''}`,
        contactDraftCard(aDraftView(), [answerInWords({ choice, rests, due: '2026-03-13' }, now)]),
      ]),
    ),
  ),
  'notes to look at': cueListCard({
    ...{ lines: [late, line(), partners], wrongTaps: [tap], more: 3, unreadable: ['draft-9:missing'], now },
  }),
  'a wrong tap to look at': cueListCard({ lines: [], wrongTaps: [tap], more: 0, unreadable: [], now }),
  'one note to look at': cueListCard({ lines: [line()], wrongTaps: [], more: 0, unreadable: [], now }, [
    'Choose which one.',
  ]),
  'many long notes to look at': cueListCard({ lines: long, wrongTaps: [], more: 90, unreadable: [], now }),
  'no notes to look at': cueListCard({ lines: [], wrongTaps: [], more: 0, unreadable: [], now }),
}
