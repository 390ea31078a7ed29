import { z } from 'zod'
import { formId, id, reference } from './pressParts.ts'

/** The card an action is settled on, whose record that shows, and which action when the card shows only one. */
const actionOf = {
  on: z.enum(['mine', 'woman', 'reminder']),
  reference: reference.optional(),
  action: id.optional(),
}

/** What the cards of actions and key dates send. */
export const actionPresses = [
  z.object({ press: z.literal('actions.open'), reference }),
  z.object({ press: z.literal('actions.mine') }),
  z.object({ press: z.literal('actions.add'), reference }),
  z.object({
    press: z.literal('actions.save'),
    reference: reference.optional(),
    /** Those it may be for, so that the form still offers them when something has to be put right. */
    among: z.array(reference).max(5).optional(),
    action: formId,
  }),
  z.object({ press: z.literal('actions.cancel') }),
  z.object({ press: z.literal('actions.add-date'), reference }),
  z.object({ press: z.literal('actions.save-date'), reference, date: formId, instead: id.optional() }),
  z.object({ press: z.literal('actions.dates'), reference }),
  z.object({ press: z.literal('actions.change-date'), reference }),
  z.object({ press: z.literal('actions.drop-date'), reference }),
  z.object({ press: z.literal('actions.done'), ...actionOf }),
  z.object({ press: z.literal('actions.move'), ...actionOf }),
  z.object({ press: z.literal('actions.drop'), ...actionOf }),
  z.object({ press: z.literal('actions.woman') }),
] as const
