import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { usualClocks } from '../casework/alerts/clocks.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { RecordStore } from '../casework/ports/recordStore.ts'
import { saveContact } from '../services/saveContact.ts'
import { fill, openRecordsIn } from './fillFolder.ts'
import { colleague, readyDraft, referenceOf } from './records.ts'
import type { Size } from './size.ts'

/** How long saves took in a store of so many women, in milliseconds. */
export interface SaveFigures {
  readonly women: number
  readonly milliseconds: readonly number[]
}

const colleagues = 20

/** Saves contacts through the service into stores of different sizes, one save in each in turn. */
export async function measureSaves(
  folder: string,
  { stores, saves }: Pick<Size, 'stores' | 'saves'>,
): Promise<readonly SaveFigures[]> {
  const opened: Opened[] = []
  try {
    for (const women of stores) opened.push(await openFilled(path.join(folder, `women-${women}`), women))
    for (const store of opened) await settle(store, saves)
    for (let save = 0; save < saves; save += 1) for (const store of opened) await saveOnce(store, save)
    return opened.map(({ women, milliseconds }) => ({ women, milliseconds }))
  } finally {
    await Promise.all(opened.map(({ ports }) => ports.records.close()))
  }
}

interface Opened extends SaveFigures {
  readonly ports: Ports & { readonly records: RecordStore }
  readonly milliseconds: number[]
}

async function openFilled(folder: string, women: number): Promise<Opened> {
  const records = openRecordsIn(folder)
  const now = (): string => new Date().toISOString()
  await fill(records, { colleagues, women }, now())
  return {
    women,
    ports: { records, now, clocks: usualClocks, measures: new Map(), random: Math.random, newId: randomUUID },
    milliseconds: [],
  }
}

/** Filling leaves a long list of free pages, which the first few hundred commits after it work off; a store that grew has none. */
async function settle({ ports }: Opened, commits: number): Promise<void> {
  for (let commit = 0; commit < commits; commit += 1) {
    await ports.records.commit([readyDraft(`settling-${commit}`, 'nobody', referenceOf(0), ports.now())])
  }
}

/** A prime, so that saves step through the whole store and seldom meet a case twice. */
const step = 7919

async function saveOnce({ ports, women, milliseconds }: Opened, save: number): Promise<void> {
  const place = (save * step) % women
  const owner = colleague(place % colleagues)
  const draft = readyDraft(`draft-${save}`, owner.id, referenceOf(place), ports.now())
  await ports.records.commit([draft])
  const began = performance.now()
  const { kind } = await saveContact(ports, owner, draft.id, { as: 0 })
  milliseconds.push(performance.now() - began)
  if (kind !== 'saved') throw new Error(`A contact was not saved: ${kind}`)
}
