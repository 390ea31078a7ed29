import { hourAlone } from '../../planned/bareHour.ts'
import { nextOf } from '../../planned/nextFound.ts'
import { dayPlansIn, type DayPlan } from '../../planned/readMoment.ts'
import type { Around } from '../../planned/readOurs.ts'
import type { Found } from '../../text/finding.ts'
import type { ClockTime } from '../../../casework/time.ts'
import { sentencesOf } from '../../text/passages.ts'
import { within } from '../../planned/marked.ts'
import type { NamedContact } from './namedShort.ts'
import type { NextListed } from './nextListed.ts'
import { anyHead, notToCome } from './nextWords.ts'

const clock = String.raw`(?:at |@ ?)?(\d{1,2}(?:[.:]\d\d)?)(?:\s?[ap]m)?`
const behindName = new RegExp(String.raw`^[\s,:=–-]{1,3}${clock}(?=\s*(?:$|[,;&+]|\.(?!\d)|and\b|n\b))`, 'i')
const beforeName = new RegExp(String.raw`(?:^|[\s,;&+])${clock}\s(?:for )?$`, 'i')
const pairOfTimes = new RegExp(String.raw`${clock}\s(?:and|&|\+|n)\s${clock}(?=\s*(?:$|[.,;]))`, 'i')

interface AtTime {
  readonly contact: number
  readonly time: Found<ClockTime>
}

/** Next contacts of one day that is told first, each at an hour of its own: "Moved to Thurs 5th: Amelie 10, Vicky 10.20". */
export function nextsAtTimes(around: Around, named: readonly NamedContact[]): readonly NextListed[] {
  return sentencesOf(around.text).flatMap((sentence) => {
    const names = within(named, sentence)
    if (names.length < 2 || !anyHead.test(around.marked.slice(sentence.start, sentence.end))) return []
    const plans = dayPlansIn(around.text, sentence, around.moments)
    const [plan] = plans
    if (plan === undefined || plans.length > 1 || plan.isOver) return []
    if (notToCome.test(around.marked.slice(sentence.start, plan.day.start))) return []
    return atTimes(around, names, plan).map(({ contact, time }) => ({
      contact,
      found: { ...nextOf(around, { ...plan, time }, plan.day), rule: 'next-at-time' },
    }))
  })
}

function atTimes(around: Around, names: readonly NamedContact[], plan: DayPlan): readonly AtTime[] {
  const behind = names.filter(({ start }) => start > plan.day.end)
  const each = behind.flatMap((name, at) => {
    const nextName = behind[at + 1]?.start
    return timeBeside(around, name, { beside: behindName, nextName }) ?? []
  })
  if (each.length > 1) return each
  const led = behind.flatMap((name) => timeBeside(around, name, { beside: beforeName }) ?? [])
  return led.length > 1 ? led : inTurn(around, names, plan)
}

function timeBeside(
  { text }: Around,
  name: NamedContact,
  { beside, nextName = text.length }: { readonly beside: RegExp; readonly nextName?: number | undefined },
): AtTime | undefined {
  const from = beside === behindName ? name.end : Math.max(0, name.start - widest)
  const to = beside === behindName ? Math.min(name.end + widest, nextName) : name.start
  const match = beside.exec(text.slice(from, to))
  const time = match?.[1] === undefined ? undefined : timeAt(text, match[1], from + match.index)
  return time === undefined ? undefined : { contact: name.contact, time }
}

const widest = 12

/** "Patience and April are moved to Tuesday at 10 and 11". */
function inTurn({ text }: Around, names: readonly NamedContact[], plan: DayPlan): readonly AtTime[] {
  const [one, other, ...more] = names.filter(({ end }) => end <= plan.day.start)
  const match = pairOfTimes.exec(text.slice(plan.day.start, plan.day.end + pairWidest))
  const [, first, second] = match ?? []
  if (one === undefined || other === undefined || more.length > 0) return []
  if (match === null || first === undefined || second === undefined) return []
  const from = plan.day.start + match.index
  const times = [
    timeAt(text, first, from),
    timeAt(text, second, from + match[0].indexOf(second, first.length)),
  ]
  return [one, other].flatMap(({ contact }, at) => {
    const time = times[at]
    return time === undefined ? [] : [{ contact, time }]
  })
}

const pairWidest = 24

function timeAt(text: string, written: string, from: number): Found<ClockTime> | undefined {
  const value = hourAlone(written)
  const start = text.indexOf(written, from)
  const end = start + written.length
  return value === undefined
    ? undefined
    : { kind: 'time', rule: 'bare-hour', start, end, text: written, value }
}
