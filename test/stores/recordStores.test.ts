import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import { openMemoryRecordStore } from '../../stores/memoryRecordStore.ts'
import { itKeepsRecords } from './recordStoreContract.ts'
import { temporaryFolder } from './temporaryFolder.ts'

describe('a record store in memory', () => {
  itKeepsRecords(openMemoryRecordStore)
})

describe('a record store on disk', () => {
  itKeepsRecords(() => openLmdbRecordStore(temporaryFolder()))
})
