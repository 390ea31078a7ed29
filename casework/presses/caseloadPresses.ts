import { z } from 'zod'
import { Figure } from '../caseload/caseload.ts'
import { DayKind, DayPart } from '../day/dayPart.ts'
import { id, page, reference } from './pressParts.ts'

/** What the cards of caseloads and of the day send. */
export const caseloadPresses = [
  z.object({ press: z.literal('caseload.open') }),
  z.object({ press: z.literal('caseload.show') }),
  z.object({ press: z.literal('caseload.list'), of: id, figure: Figure, page }),
  z.object({ press: z.literal('caseload.woman') }),
  z.object({ press: z.literal('caseload.chart'), of: id }),
  z.object({ press: z.literal('caseload.weeks'), of: id }),
  z.object({ press: z.literal('caseload.weeks-chart'), of: id }),
  z.object({ press: z.literal('day.open'), kind: DayKind.optional() }),
  z.object({ press: z.literal('day.show') }),
  z.object({ press: z.literal('day.list'), part: DayPart, page }),
  z.object({ press: z.literal('day.choose'), opens: id.optional() }),
  z.object({ press: z.literal('day.needs') }),
  z.object({ press: z.literal('day.settings') }),
  z.object({ press: z.literal('day.save-settings') }),
  z.object({ press: z.literal('day.off') }),
  z.object({ press: z.literal('day.reason'), reference, contact: id, as: z.int() }),
] as const
