import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { openMemoryRecordStore } from '../../stores/memoryRecordStore.ts'
import { itListsCues } from './cueListsContract.ts'
import { itListsRecords } from './recordListsContract.ts'
import { itKeepsRecords } from './recordStoreContract.ts'
import { temporaryFolder } from './temporaryFolder.ts'

for (const [where, open] of [
  ['in memory', openMemoryRecordStore],
  ['on disk', () => openLmdbRecordStore(temporaryFolder())],
] as const) {
  describe(`a record store ${where}`, () => {
    itKeepsRecords(open)
  })

  describe(`a record store ${where}`, () => {
    itListsRecords(open)
  })

  describe(`a record store ${where}, of what notes mention`, () => {
    itListsCues(open)
  })
}
