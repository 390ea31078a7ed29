import { openLmdbRecordStore } from '../../../stores/lmdbRecordStore.ts'
import { aContactDraft } from '../../support/records.ts'

// Saves long drafts, three at a time, until one cannot be saved; prints those saved and then the causes of the failures.
const store = openLmdbRecordStore(process.argv[2] ?? '')
let failed = false
for (let round = 0; !failed && round < 1000; round += 1) {
  const ids = [0, 1, 2].map((place) => `draft-${round}-${place}`)
  const commits = ids.map((id) => store.commit([aContactDraft({ id, words: 'x'.repeat(15_000) })]))
  const outcomes = await Promise.allSettled(commits)
  for (const [place, outcome] of outcomes.entries()) {
    if (outcome.status === 'fulfilled') process.stdout.write(`saved ${ids[place] ?? ''}\n`)
    else process.stdout.write(`failed ${String(outcome.reason instanceof Error && outcome.reason.cause)}\n`)
    failed ||= outcome.status === 'rejected'
  }
}
const first = await store.find('contact-draft', 'draft-0-0')
process.stdout.write(`still reads ${first?.words.length ?? 0}\n`)
