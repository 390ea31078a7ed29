import type { DutyNoticeView, SafeCardView } from '../../casework/duty/onDuty.ts'
import { longestReason } from '../../casework/records/duty.ts'
import { momentInWords } from '../../casework/time.ts'
import {
  adaptiveCard,
  button,
  exactly,
  line,
  plainButton,
  sentence,
  type AdaptiveCard,
} from '../adaptiveCard.ts'
import { notTheEmergencyRoute, personInWords } from '../alerts/alertWords.ts'
import { required, textInput, valuesFrom } from '../inputs.ts'
import { beforeContact } from '../women/womanLines.ts'

/** The form that opens a safe card on duty; `duty` is the id it will have. */
export function dutyFormCard(
  duty: string,
  typed: Readonly<Record<string, unknown>> = {},
  problems: readonly string[] = [],
): AdaptiveCard {
  const value = valuesFrom({}, typed)
  return adaptiveCard(
    'On duty: open a safe card',
    [
      ...problems.map((text) => exactly(text)),
      sentence(
        'How to reach her safely, her risk, open alerts and her keyworker, for 24 hours. Her keyworker and the managers are told that you opened it, and why.',
      ),
      required(
        textInput('name', 'Her whole name, or her reference', 120, value),
        'Write her whole name or her reference.',
      ),
      required(
        textInput('reason', 'Why you open it', longestReason, value),
        'Say in a few words why you open it.',
      ),
    ],
    [button('Open', { press: 'duty.open', duty }), plainButton('Cancel', { press: 'duty.cancel' })],
  )
}

/** The safe card of a woman: what must be read before she is contacted, and whom to speak to. */
export function safeCard(view: SafeCardView): AdaptiveCard {
  const { duty, facts, risk, until, now } = view
  return adaptiveCard(
    'The safe card you opened',
    [
      ...beforeContact(facts),
      ...(facts.safeContact === undefined
        ? [sentence('No safe-contact rule is on record: speak to her keyworker first.')]
        : []),
      line('Who', `${facts.name}, ${facts.reference}`),
      line('Risk', risk ?? 'not set'),
      line('Keyworker', keyworkerInWords(view)),
      line('Open to you until', momentInWords(until, now)),
      sentence(notTheEmergencyRoute),
    ],
    [plainButton('Bring up to date', { press: 'duty.show', duty })],
  )
}

function keyworkerInWords({ keyworker, isAway, cover }: SafeCardView): string {
  if (!isAway) return personInWords(keyworker)
  if (cover === undefined) return `${keyworker.name}, who is away; nobody covers, ring a manager`
  return `${keyworker.name}, who is away; ${personInWords(cover)} covers`
}

/** Tells her keyworker or a manager that a colleague on duty opened a woman’s safe card, and why. */
export function dutyNoticeCard({ duty, facts, by, now }: DutyNoticeView): AdaptiveCard {
  return adaptiveCard(
    'You have a new item to read',
    [
      line('Opened on duty', `the safe card of ${facts.name}, ${facts.reference}`),
      line('By', personInWords(by)),
      line('Why', duty.reason),
      line('Open until', momentInWords(duty.until, now)),
    ],
    [plainButton('Open her record', { press: 'woman.open', reference: facts.reference })],
  )
}
