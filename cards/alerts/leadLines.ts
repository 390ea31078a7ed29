import type { AlertView } from '../../casework/alerts/alertView.ts'
import {
  categoryFacts,
  consentWords,
  decisionWords,
  endWords,
  groundWords,
} from '../../casework/alerts/alertCodes.ts'
import type { Alert } from '../../casework/records/alert.ts'
import type { TimelineEntry } from '../../casework/records/alertTimeline.ts'
import { momentInWords } from '../../casework/time.ts'
import { exactly, line, sentence, type Element } from '../adaptiveCard.ts'
import { personInWords } from './alertWords.ts'

/** Who holds an alert and what she does next, or who is asked until when; whatever waits for somebody else stands with it. */
export function whoHasIt(alert: Alert, view: AlertView): readonly Element[] {
  const { acknowledgement: taken, now } = view
  const owner = taken && `by ${personInWords(taken.by)}, ${momentInWords(taken.at, now)}`
  const acknowledged = owner === undefined ? [] : [line('Acknowledged', owner)]
  if (alert.closed !== undefined) return [...acknowledged, ...closedLines(alert, view)]
  return [
    ...reopenedLines(alert, view),
    ...(owner === undefined ? [nobodyYet(alert)] : acknowledged),
    ...lapseLines(alert, view),
    ...stepLines(alert, view),
    ...longerLines(alert, view),
    ...askedLines(view),
    ...handOverLines(alert, view),
    ...closingLines(alert, view),
  ]
}

function nobodyYet(alert: Alert): Element {
  const again = reopening(alert) !== undefined
  return sentence(again ? 'Nobody has acknowledged it since.' : 'Nobody has acknowledged it yet.')
}

/** Why it was opened again stands first: whoever is asked then may never have seen it. */
function reopenedLines(alert: Alert, { people, now }: AlertView): readonly Element[] {
  const entry = reopening(alert)
  if (entry === undefined) return []
  const { by, at, reason } = entry
  return [
    line('Opened again', `by ${people[by]?.name ?? 'a colleague'}, ${momentInWords(at, now)}`),
    line('Why', reason),
  ]
}

function reopening({ timeline }: Alert): Extract<TimelineEntry, { what: 'reopened' }> | undefined {
  const entry = timeline.findLast(({ what }) => what === 'reopened')
  return entry?.what === 'reopened' ? entry : undefined
}

function closedLines({ closed, timeline }: Alert, { people, now }: AlertView): readonly Element[] {
  if (closed === undefined) return []
  const entry = timeline.findLast(({ what }) => what === 'closed')
  const { reason, other } = entry?.what === 'closed' ? entry : {}
  return [
    line('Closed', `by ${people[closed.by]?.name ?? 'a colleague'}, ${momentInWords(closed.at, now)}`),
    line('How', `${endWords[closed.how]}${other === undefined ? '' : `, ${other}`}`),
    ...(reason === undefined ? [] : [line('Why', reason)]),
  ]
}

/** The next person reads who has it before she does anything: two people must not ring the woman. */
function lapseLines({ climb, owner, nextStep }: Alert, view: AlertView): readonly Element[] {
  const { acknowledgement: taken, now, reader } = view
  if (taken === undefined || climb === undefined) return []
  const lapsed = nextStep === undefined
  if (owner === reader.id) return [sentence(lapsed ? othersAreAsked : notTakenOver)]
  const since = lapsed
    ? 'and nothing has been heard since her next step was due'
    : 'and asked for somebody to take it over'
  return [
    exactly(
      `${personInWords(taken.by)} took it ${momentInWords(taken.at, now)}, ${since}. Ring her before you ring the woman.`,
    ),
  ]
}

const othersAreAsked = 'Your next step passed without word, so others are asked. Set another one to keep it.'
const notTakenOver =
  'Nobody has taken it over yet, so others are asked. It stays with you until somebody does.'

function stepLines({ nextStep }: Alert, { people, now }: AlertView): readonly Element[] {
  if (nextStep === undefined) return []
  const { what, dueAt, agreedBy } = nextStep
  const agreed =
    agreedBy === undefined ? '' : `, agreed by ${people[agreedBy]?.name ?? 'a colleague who has left'}`
  return [line('Next step', `${what}, due ${momentInWords(dueAt, now)}${agreed}`)]
}

function longerLines({ longer }: Alert, { people, now }: AlertView): readonly Element[] {
  if (longer === undefined) return []
  const who = people[longer.by]?.name ?? 'a colleague who has left'
  return [
    line('A later step', `${who} asks for it: ${longer.what}, due ${momentInWords(longer.dueAt, now)}`),
    line('Why', longer.reason),
    sentence('A second person has to agree. Until then the next step above holds.'),
  ]
}

function askedLines({ asked, askedUntil, now }: AlertView): readonly Element[] {
  if (asked.length === 0) return []
  const who = asked.map(personInWords).join('; ')
  const until = askedUntil === undefined ? '' : `, until ${momentInWords(askedUntil, now)}`
  return [line('Asked now', `${who}${until}`)]
}

function handOverLines({ handOver }: Alert, { people, reader, now }: AlertView): readonly Element[] {
  if (handOver === undefined) return []
  const until = momentInWords(handOver.dueAt, now)
  const who = handOver.to === reader.id ? 'you are' : `${people[handOver.to]?.name ?? 'a colleague'} is`
  return [
    line('Hand-over', `${who} asked to take it over until ${until}. It stays with its owner until then`),
  ]
}

function closingLines({ closing }: Alert, { people, noSecond, now }: AlertView): readonly Element[] {
  if (closing === undefined) return []
  const who = people[closing.by]?.name ?? 'a colleague who has left'
  const other = closing.other === undefined ? '' : `, ${closing.other}`
  return [
    line('To be closed', `${who} asked ${momentInWords(closing.at, now)}: ${endWords[closing.how]}${other}`),
    line('Why', closing.reason),
    sentence('A second person has to agree. Until then everything goes on.'),
    ...(noSecond === true ? [sentence(nobodyCanAgree)] : []),
  ]
}

const nobodyCanAgree =
  'Nobody here can agree at present. Ask an administrator to enter a deputy or a head of service; she can agree then.'

/** What leads have set and decided. */
export function whatIsDecided(alert: Alert, { people, now }: AlertView): readonly Element[] {
  const { categories, consent, decided, factsWithheld } = alert
  const grounds = consent?.grounds.map((ground) => groundWords[ground]).join('; ') ?? ''
  return [
    ...(categories.length === 0
      ? []
      : [line('Kind of concern', categories.map((code) => categoryFacts[code].words).join('; '))]),
    ...(consent === undefined
      ? []
      : [
          line(
            'Her agreement to sharing',
            [consentWords[consent.code].words, grounds, consent.note].filter(Boolean).join('. '),
          ),
        ]),
    ...(decided === undefined
      ? []
      : [
          line(
            'Decided last',
            `${decisionWords[decided.decision].words}, by ${people[decided.by]?.name ?? 'a colleague who has left'}, ${momentInWords(decided.at, now)}`,
          ),
        ]),
    ...(factsWithheld ? [sentence('What happened is withheld from those who were only told.')] : []),
  ]
}
