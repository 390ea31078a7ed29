import { existsSync } from 'node:fs'
import { FolderInUse, lockFolder } from '../../../stores/folderLock.ts'

// Takes a folder, once the file to wait for is there, says whether it got it, and holds it until it is killed.
const [folder = '', waitFor = folder] = process.argv.slice(2)
process.stdout.write('ready\n')
while (!existsSync(waitFor)) await new Promise((resolve) => setTimeout(resolve, 1))
const answer = await lockFolder(folder).then(
  () => 'held',
  (error: unknown) => (error instanceof FolderInUse ? 'in use' : String(error)),
)
process.stdout.write(`${answer}\n`)
setInterval(() => undefined, 1000)
