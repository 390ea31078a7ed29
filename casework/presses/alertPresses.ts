import { z } from 'zod'
import { ToldHer } from '../alerts/additions.ts'
import { id, reference } from './pressParts.ts'

/** What the forms of an alert, and the cards of one that is sent or not yet, send. */
export const alertPresses = [
  z.object({ press: z.literal('alert.danger'), draft: id, danger: z.enum(['yes', 'no']) }),
  z.object({ press: z.literal('alert.hurt'), draft: id, hurt: z.enum(['yes', 'no']) }),
  z.object({ press: z.literal('alert.find'), draft: id }),
  z.object({ press: z.literal('alert.send'), draft: id }),
  z.object({ press: z.literal('alert.send-new'), draft: id }),
  z.object({ press: z.literal('alert.add-to'), draft: id, alert: reference }),
  z.object({ press: z.literal('alert.form'), draft: id }),
  z.object({ press: z.literal('alert.put-away'), draft: id }),
  z.object({ press: z.literal('alert.acknowledge'), alert: reference }),
  z.object({ press: z.literal('alert.open'), alert: reference }),
  z.object({ press: z.literal('alert.spoken'), alert: reference, to: id }),
  z.object({ press: z.literal('alert.add'), alert: reference }),
  z.object({ press: z.literal('alert.save-additions'), alert: reference }),
  z.object({
    press: z.literal('alert.told-her'),
    alert: reference,
    told: ToldHer,
  }),
  z.object({ press: z.literal('alert.debrief'), alert: reference }),
  /** `step` is which of its steps the card shows: an older card ends no later one. */
  z.object({ press: z.literal('alert.step-done'), alert: reference, step: z.int().optional() }),
  /** `given` is how often more time had been given for it: a button pressed twice gives it once. */
  z.object({
    ...{ press: z.literal('alert.more-time'), alert: reference },
    ...{ step: z.int().optional(), given: z.int().optional() },
  }),
  z.object({ press: z.literal('unsent.open'), draft: id }),
  z.object({ press: z.literal('unsent.begin') }),
  z.object({ press: z.literal('unsent.spoken'), draft: id }),
  z.object({
    press: z.literal('unsent.put-away'),
    draft: id,
    how: z.enum(['told-by-phone', 'same-as', 'not-a-concern']),
  }),
  z.object({ press: z.literal('drill.show') }),
  z.object({ press: z.literal('drill.run') }),
  z.object({ press: z.literal('drill.stop'), alert: reference }),
] as const
