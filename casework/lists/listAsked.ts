import { z } from 'zod'
import { Figure } from '../caseload/caseload.ts'
import { DayPart } from '../day/dayPart.ts'
import { ActionsAsked, AlertsAsked, ContactsAsked, WomenAsked } from '../questions/question.ts'

/** The questions whose answer is given as a file. */
const ListQuestion = z.discriminatedUnion('asks', [WomenAsked, ContactsAsked, AlertsAsked, ActionsAsked])

/**
 * How a list was asked for: ids, codes and days only, never what stands on it, so that it can be asked for again, and permission with
 * it, when its file is made.
 */
export const ListAsked = z.discriminatedUnion('list', [
  z.object({ list: z.literal('caseload'), of: z.string().min(1).max(200), figure: Figure }),
  z.object({ list: z.literal('day'), part: DayPart }),
  z.object({ list: z.literal('reviews'), of: z.string().min(1).max(200) }),
  z.object({ list: z.enum(['actions', 'cues', 'alerts']) }),
  z.object({ list: z.literal('answer'), question: ListQuestion }),
])
export type ListAsked = z.infer<typeof ListAsked>
