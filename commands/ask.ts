import path from 'node:path'
import { parseArgs } from 'node:util'
import { dataFolder } from '../bot/config.ts'
import { ask } from '../services/questions/ask.ts'
import { reachOf } from '../services/questions/reach.ts'
import { openLmdbRecordStore } from '../stores/lmdbRecordStore.ts'
import { answerAsJson } from './asking/answerAsJson.ts'
import { portsFor } from './asking/portsFor.ts'
import { momentOf } from './reading/moment.ts'

const usage = `Answers a question from the records, as the assistant would answer a colleague. Also while the assistant runs: nothing in its records is changed.

  npm run --silent ask -- --as ID "who haven't I seen in two weeks?"

--as    the Teams object id of the colleague who asks; what she may not see is not answered
--now   when it is asked, Europe/London unless it says otherwise; without it, now
The records are those of DATA_DIR (data/production). Each answer is written to asked.jsonl in that folder before it is shown.`

const options = { as: { type: 'string' }, now: { type: 'string' }, help: { type: 'boolean' } } as const
const mostShown = 1000

function refuse(sentence: string): never {
  process.stderr.write(`${sentence}\n\n${usage}\n`)
  process.exit(2)
}

function readOptions(): { as?: string; now?: string; help?: boolean; words: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true })
    return { ...values, words: positionals }
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

async function main(): Promise<void> {
  const { help, as, now: at, words } = readOptions()
  if (help === true) {
    process.stdout.write(`${usage}\n`)
    return
  }
  if (as === undefined) return refuse('Say who asks: --as ID.')
  const question = words.join(' ').trim()
  if (question === '') return refuse('Say what is asked.')
  const now = momentOf(at ?? new Date().toISOString())
  if (now === undefined) return refuse(`--now ${at ?? ''} is no date and time such as 2026-03-12T16:30.`)
  await answer({ folder: dataFolder(), as, question, now })
}

interface Asked {
  readonly folder: string
  readonly as: string
  readonly question: string
  readonly now: string
}

async function answer({ folder, as, question, now }: Asked): Promise<void> {
  let unreadable = 0
  const records = opened(folder, () => {
    unreadable += 1
  })
  try {
    const colleague = await records.find('colleague', as)
    if (colleague?.state !== 'active') return refuse(`Nobody here has the id ${as}.`)
    if (reachOf(colleague) === 'counts')
      return refuse(
        `${colleague.name} gets numbers alone, in the chat only: each is tested against those given before.`,
      )
    const answered = await ask(portsFor(records, folder, now), colleague, question, {
      page: 1,
      perPage: mostShown,
    })
    const json = {
      question,
      as: colleague.name,
      ...answerAsJson(answered),
      ...(unreadable > 0 && { unreadable }),
    }
    process.stdout.write(`${JSON.stringify(json, undefined, 2)}\n`)
  } finally {
    await records.close()
  }
}

function opened(folder: string, onUnreadable: () => void): ReturnType<typeof openLmdbRecordStore> {
  try {
    return openLmdbRecordStore(path.join(folder, 'records'), { readOnly: true, onUnreadable })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

await main()
