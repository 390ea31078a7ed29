import type { Press } from '../../casework/presses/press.ts'
import type { Opens } from '../../casework/presses/womanPresses.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import type { ContactLine, Found, MovedAwayLine, PutRightTrace, WomanView } from '../../casework/womanView.ts'
import { topicWords } from '../../casework/words.ts'
import {
  adaptiveCard,
  exactly,
  heading,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { attendanceInWords, howInWords, nextInWords, whenInWords } from '../contacts/contactLines.ts'
import { earlierContact } from '../putRight/earlierVersions.ts'
import { beforeContact, whoInWords } from './womanLines.ts'

const wordsShown = 400

/** Shows who a woman is and her last contacts; what must be read before contacting her stands first. */
export function womanCard({
  facts,
  contacts,
  next,
  putRight,
  mayLog,
  mayAct,
  mayAnswer,
  mayFollow,
  now,
}: WomanView): AdaptiveCard {
  const { reference } = facts
  return adaptiveCard(
    'What you asked for',
    [
      ...beforeContact(facts),
      line('Who', whoInWords(facts, now)),
      line('Borough', facts.borough),
      ...(next === undefined ? [] : [line('Next appointment', nextInWords(next, now))]),
      contacts.length === 0 ? sentence('No contacts that you can read yet.') : heading('Last contacts'),
      ...contacts.map((each) => contactItem(each, putRight.names, now)),
      ...putRight.movedAway.map((away) => movedAwayLine(away, now)),
      ...(putRight.may ? [correctButton(reference)] : []),
    ],
    [
      ...(mayLog ? [plainButton('Log a contact', { press: 'woman.log', reference })] : []),
      ...(mayAct ? [plainButton('Details and actions', { press: 'details.open', reference })] : []),
      ...(mayAnswer ? [plainButton('Outcomes', { press: 'outcomes.open', reference })] : []),
      ...(mayFollow ? [plainButton('Her progress', { press: 'progress.open', reference })] : []),
      plainButton('Raise an alert', { press: 'woman.alert', reference }),
    ],
  )
}

/** Shows the women a name fits, to choose from. */
export function womenCard(
  { women, more, now }: Extract<Found, { kind: 'several' }>,
  opens: Opens | ((reference: string) => Press) = 'woman.open',
): AdaptiveCard {
  const press = (reference: string): Press =>
    typeof opens === 'string' ? { press: opens, reference } : opens(reference)
  return adaptiveCard(
    'Several fit. Which one?',
    [
      ...women.flatMap((woman) => [...beforeContact(woman), exactly(whoInWords(woman, now))]),
      ...(more > 0 ? [sentence(`${more} more fit: her full name or reference narrows it down.`)] : []),
    ],
    women.map(({ title, reference }) => plainButton(title, press(reference))),
  )
}

/** Beside the contacts that it puts right, and not among the five actions below that a client shows. */
function correctButton(reference: string): Element {
  return { type: 'ActionSet', actions: [plainButton('Correct', { press: 'saved.list', reference })] }
}

/** What is left of something that was filed for another woman: no words of it, and not who she is. */
function movedAwayLine({ what, at, by }: MovedAwayLine, now: Instant): Element {
  const label = what === 'contact' ? 'A contact' : 'Outcome answers'
  return line(label, `filed for another woman. Moved ${momentInWords(at, now)}, by ${by}`)
}

function contactItem({ contact, author }: ContactLine, names: PutRightTrace['names'], now: Instant): Element {
  const topics = contact.topics.map((topic) => topicWords[topic]).join(', ')
  const came = contact.attendance === undefined || contact.attendance === 'came'
  const absence = came ? '' : attendanceInWords(contact).toLowerCase()
  const what = [howInWords(contact), absence, topics, author].filter((part) => part !== '').join('; ')
  const words = contact.words ?? ''
  const cut = words.length > wordsShown ? `${words.slice(0, wordsShown)} …` : words
  return {
    type: 'Container',
    style: 'emphasis',
    items: [
      line(whenInWords(contact, now), what),
      ...(cut === '' ? [] : [exactly(cut)]),
      ...(contact.keptApart ?? []).map((address) => line('Address, kept apart', address)),
      ...broughtOverLines(contact, names, now),
      ...earlierContact(contact, names, now, 1),
    ],
  }
}

function broughtOverLines(
  { broughtOver = [] }: ContactLine['contact'],
  names: PutRightTrace['names'],
  now: Instant,
): readonly Element[] {
  const last = broughtOver.at(-1)
  if (last === undefined) return []
  const by = names[last.by] ?? 'a colleague who has left'
  return [line('Brought over from another record', `${momentInWords(last.at, now)}, by ${by}`)]
}
