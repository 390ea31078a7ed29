import type { AbsenceView, CoverNoticeView } from '../../casework/cover/coverView.ts'
import { dayInWords, dayOf } from '../../casework/time.ts'
import {
  adaptiveCard,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
} from '../adaptiveCard.ts'
import { womenInWords } from '../caseload/caseloadWords.ts'
import { coverLines, daysInWords, leavesLines, notPassedLines } from './coverWords.ts'

const title = 'You have a new item to read'

/** Tells whoever covers, a manager, or whoever is away what stands of an absence. */
export function coverNoticeCard(view: CoverNoticeView): AdaptiveCard {
  const { of, reader, absence, covering } = view
  if (reader === 'cover') return forCover(view)
  if (absence === undefined) return overCard(view)
  if (reader === 'no-longer') return noLongerCard(absence)
  const { from, to, now } = absence
  return adaptiveCard(
    title,
    [
      line(
        'Away',
        reader === 'herself' ? daysInWords(from, to, now) : `${of.name}, ${daysInWords(from, to, now)}`,
      ),
      ...coverLines(absence),
      ...notPassedLines(absence),
      ...leavesLines(absence.leaves),
      ...covering.map((days) => line('You cover', daysInWords(days.from, days.to, now))),
    ],
    [changeButton(of.id)],
  )
}

const changeButton = (of: string): Button => plainButton('Change', { press: 'cover.begin', of })

function forCover({ of, covering, passing, now }: CoverNoticeView): AdaptiveCard {
  return adaptiveCard(
    title,
    [
      exactly(`You cover for ${of.name}.`),
      ...covering.map(({ from, to }) => line('When', daysInWords(from, to, now))),
      line('Passed to you', `${womenInWords(passing)}, with what is due for them`),
      sentence(
        'On those days they stand in your caseload. If you know one of them outside work, say "I know" and her name, "privately".',
      ),
    ],
    [plainButton('Your caseload', { press: 'caseload.open' })],
  )
}

function noLongerCard({ of, from, to, cover, now }: AbsenceView): AdaptiveCard {
  return adaptiveCard(title, [
    exactly(`You no longer cover for ${of.name}.`),
    line('Away', daysInWords(from, to, now)),
    line('Cover', cover?.name ?? 'nobody'),
  ])
}

function overCard({ of, reader, from, now }: CoverNoticeView): AdaptiveCard {
  const today = dayOf(now)
  if (from > today) {
    const back = line('Back', `${of.name}, ${dayInWords(from, today)}`)
    const women =
      reader === 'herself'
        ? 'From then on your women and what is due for them are with you.'
        : 'From then on her women and what is due for them are with her.'
    return adaptiveCard(title, [back, sentence(women)])
  }
  const text =
    reader === 'herself'
      ? 'Your days away were ended. Your women and what is due for them are with you.'
      : `${of.name} is back. Her women and what is due for them are with her.`
  return adaptiveCard(title, [exactly(text)])
}
