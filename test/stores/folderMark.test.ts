import { readdirSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect } from 'chai'
import { claimFolder, FolderRefused } from '../../stores/folderMark.ts'
import { temporaryFolder } from './temporaryFolder.ts'

const newFolder = (): string => join(temporaryFolder(), 'data')

describe('a folder of the demonstration', () => {
  it('is made, marked and private', () => {
    const folder = newFolder()

    claimFolder(folder, 'demonstration')

    expect(readdirSync(folder)).to.deep.equal(['DEMONSTRATION-ONLY.txt'])
    expect(statSync(folder).mode & 0o777).to.equal(0o700)
  })

  it('can be used by the demonstration again when it is full', () => {
    const folder = newFolder()
    claimFolder(folder, 'demonstration')
    writeFileSync(join(folder, 'data.mdb'), '')

    expect(() => {
      claimFolder(folder, 'demonstration')
    }).not.to.throw()
  })

  it('is never used for real records', () => {
    const folder = newFolder()
    claimFolder(folder, 'demonstration')

    expect(() => {
      claimFolder(folder, 'production')
    }).to.throw(FolderRefused, `The folder ${folder} holds the demonstration's invented records`)
  })
})

describe('a folder of real records', () => {
  it('is made private', () => {
    const folder = newFolder()

    claimFolder(folder, 'production')

    expect(statSync(folder).mode & 0o777).to.equal(0o700)
  })

  it('is never used by the demonstration', () => {
    const folder = newFolder()
    claimFolder(folder, 'production')
    writeFileSync(join(folder, 'data.mdb'), '')

    expect(() => {
      claimFolder(folder, 'demonstration')
    }).to.throw(FolderRefused, `The folder ${folder} holds files that the demonstration did not make`)
  })

  it('is left as it was when the demonstration is refused', () => {
    const folder = newFolder()
    claimFolder(folder, 'production')
    writeFileSync(join(folder, 'data.mdb'), '')

    try {
      claimFolder(folder, 'demonstration')
    } catch {
      // The test before this one is about the refusal.
    }

    expect(readdirSync(folder)).to.deep.equal(['data.mdb'])
  })
})
