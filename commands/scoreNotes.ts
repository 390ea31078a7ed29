import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { Baseline, dropsBelow, sharesOf } from './scores/baseline.ts'
import { corpora } from './scores/corpora.ts'
import { reportOf } from './scores/report.ts'
import type { Figures } from './scores/score.ts'

const usage = `Scores the reader against labelled text and lists what it reads wrong.

  npm run --silent score-notes -- --data FOLDER [--failures 5] [--keep]

--data      a folder of labelled text; may be given more than once
--failures  how many failures of each figure are listed
--keep      keeps the figures as those that must not drop by more than a point`

const options = {
  data: { type: 'string', multiple: true },
  failures: { type: 'string', default: '5' },
  keep: { type: 'boolean', default: false },
  help: { type: 'boolean', default: false },
} as const

const baselineFile = new URL('./scores/baseline.json', import.meta.url)

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n\n${usage}\n`)
  process.exit(2)
}

function readOptions() {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

const { data = [], failures, keep, help } = readOptions()
if (help) {
  process.stdout.write(`${usage}\n`)
  process.exit(0)
}
if (data.length === 0) refuse('Say where the labelled text is: --data FOLDER.')
const missing = data.find((folder) => !existsSync(folder))
if (missing !== undefined) refuse(`The folder ${missing} is not there.`)

const scores: Record<string, Figures> = {}
for (const folder of data) {
  for (const { name, scoreIn } of corpora) {
    const figures = scoreIn(folder)
    if (figures === undefined) continue
    scores[name] = figures
    process.stdout.write(`${reportOf(name, figures, Number(failures)).join('\n')}\n`)
  }
}
if (Object.keys(scores).length === 0) refuse(`No labelled text was found in ${data.join(', ')}.`)

const before = Baseline.parse(existsSync(baselineFile) ? JSON.parse(readFileSync(baselineFile, 'utf8')) : {})
const reached = sharesOf(scores)
const drops = dropsBelow(before, reached)
if (keep) writeFileSync(baselineFile, `${JSON.stringify({ ...before, ...reached }, null, 2)}\n`)
else if (drops.length > 0) {
  process.stdout.write(`\nDropped by more than a point:\n${drops.map((drop) => `  ${drop}\n`).join('')}`)
  process.exitCode = 1
}
