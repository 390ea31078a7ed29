import { readFileSync } from 'node:fs'
import { createInterface } from 'node:readline'
import { parseArgs } from 'node:util'
import { z } from 'zod'
import { readNote } from '../notes/readNote.ts'
import { parsed, readCaseload } from './reading/caseload.ts'
import { lineOf } from './reading/lineOf.ts'
import { momentOf } from './reading/moment.ts'

const usage = `Reads notes as the assistant does. Nothing is saved.

  npm run --silent read-notes -- --caseload FILE [--now 2026-03-12T16:30] < notes.jsonl

--caseload  a JSON list of {"reference","givenName","familyName","knownAs"?}
--now       when the notes were written, Europe/London unless it says otherwise; without it, now
Each line of input is {"id","text"}; each line of output is what was read of it.`

const Line = z.object({ id: z.string(), text: z.string() })

const options = { caseload: { type: 'string' }, now: { type: 'string' }, help: { type: 'boolean' } } as const

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n\n${usage}\n`)
  process.exit(2)
}

function readOptions(): { help?: boolean; caseload?: string; now?: string } {
  try {
    return parseArgs({ options }).values
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return refuse(`The caseload file ${file} cannot be read.`)
  }
}

async function main(): Promise<void> {
  const { help, caseload, now: at } = readOptions()
  if (help === true) {
    process.stdout.write(`${usage}\n`)
    return
  }
  if (caseload === undefined) return refuse('Say which women may be meant: --caseload FILE.')
  const now = momentOf(at ?? new Date().toISOString())
  if (now === undefined) return refuse(`--now ${at ?? ''} is no date and time such as 2026-03-12T16:30.`)
  const read = readCaseload(textOf(caseload))
  if (read.kind === 'wrong') return refuse(read.sentences.slice(0, 10).join('\n'))
  let number = 0
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
    number += 1
    if (line.trim() === '') continue
    const { success, data } = Line.safeParse(parsed(line))
    if (success) {
      const reading = readNote(data.text, { now, women: read.women })
      process.stdout.write(`${JSON.stringify(lineOf(data.id, reading))}\n`)
    } else {
      process.stderr.write(`Line ${number} is not {"id","text"} and was left out.\n`)
      process.exitCode = 1
    }
  }
}

await main()
