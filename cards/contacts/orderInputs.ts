import type { Enforceable } from '../../casework/records/contact.ts'
import type { OrderAsked } from '../../casework/underOrder/orderAsked.ts'
import type { Input } from '../adaptiveCard.ts'
import { choiceInput, valuesFrom, type Value } from '../inputs.ts'

const words: Readonly<Record<Enforceable, string>> = { 'not-known': 'Not known', yes: 'Yes', no: 'No' }

/** Asks whether the appointment she did not come to was under her order; nothing where that is not asked. `value` is what was typed, if anything was. */
export function orderOfMissedInput(order: OrderAsked | undefined, value: Value): readonly Input[] {
  return order?.missed === undefined
    ? []
    : [asked('underOrder', 'Was this appointment under her order?', order.missed, value)]
}

/** Asks whether the next appointment is under her order; nothing where that is not asked. */
export function orderOfNextInput(order: OrderAsked | undefined, value: Value): readonly Input[] {
  return order?.next === undefined
    ? []
    : [asked('nextUnderOrder', 'Is the next appointment under her order?', order.next, value)]
}

function asked(id: string, label: string, known: Enforceable, value: Value): Input {
  const typed = value(id).value ?? known
  return choiceInput(id, label, words, valuesFrom({ [id]: typed }))
}
