import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { mayImport } from '../../folders.js'

const root = fileURLToPath(new URL('../..', import.meta.url))
const read = (file: string): string => readFileSync(`${root}${file}`, 'utf8')

/** The composition roots that the table says nothing of. */
const free = ['demo', 'bench', 'commands']

/** The folders that the files of a folder import, as they stand. */
function importedBy(folder: string): readonly string[] {
  const files = readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' })
  const targets = files
    .filter((file) => file.endsWith('.ts'))
    .flatMap((file) => {
      const imports = read(`${folder}/${file}`).matchAll(/(?:from|import)\s*\(?'(\.[^']+\.ts)'/g)
      return [...imports].map(([, target]) => new URL(target ?? '', `file:///${folder}/${file}`).pathname)
    })
    .map((target) => target.split('/')[1] ?? '')
  return [...new Set(targets)].filter((target) => target !== folder)
}

const arrow = (from: string, to: string): string => `${from} → ${to}`

const permitted = Object.entries(mayImport).flatMap(([folder, { folders }]) =>
  folders.map((other) => arrow(folder, other)),
)
const real = (folder: string): readonly string[] => importedBy(folder).map((other) => arrow(folder, other))

/** The arrows of the mermaid block: `bot --> dialogs & services` is two. */
function drawnInMermaid(): readonly string[] {
  const [, block = ''] = /```mermaid\n([^`]*)```/.exec(read('docs/architecture.md')) ?? []
  return [...block.matchAll(/^ *(\w+) --> (.+)$/gm)].flatMap(([, from = '', targets = '']) =>
    targets.split(' & ').map((to) => arrow(from, to.trim())),
  )
}

/** The arrows of the drawing, by the ids of its lines: `bot-to-dialogs`. */
function drawnInPicture(): readonly string[] {
  return [...read('docs/images/folders.svg').matchAll(/id="(\w+)-to-(\w+)"/g)].map(([, from = '', to = '']) =>
    arrow(from, to),
  )
}

describe('the picture of the folders', () => {
  const expected = [...permitted, ...free.flatMap(real)].sort()

  it('shows in the text what the linter permits and what the free folders import, and nothing else', () => {
    expect([...drawnInMermaid()].sort()).to.deep.equal(expected)
  })

  it('shows the same as a drawing', () => {
    expect([...drawnInPicture()].sort()).to.deep.equal(expected)
  })

  it('holds for every import there is', () => {
    const governed = Object.keys(mayImport).flatMap(real)

    expect(governed).to.include(arrow('bot', 'stores'))
    expect(governed.filter((each) => !permitted.includes(each))).to.deep.equal([])
  })
})
