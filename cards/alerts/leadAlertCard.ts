import type { AlertView, MovedLine } from '../../casework/alerts/alertView.ts'
import { alertGroups } from '../../casework/alerts/alertGroups.ts'
import type { Alert } from '../../casework/records/alert.ts'
import { momentInWords, type Instant } from '../../casework/time.ts'
import { adaptiveCard, exactly, line, sentence, type AdaptiveCard, type Element } from '../adaptiveCard.ts'
import { additionLines } from './alertAdditions.ts'
import { drillLine, notTheEmergencyRoute, personInWords, urgencyWords } from './alertWords.ts'
import { leadButtons } from './leadButtons.ts'
import { whatIsDecided, whoHasIt } from './leadLines.ts'

const mostInARow = 5
const rowAbove = 3

/** The card of a person who is to take an alert or holds it, with what she may do with it. Its title tells nothing. */
export function leadAlertCard(alert: Alert, view: AlertView, said: readonly string[] = []): AdaptiveCard {
  const { now } = view
  const buttons = leadButtons(alert, view)
  // Some clients draw five buttons in one row at most.
  const above = buttons.length > mostInARow ? buttons.slice(0, rowAbove) : []
  return adaptiveCard(
    'You have a new item to read',
    [
      ...drillLine(alert),
      ...said.map((text) => exactly(text)),
      line('Alert', `${alert.id}, ${alert.urgency} ${urgencyWords[alert.urgency]}`),
      sentence(notTheEmergencyRoute),
      ...whoHasIt(alert, view),
      line('Raised by', `${personInWords(view.raiser)}, ${alert.raisedByOrganisation}`),
      line('Raised', momentInWords(alert.raisedAt, now)),
      line('Danger now', dangerInWords(alert)),
      ...(alert.hurtLately === undefined
        ? []
        : [
            line(
              'Taken something, strangled, knocked out, hurt while pregnant or raped in the last days',
              alert.hurtLately ? 'yes' : 'no',
            ),
          ]),
      line('Who', subjectInWords(alert, view)),
      ...view.maybe.map((woman) => line('May be', woman)),
      ...professionalLines(alert, view),
      line('What it is about', alertGroups[alert.group].words),
      ...(alert.whenInWords === undefined ? [] : [line('When', alert.whenInWords)]),
      whatHappened(alert),
      ...additionLines(alert, view),
      ...whatIsDecided(alert, view),
      ...view.moved.map((moved) => line('Please check who this is about', movedInWords(moved, now))),
      ...(above.length === 0 ? [] : [{ type: 'ActionSet', actions: above } as const]),
    ],
    buttons.slice(above.length),
  )
}

function whatHappened(alert: Alert): Element {
  return {
    type: 'Container',
    style: 'emphasis',
    items: [sentence('What happened'), exactly(alert.whatHappened)],
  }
}

/** The alert stays as it was raised; only a lead decides what follows from the move. */
function movedInWords({ by, at, to }: MovedLine, now: Instant): string {
  const where = to === undefined ? 'another woman' : `another woman, ${to}`
  return `a contact that its raiser wrote about then was filed for ${where}. Moved ${momentInWords(at, now)}, by ${by.name}`
}

/** Whoever handles it must know whom not to ask. The card reaches nobody whom it is about. */
function professionalLines(
  { aboutColleagues, aboutProfessional }: Alert,
  { people }: AlertView,
): readonly Element[] {
  if (aboutColleagues === undefined && aboutProfessional === undefined) return []
  const names = (aboutColleagues ?? []).map((id) => people[id]?.name ?? 'a colleague who has left')
  const typed = aboutProfessional === undefined ? [] : [`named as "${aboutProfessional}"`]
  const whom = [...names, ...typed]
  return [
    line(
      'About a colleague or another professional',
      whom.length === 0 ? 'yes, no name was given' : whom.join(', '),
    ),
  ]
}

function subjectInWords({ subject }: Alert, view: AlertView): string {
  if (subject.kind === 'own-safety') return 'the raiser’s own safety or a colleague’s'
  const named = subject.named === undefined ? '' : `, named as "${subject.named}"`
  if (subject.kind === 'on-system')
    return `${view.womanName ?? 'a woman on the system'}, ${subject.reference}${named}`
  return `a woman not on the system${named}`
}

/** An alert that a single answer began is sent without that question: "no" would say that somebody answered it. */
function dangerInWords({ dangerNow, fromAnswer }: Alert): string {
  if (dangerNow) return 'yes'
  return fromAnswer === true ? 'nobody has said; please ask whoever raised it' : 'no'
}
