import { closeSync, existsSync, fsyncSync, openSync, readdirSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { fileMode, flushFolder, makePrivateFolder } from './privateFolder.ts'

/** What a data folder is for: invented people, or real ones. */
export type FolderPurpose = 'demonstration' | 'production'

/** A folder that must not be used for this purpose. The message is a sentence for whoever starts the bot. */
export class FolderRefused extends Error {
  override readonly name = 'FolderRefused'
}

const markName = 'DEMONSTRATION-ONLY.txt'
const markText = 'This folder was made for the demonstration. All people and records in it are invented.\n'

/**
 * Makes a data folder ready, private to the account, so that invented and real records can never share one: a
 * demonstration takes only an empty folder, which it marks, or one it marked before, and production none with the mark.
 */
export function claimFolder(folder: string, purpose: FolderPurpose): void {
  const marked = existsSync(join(folder, markName))
  if (purpose === 'production' && marked) throw new FolderRefused(forDemonstrationOnly(folder))
  if (purpose === 'demonstration' && !marked && !isEmpty(folder))
    throw new FolderRefused(notForDemonstration(folder))
  makePrivateFolder(folder)
  if (purpose === 'demonstration' && !marked) mark(folder)
}

function isEmpty(folder: string): boolean {
  return !existsSync(folder) || readdirSync(folder).length === 0
}

function mark(folder: string): void {
  const handle = openSync(join(folder, markName), 'w', fileMode)
  try {
    writeSync(handle, markText)
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
  flushFolder(folder)
}

const forDemonstrationOnly = (folder: string): string =>
  `The folder ${folder} holds the demonstration's invented records. Choose another folder for real ones.`

const notForDemonstration = (folder: string): string =>
  `The folder ${folder} holds files that the demonstration did not make. Choose an empty folder for the demonstration.`
