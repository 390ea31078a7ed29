import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const made: string[] = []

/** An empty folder that is removed when the tests are over. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'keyworker-'))
  made.push(folder)
  return folder
}

after(() => {
  made.forEach((folder) => {
    rmSync(folder, { recursive: true, force: true })
  })
})
