import { writeFileSync } from 'node:fs'
import {
  harmLearntWithout,
  howLearntWithout,
  needsLearntWithout,
  rolesLearntWithout,
  type Learnt,
} from './weights/learnt.ts'

const numbers = (list: readonly number[]): string => list.map((one) => Number(one.toPrecision(5))).join(', ')

function write(file: string, of: string, { keys, steps, sizes, beginnings }: Learnt): void {
  writeFileSync(
    new URL(file, import.meta.url),
    `/** Signs of ${of}, parted by \`/\`. Learnt by \`npm run train-weights\`, never written by hand. */
export const keys =
  ${JSON.stringify(keys.join('/'))}

/** For each sign a whole step for each head, packed in base 64. */
export const steps =
  '${Buffer.from(steps.buffer).toString('base64')}'

export const sizes = [${numbers(sizes)}]
export const beginnings = [${numbers(beginnings)}]
`,
  )
  process.stdout.write(`Learnt ${keys.length} signs of ${of}.\n`)
}

write('../notes/harm/model/weights.ts', 'harm', harmLearntWithout())
write('../notes/topics/model/weights.ts', 'needs', needsLearntWithout())
write('../notes/contact/model/weights.ts', 'how a contact was', howLearntWithout())
write('../notes/when/model/weights.ts', 'what a day is the day of', rolesLearntWithout())
