import type { AlertFigures } from './alerts/measure.ts'
import { median, ratios } from './figures.ts'
import type { DayFigures } from './day.ts'
import type { MorningFigures } from './morning.ts'
import type { Load, Work } from './load.ts'
import type { OutcomesFigures } from './outcomes.ts'
import type { ReaderFigures } from './reader.ts'
import type { SaveFigures } from './saves.ts'
import type { LargeStartFigures, StartFigures } from './starts.ts'
import type { Row, Target } from './table.ts'
import type { TurnFigures } from './turns.ts'

/** Everything that was measured. */
export interface Figures {
  readonly turns: TurnFigures
  readonly starts: StartFigures
  readonly largeStarts: LargeStartFigures
  readonly alerts: AlertFigures
  readonly saves: readonly SaveFigures[]
  readonly reader: ReaderFigures
  readonly outcomes: OutcomesFigures
  readonly day: DayFigures
  readonly morning: MorningFigures
}

/** The lines of the report, with what is to be reached. */
export function rowsOf(figures: Figures): readonly Row[] {
  const { turns, starts, largeStarts, alerts, saves, reader, outcomes, day, morning } = figures
  return [
    ...throughput(turns),
    ...latency(turns),
    ...use(turns, starts),
    ...ofLargeStarts(largeStarts),
    ...ofAlerts(alerts),
    ...bySize(saves),
    ...reading(reader),
    ...reporting(outcomes),
    ...ofDays(day),
    ...ofMornings(morning),
  ]
}

type Of = (load: Load) => number

function throughput({ crowd }: TurnFigures): readonly Row[] {
  const perSecond: Of = ({ turnsPerSecond }) => turnsPerSecond
  const unit = 'turns/s'
  return [
    beside(crowd, 'note to draft', { unit, of: perSecond, target: { atLeast: 0.55 } }),
    beside(crowd, 'note, then Save', {
      unit,
      of: perSecond,
      target: { atLeast: 0.35 },
      work: 'note-and-save',
    }),
    beside(crowd, 'note and Save counted as one', {
      ...{ unit, of: (load) => perSecond(load) / 2, from: perSecond, work: 'note-and-save' },
    }),
    beside(crowd, 'processor, note to draft', { unit: 'ms/turn', of: ({ processor }) => processor }),
    beside(crowd, 'processor, note, then Save', {
      ...{ unit: 'ms/turn', of: ({ processor }) => processor, work: 'note-and-save' },
    }),
  ]
}

function latency({ alone }: TurnFigures): readonly Row[] {
  const took = (hundredths: 50 | 99, kind: 'note' | 'save', target?: Target): Row =>
    beside(alone, `p${hundredths} of one conversation, ${kind === 'note' ? 'note to draft' : 'Save'}`, {
      unit: 'ms',
      of: (load) => load.latency(kind, hundredths),
      from: (load) => load.latency('echo', hundredths),
      work: kind === 'note' ? 'note' : 'note-and-save',
      ...(target === undefined ? {} : { target }),
    })
  const target = { atMost: 2.5 }
  return [took(50, 'note', target), took(50, 'save', target), took(99, 'note'), took(99, 'save')]
}

function use({ memory }: TurnFigures, { echo, bot }: StartFigures): readonly Row[] {
  return [
    {
      what: 'memory after load',
      unit: 'MB',
      base: [memory.echo],
      bot: [memory.bot],
      ratio: [memory.bot / memory.echo],
    },
    { what: 'ready', unit: 'ms', base: echo, bot, ratio: ratios(bot, echo), target: { atMost: 3 } },
  ]
}

function ofLargeStarts({ women, empty, full }: LargeStartFigures): readonly Row[] {
  const stored = `${women.toLocaleString('en-GB')} women beside none`
  const row = (what: string, unit: string, of: 'milliseconds' | 'held'): Row => ({
    ...{ what: `${what} with ${stored}`, unit, base: empty[of], bot: full[of] },
    ...{ ratio: [median(full[of]) / median(empty[of])], target: { atMost: 1.2 } },
  })
  return [row('ready', 'ms', 'milliseconds'), row('memory when ready', 'MB', 'held')]
}

function ofAlerts({ sends, idle, starts }: AlertFigures): readonly Row[] {
  const many = (alerts: number): string => alerts.toLocaleString('en-GB')
  return [
    {
      ...{
        what: "Send alert to the lead's card, beside a bare send",
        unit: 'ms',
        base: sends.bare,
        bot: sends.alert,
      },
      ...{ ratio: ratios(sends.alert, sends.bare), target: { atMost: 3 } },
    },
    {
      ...{ what: `idle with ${many(idle.alerts)} open alerts beside none`, unit: '% of a core' },
      ...{ base: [idle.empty], bot: [idle.open], ratio: [idle.open / idle.empty], target: { botAtMost: 1 } },
    },
    {
      ...{
        what: `ready with ${many(starts.alerts)} alerts beside none`,
        unit: 'ms',
        base: starts.empty,
        bot: starts.full,
      },
      ...{ ratio: ratios(starts.full, starts.empty), target: { atMost: 2 } },
    },
  ]
}

function bySize([least, ...larger]: readonly SaveFigures[]): readonly Row[] {
  if (least === undefined) return []
  return larger.map(({ women, milliseconds }) => ({
    what: `save with ${women.toLocaleString('en-GB')} women beside ${least.women}`,
    unit: 'ms',
    base: least.milliseconds,
    bot: milliseconds,
    ratio: [median(milliseconds) / median(least.milliseconds)],
    target: { atMost: women > 10_000 ? 1.3 : 1.2 },
  }))
}

function reading({ peer, small, large, usual, huge }: ReaderFigures): readonly Row[] {
  const inverse = (values: readonly number[]): readonly number[] => values.map((value) => 1000 / value)
  return [
    {
      ...{ what: 'notes read, 30 women, beside recognizers', unit: 'notes/s', base: peer, bot: small },
      ...{ ratio: ratios(small, peer), target: { atLeast: 10 } },
    },
    {
      ...{ what: 'a note with 3,000 women beside 30', unit: 'ms', base: inverse(small), bot: inverse(large) },
      ...{ ratio: ratios(small, large), target: { atMost: 2 } },
    },
    {
      ...{ what: 'the worst of 100 KB beside a note of 2 KB', unit: 'ms', base: usual, bot: huge },
      ...{ ratio: ratios(huge, usual), target: { atMost: 60 } },
    },
  ]
}

function reporting({
  women,
  reading: read,
  report,
  heldByTenth,
  heldByAll,
}: OutcomesFigures): readonly Row[] {
  return [
    {
      what: `outcomes report over ${women.toLocaleString('en-GB')} women beside reading them`,
      ...{ unit: 'ms', base: read, bot: report, ratio: ratios(report, read), target: { atMost: 3 } },
    },
    {
      ...{ what: 'held by that report, beside one over a tenth of them', unit: 'MB' },
      ...{ base: [heldByTenth], bot: [heldByAll], ratio: [heldByAll / heldByTenth], target: { atMost: 1.5 } },
    },
  ]
}

function ofDays({ women, stored, small, large, processor }: DayFigures): readonly Row[] {
  return [
    {
      what: `a manager's day over ${women} women, ${stored.toLocaleString('en-GB')} stored beside as many`,
      ...{
        unit: 'ms',
        base: small,
        bot: large,
        ratio: [median(large) / median(small)],
        target: { atMost: 1.5 },
      },
    },
    {
      ...{ what: 'processor of that day', unit: 'ms', base: small, bot: processor },
      ...{ ratio: [median(processor) / median(small)], target: { botAtMost: 10 } },
    },
  ]
}

/** What Teams takes of one bot in one second. */
const takenInASecond = 50

function ofMornings(morning: MorningFigures): readonly Row[] {
  const { recipients, ofTenth, ofAll, heldBefore, heldAfter, mostInASecond } = morning
  const people = recipients.toLocaleString('en-GB')
  return [
    {
      ...{ what: `a morning with ${people} recipients beside a tenth`, unit: 'ms/message' },
      ...{ base: [ofTenth], bot: [ofAll], ratio: [ofAll / ofTenth], target: { atMost: 1.5 } },
    },
    {
      ...{ what: 'held after that morning, beside before', unit: 'MB', base: [heldBefore], bot: [heldAfter] },
      ...{ ratio: [heldAfter / heldBefore], target: { atMost: 1.2 } },
    },
    {
      ...{ what: 'sent within a second, beside what Teams takes', unit: 'messages', base: [takenInASecond] },
      ...{ bot: [mostInASecond], ratio: [mostInASecond / takenInASecond], target: { atMost: 1 } },
    },
  ]
}

interface Beside {
  readonly unit: string
  readonly of: Of
  /** What is taken of the echo, where it is something else. */
  readonly from?: Of
  readonly work?: Work
  readonly target?: Target
}

function beside(loads: TurnFigures['crowd'], what: string, wanted: Beside): Row {
  const { unit, of, from = of, work = 'note', target } = wanted
  const [base, bot] = [loads.echo.map(from), loads[work].map(of)]
  return { what, unit, base, bot, ratio: ratios(bot, base), ...(target === undefined ? {} : { target }) }
}
