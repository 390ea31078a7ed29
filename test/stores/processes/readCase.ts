import { openLmdbRecordStore } from '../../../stores/lmdbRecordStore.ts'

// Prints each new version of a case that it can read, with the length of its last note.
const [folder = '', id = ''] = process.argv.slice(2)
const store = openLmdbRecordStore(folder, { readOnly: true })
let seen = 0
setInterval(() => {
  void store.find('case', id).then((woman) => {
    if (woman === undefined || woman.version === seen) return
    seen = woman.version
    process.stdout.write(`${woman.version} ${woman.contacts[0]?.words.length ?? 0}\n`)
  })
}, 5)
