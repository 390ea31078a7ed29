import { openLmdbRecordStore } from '../../../stores/lmdbRecordStore.ts'
import { aCase, aContact, anAuditEntry } from '../../support/records.ts'

// Saves the case again and again, each time with an audit entry named after the version, and prints the version once saved.
const store = openLmdbRecordStore(process.argv[2] ?? '')
let woman = (await store.find('case', aCase().id)) ?? aCase()
for (;;) {
  const version = woman.version + 1
  const contacts = [aContact({ id: `contact-${version}`, words: 'x'.repeat((version * 37) % 9000) })]
  const outcome = await store.commit([{ ...woman, contacts }, anAuditEntry({ id: `audit-${version}` })])
  if (outcome.kind === 'conflict') throw new Error('Nobody else saves this case')
  process.stdout.write(`${version}\n`)
  woman = { ...woman, version }
}
