import type { Token } from '../text/tokens.ts'
import type { Trigger } from './marks.ts'

const dose =
  /^(?:\d+(?:\.\d+)?(?:mg|mcg|ml|g|iu|units?|micrograms?)?|mg|mcg|ml|g|units?|tablets?|caps?|once|prescribed|dose|take|takes|nocte|po|tab|tabs|cap|capsules?|mirtaz|sert|amlod|omep)$/
const medicine =
  /^(?:sertraline|fluoxetine|citalopram|escitalopram|mirtazapine|venlafaxine|paroxetine|duloxetine|trazodone|olanzapine|quetiapine|risperidone|aripiprazole|omeprazole|lansoprazole|amlodipine|ramipril|metformin|atorvastatin|simvastatin|bisoprolol|propranolol|levothyroxine|folic|acid|thiamine|lithium|promethazine|naproxen|cetirizine|loratadine|prednisolone|doxycycline|lisinopril|losartan|\w{3,}(?:pril|olol|statin|prazole|sartan|oxetine|cillin|cycline|mycin))$/

/** One or another number of times: "1 OD" is once daily beside tablets or a time of day, and one overdose beside neither. */
const count = /^(?:one|\d+)$/
const beside =
  /^(?:tablets?|tabs?|meds|medication|pills?|capsules?|inhaler|vitamin\w*|iron|mornings?|nocte|bedtime|breakfast)$/
const furthest = 6

/** A substitute is dispensed once daily where it is collected; one taken too much of is told of with what came of it. */
const substitute = /^(?:methadone|physeptone|subutex|buprenorphine|espranor|methadose)$/
const dispensed =
  /^(?:collect|pick|pharmac|chemist|supervis|prescri|script|titrat|consum|doing|stable|settled)/
const tooMuch =
  /^(?:took|taken|hospital|hosp|ambulance|naloxone|narcan|prenoxad|died|dead|paramedics?|last|again|accidental|fatal|suspected|kings|blue|woke|found|after|a&e)$/

/** Whether `OD` is the letters of a prescription, once daily, after a dose or the name of a medicine. */
export function onceDaily(tokens: readonly Token[], { from }: Trigger): boolean {
  if (tokens[from]?.word !== 'od') return false
  const before = tokens[from - 1]?.word ?? ''
  if (count.test(before))
    return tokens
      .slice(Math.max(0, from - furthest), from + furthest)
      .some(({ word }) => beside.test(word) || medicine.test(word))
  return dose.test(before) || medicine.test(before) || (substitute.test(before) && isDispensed(tokens, from))
}

/** `Collects her methadone OD at the pharmacy`, and not `had a methadone OD, paramedics came`. */
function isDispensed(tokens: readonly Token[], from: number): boolean {
  const near = tokens.slice(Math.max(0, from - furthest - 2), from + furthest + 2)
  return near.some(({ word }) => dispensed.test(word)) && !near.some(({ word }) => tooMuch.test(word))
}
