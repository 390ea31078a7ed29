import { writeFileSync } from 'node:fs'
import { learntWithout } from './harmWeights/learnt.ts'

const weightsFile = new URL('../notes/harm/model/weights.ts', import.meta.url)

const { keys, steps, sizes, beginnings } = learntWithout()
const numbers = (list: readonly number[]): string => list.map((one) => Number(one.toPrecision(5))).join(', ')

writeFileSync(
  weightsFile,
  `/** Signs of harm, parted by \`/\`. Learnt by \`npm run train-harm\`, never written by hand. */
export const keys =
  ${JSON.stringify(keys.join('/'))}

/** For each sign a whole step for each head, packed in base 64. */
export const steps =
  '${Buffer.from(steps.buffer).toString('base64')}'

export const sizes = [${numbers(sizes)}]
export const beginnings = [${numbers(beginnings)}]
`,
)
process.stdout.write(`Learnt ${keys.length} signs.\n`)
