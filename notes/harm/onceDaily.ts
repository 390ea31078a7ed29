import type { Token } from '../text/tokens.ts'
import type { Trigger } from './marks.ts'

const dose =
  /^(?:\d+(?:\.\d+)?(?:mg|mcg|ml|g|iu|units?|micrograms?)?|mg|mcg|ml|g|units?|tablets?|caps?|once|prescribed|dose|take|takes|nocte|po)$/
const medicine =
  /^(?:sertraline|fluoxetine|citalopram|escitalopram|mirtazapine|venlafaxine|paroxetine|duloxetine|trazodone|olanzapine|quetiapine|risperidone|aripiprazole|omeprazole|lansoprazole|amlodipine|ramipril|metformin|atorvastatin|simvastatin|bisoprolol|propranolol|levothyroxine|folic|acid|thiamine|lithium|promethazine|naproxen|cetirizine|loratadine|prednisolone|doxycycline|lisinopril|losartan|\w{3,}(?:pril|olol|statin|prazole|sartan|oxetine|cillin|cycline|mycin))$/

/** Whether `OD` is the letters of a prescription, once daily, after a dose or the name of a medicine. */
export function onceDaily(tokens: readonly Token[], { from, to }: Trigger): boolean {
  const word = tokens[from]?.word
  if (to - from > 1 || (word !== 'od' && word !== 'ods')) return false
  const before = tokens[from - 1]?.word ?? ''
  return dose.test(before) || medicine.test(before)
}
