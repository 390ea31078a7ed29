import type { ContactDraftView } from '../../casework/contactDraftView.ts'
import type { ContactDraft } from '../../casework/records/contactDraft.ts'
import type { Missing } from '../../casework/contactRules.ts'
import { supportStatusWords } from '../../casework/supportWords.ts'
import { dayInWords, dayOf } from '../../casework/time.ts'
import type { WomanFacts } from '../../casework/womanFacts.ts'
import {
  adaptiveCard,
  button,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Button,
  type Element,
} from '../adaptiveCard.ts'
import { addressButton } from './addressParts.ts'
import { attendedButtons, whetherSeen } from './attendedQuestion.ts'
import { bookedLine, contactLines, noLongerLine } from './contactLines.ts'
import { cueQuestion, endOfDraft, whomToRing } from '../cues/cueParts.ts'
import { savedBeforeSaid } from './savedBefore.ts'
import { valuesFrom } from '../inputs.ts'
import { orderOfMissedInput } from './orderInputs.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

const wordsShown = 3000
/** Beyond this many characters a note is not looked through for days, times and how it was. */
const daysReadUpTo = 5000
const mostCandidates = 3

/** What is said first on a draft that a Save no longer matched. */
export const changedSince = 'Not saved yet: this was changed after the card you pressed. Please look again.'
/** What is said first on a draft for which a search found nobody. */
export const nobodyFound = 'I found nobody of that name or reference whose record is open to you.'
/** What is said first on a draft that was saved and taken back. */
export const takenOut = 'Taken out of her record. You can change it and save it again, or discard it.'

/** Shows a contact that is not saved yet, or asks whom it is about or which note is meant. `problems` are said first. */
export function contactDraftCard(view: ContactDraftView, problems: readonly string[] = []): AdaptiveCard {
  if (view.draft.state === 'asking') return whichNoteCard(view)
  return view.woman === undefined ? whoCard(view, problems) : readyCard(view, problems)
}

/** What is said of what keeps a draft from being saved. */
export const missingWords: Record<Exclude<Missing, 'who'>, string> = {
  'whose-words':
    'You wrote this about more than one woman at once. Keep only what is hers: press Edit, or say that all of it is hers.',
  'day-in-future':
    'The day or time of this is still to come, and a contact is something that has happened. Reply with the day it was, for example: yesterday.',
  'next-in-past': 'The next appointment is on a day that has passed: please change it.',
}

function readyCard(view: ContactDraftView, problems: readonly string[]): AdaptiveCard {
  const { draft, woman, now, missing } = view
  const end = endOfDraft({ cues: view.cues, draft: draft.id, notHer: notHer(draft, woman) }, [
    missing.includes('whose-words')
      ? plainButton('All of it is hers', { press: 'contact.hers', draft: draft.id, as: draft.revision })
      : button(draft.savedBefore === undefined ? 'Save' : 'Save again', {
          press: 'contact.save',
          draft: draft.id,
          as: draft.revision,
          ...(view.order?.missed === undefined ? {} : { order: view.order.missed }),
        }),
    ...attendedButtons(draft),
    ...addressButton(view.addresses, draft.id),
    button('Edit', { press: 'contact.edit', draft: draft.id }),
  ])
  const about =
    woman === undefined ? [] : [...beforeContact(woman), line('Who', whoInWords(woman, now)), ...end.notHer]
  return adaptiveCard(
    'Contact, not saved yet',
    [
      ...saidFirst(view, problems),
      ...about,
      ...supportEndedLines(view),
      ...whetherSeen(draft),
      ...contactLines(draft.reading, now),
      ...bookedLine(view.booked),
      ...noLongerLine(view.noLonger, now),
      ...orderOfMissedInput(view.order, valuesFrom({})),
      ...asKept(draft),
      ...cueQuestion(view.cues, draft.id),
      ...end.said,
    ],
    end.buttons,
  )
}

/** What is written of a woman after her support has ended is kept, and calls nobody to an appointment. */
function supportEndedLines({ ended, draft, now }: ContactDraftView): readonly Element[] {
  if (ended === undefined) return []
  const since = `${supportStatusWords[ended.status]}, since ${dayInWords(ended.from, dayOf(now))}`
  const { next } = draft.reading
  return [
    line('Support', since),
    ...(next === undefined
      ? []
      : [sentence('The next appointment is in no list while her support has ended.')]),
  ]
}

/** Stands directly under her name, so that a wrong woman is put right before anything else is read. */
function notHer({ id }: ContactDraft, woman: WomanFacts | undefined): readonly Button[] {
  if (woman === undefined) return []
  return [plainButton('Not her', { press: 'contact.not-her', draft: id, reference: woman.reference })]
}

function whoCard(view: ContactDraftView, problems: readonly string[]): AdaptiveCard {
  const { draft, candidates, now } = view
  const shown = candidates.slice(0, mostCandidates)
  const end = endOfDraft({ cues: view.cues, draft: draft.id }, [
    ...shown.map((woman): Button =>
      plainButton(woman.title, { press: 'contact.choose', draft: draft.id, reference: woman.reference }),
    ),
    button('Search', { press: 'contact.search', draft: draft.id }),
  ])
  return adaptiveCard(
    'Contact, not saved yet',
    [
      ...saidFirst(view, problems),
      sentence(whoQuestion(candidates.length)),
      ...shown.flatMap((woman) => [line('Maybe', whoInWords(woman, now)), ...beforeContact(woman)]),
      {
        type: 'Input.Text',
        id: 'name',
        label: candidates.length === 0 ? 'Her name or reference' : 'Someone else: her name or reference',
        maxLength: 200,
      },
      ...contactLines(draft.reading, now),
      ...asKept(draft),
      ...cueQuestion(view.cues, draft.id),
      ...end.said,
    ],
    end.buttons,
  )
}

function whoQuestion(candidates: number): string {
  if (candidates === 0) return 'Who is this about? Type her name or reference and search.'
  if (candidates === 1) return 'Is this who you mean?'
  const more = candidates > mostCandidates ? ' More women fit: her full name narrows it down.' : ''
  return `Which woman is this about?${more} A contact is saved for one woman: write a note of its own for anybody else.`
}

function whichNoteCard({ draft, candidates, cues, now }: ContactDraftView): AdaptiveCard {
  const end = endOfDraft({ cues, draft: draft.id }, [
    plainButton('New note', { press: 'contact.new-note', draft: draft.id }),
    plainButton(olderInWords(draft, candidates), { press: 'contact.change-older', draft: draft.id }),
  ])
  return adaptiveCard(
    'One question before I go on',
    [
      sentence('Is this a note of its own, or does it change the contact above that is not saved yet?'),
      ...candidates.map((woman) => line('The contact above', whoInWords(woman, now))),
      ...asWritten(draft.words),
      ...cueQuestion(cues, draft.id),
      ...end.said,
    ],
    end.buttons,
  )
}

/** Whose contact a change would be to, by her given name: "Change Jade's". */
function olderInWords({ workshop }: ContactDraft, [woman]: readonly WomanFacts[]): string {
  if (workshop === true) return 'Change the workshop'
  return woman === undefined ? 'Change the one above' : `Change ${woman.givenName}'s`
}

function saidFirst(view: ContactDraftView, problems: readonly string[]): readonly Element[] {
  const { draft, missing, cues, now } = view
  const lacking = missing.filter((item) => item !== 'who').map((item) => missingWords[item])
  return [
    ...[...problems, ...lacking].map((text) => sentence(text)),
    ...savedBeforeSaid(draft, now),
    ...whomToRing(cues),
  ]
}

/** Her worker's words as they will stand in her record: what was typed, or her part of it. */
function asKept({ words, message, unkept = [] }: ContactDraft): readonly Element[] {
  return [
    ...asWritten(words, message === undefined ? 'As you wrote it' : 'Her part of what you wrote'),
    ...unkept.map((each) => line('Kept in no record', each.slice(0, wordsShown))),
  ]
}

/** Her worker's words exactly as typed, cut for the card when they are very long; the record keeps them all. */
function asWritten(words: string, label = 'As you wrote it'): readonly Element[] {
  if (words === '') return []
  const rest = words.length - wordsShown
  const cut = [
    ...(rest > 0 ? [sentence(`${rest} more characters are kept and not shown here.`)] : []),
    ...(words.length > daysReadUpTo
      ? [sentence('Days, times and how it was were read in the first 5,000 characters only.')]
      : []),
  ]
  return [
    {
      type: 'Container',
      style: 'emphasis',
      items: [sentence(label), exactly(words.slice(0, wordsShown)), ...cut],
    },
  ]
}
