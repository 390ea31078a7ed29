import { chmodSync, closeSync, fsyncSync, mkdirSync, openSync } from 'node:fs'

/** The mode of every folder that holds what people wrote: for the bot's own account only. */
const folderMode = 0o700

/** The mode of every file in such a folder. */
export const fileMode = 0o600

/** Makes a folder, or makes one that is there, readable by nobody but the account the bot runs as. */
export function makePrivateFolder(folder: string): void {
  mkdirSync(folder, { recursive: true, mode: folderMode })
  try {
    chmodSync(folder, folderMode)
  } catch (error) {
    // A mounted volume often belongs to root and cannot be changed; its files are private by their own mode.
    if (codeOf(error) !== 'EPERM') throw error
  }
}

/** Flushes a folder's own entries to disk, so that a file just created in it is still there after a power cut. */
export function flushFolder(folder: string): void {
  // Windows opens no folders; its file system keeps entries by its own journal.
  if (process.platform === 'win32') return
  const handle = openSync(folder, 'r')
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

/** The system's code of an error, such as `ENOENT`, or an empty text. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''
}
