import type { Failing, ReadinessView } from '../../casework/alerts/readiness.ts'
import type { DrillRole } from '../../casework/records/readiness.ts'
import { daysAhead } from '../../casework/rota/rotaView.ts'
import { momentInWords } from '../../casework/time.ts'
import { adaptiveCard, exactly, line, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { gapInWords } from './rotaWords.ts'

/** The words for each role that a drill is asked of, and for the outside person. */
export const ladderRoleWords: Readonly<Record<DrillRole | 'outside-person', string>> = {
  'safeguarding-lead': 'safeguarding lead',
  'deputy-safeguarding-lead': 'deputy safeguarding lead',
  'head-of-service': 'head of service',
  'outside-person': 'outside person',
}

/** Lists what would fail tonight, or says that nothing would, and what was checked. */
export function readinessCard(view: ReadinessView): AdaptiveCard {
  const { failing, count, people, mayDrill, organisation, now } = view
  const more = count - failing.length
  return adaptiveCard(
    count === 0 ? 'Nothing would fail tonight, as far as can be known here.' : 'What would fail tonight',
    [
      line('Safeguarding alerts go to', organisation),
      ...(count === 0 ? [] : [line('To put right', String(count))]),
      ...failing.map((one) => exactly(failingInWords(one, view))),
      ...(more === 0 ? [] : [sentence(`The first ${failing.length} of ${count} are shown.`)]),
      line(
        `Checked ${momentInWords(now, now)}`,
        `chats and telephone numbers of ${people === 1 ? 'one person' : `${people} people`} on the ladder, the rota of the next ${daysAhead} days, the outside person, drills. A telephone that is off is not known here.`,
      ),
    ],
    [
      plainButton('Check again', { press: 'ready.show' }),
      plainButton('The rota', { press: 'rota.show' }),
      ...(mayDrill ? [plainButton('Drills', { press: 'drill.show' })] : []),
    ],
  )
}

function failingInWords(failing: Failing, { now }: ReadinessView): string {
  switch (failing.kind) {
    case 'nobody-is':
      return `Nobody is ${ladderRoleWords[failing.role]}.`
    case 'no-chat':
      return `${failing.who.name} has not opened the assistant yet: no alert reaches her here.`
    case 'chat-shut':
      return `${failing.who.name}: her chat did not take the newest message. She may have removed or blocked the assistant.`
    case 'no-telephone':
      return `${failing.who.name} has no telephone number here.`
    case 'gap':
      return gapInWords(failing.gap, now)
    case 'no-drill':
      return `${failing.who.name} has not acknowledged a drill as ${ladderRoleWords[failing.role]} yet.`
  }
}
