import { open, readFile, rename, rm } from 'node:fs/promises'
import type { Adapter } from 'lowdb'
import { z } from 'zod'
import { codeOf, fileMode } from './privateFolder.ts'
import { jsonIn } from './storedText.ts'

/** What one file holds: whatever a dialog wrote, with the mark of that writing. */
export const StoredItem = z.looseObject({ eTag: z.string().min(1) })
export type StoredItem = z.infer<typeof StoredItem>

/**
 * A lowdb adapter for one small file that is never half written: the new text is written beside it, flushed and renamed
 * over it. A damaged file is set aside and reads as absent.
 */
export function dialogFile(path: string): Adapter<StoredItem | null> {
  return {
    read: () => readItem(path),
    write: async (item) => {
      if (item !== null) await replace(path, JSON.stringify(item))
    },
  }
}

async function readItem(path: string): Promise<StoredItem | null> {
  const text = await readFile(path, 'utf8').catch(absent)
  if (text === null) return null
  const item = StoredItem.safeParse(jsonIn(text))
  if (item.success) return item.data
  await rename(path, `${path}.damaged`)
  return null
}

async function replace(path: string, text: string): Promise<void> {
  const beside = `${path}.new`
  try {
    const file = await open(beside, 'w', fileMode)
    try {
      await file.writeFile(text)
      await file.datasync()
    } finally {
      await file.close()
    }
    await rename(beside, path)
  } catch (cause) {
    await rm(beside, { force: true })
    throw new Error('What a dialog needs to remember could not be written to disk', { cause })
  }
}

function absent(error: unknown): null {
  if (codeOf(error) === 'ENOENT') return null
  throw error
}
