import { overlaps, outside, type Span } from '../text/finding.ts'
import type { WeighedDay } from '../when/weighedRole.ts'
import { daysAhead } from './daysAhead.ts'
import { markedText, type Moments } from './marked.ts'
import { nextOf } from './nextFound.ts'
import { piecesOf, type Piece } from './pieces.ts'
import type { Plans } from './plansIn.ts'
import { actionOf } from './readAction.ts'
import { keyDateOf } from './readKeyDate.ts'
import { dayPlansIn, type DayPlan } from './readMoment.ts'
import type { Around } from './readOurs.ts'

/** What is to come, with the days that no rule claimed as what their words weigh for. */
export function withWeighedPlans(
  text: string,
  plans: Plans,
  { moments, weighed }: { readonly moments: Moments; readonly weighed: readonly WeighedDay[] },
): Plans {
  if (weighed.length === 0) return plans
  const ahead = { ...moments, days: daysAhead(moments) }
  const marked = markedText(text, ahead)
  const around: Around = { text, marked, moments: ahead, toldBefore: true, nothingTold: false }
  const pieces = piecesOf(marked)
  return weighed.reduce((known, one) => {
    const piece = pieces.find((other) => overlaps(other, one.day))
    const plan = piece && dayPlansIn(text, piece, ahead).find(({ day }) => day.start === one.day.start)
    return piece === undefined || plan === undefined ? known : withOne(known, one, { around, piece, plan })
  }, plans)
}

interface Place {
  readonly around: Around
  readonly piece: Piece
  readonly plan: DayPlan
}

function withOne(plans: Plans, { day: { rule }, role }: WeighedDay, { around, piece, plan }: Place): Plans {
  const { next, actions, keyDates } = plans
  const isFree = (span: Span): boolean =>
    outside([span], [...(next === undefined ? [] : [next]), ...actions, ...keyDates]).length > 0
  if (role === 'action') {
    const start = startOfWords(around.text, piece)
    const action = { ...actionOf(around.text, { start, doing: start, end: piece.end }, plan), rule }
    return isFree(action) ? { ...plans, actions: inOrder([...actions, action]) } : plans
  }
  if (plan.isOver) return plans
  if (role === 'next')
    return next === undefined
      ? { ...plans, next: { ...nextOf(around, plan, thingOf(around.text, plan)), rule } }
      : plans
  if (festival.test(plan.day.text)) return plans
  const keyDate = { ...keyDateOf(around, plan, thingOf(around.text, plan)), rule }
  const isTold = keyDate.value.text !== '' && isFree(keyDate)
  return isTold ? { ...plans, keyDates: inOrder([...keyDates, keyDate]) } : plans
}

/** "Nobody over Christmas", "exam after xmas": a festival that no rule claims is only a season. */
const festival = /^(?:x-?mas|christmas|easter|new year)/i

/** What a day is the day of, where no word for it is known: the words before it, or else the day itself. */
function thingOf(text: string, { stretch, day }: DayPlan): Parameters<typeof keyDateOf>[2] {
  const start = startOfWords(text, stretch)
  const thing = start < day.start ? { start, end: day.start } : day
  return { start: thing.start, end: thing.end, isTopic: false, isPlace: false, isEvent: true }
}

function startOfWords(text: string, { start, end }: Span): number {
  const words = text.slice(start, end)
  return end - words.replace(/^[\s,.;:()–—•*-]+/, '').length
}

const inOrder = <F extends Span>(found: readonly F[]): readonly F[] =>
  [...found].sort((one, other) => one.start - other.start)
