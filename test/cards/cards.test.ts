import { readdirSync, readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'chai'
import { contactDraftCard } from '../../cards/contacts/contactDraftCard.ts'
import { adaptiveCard, exactly, sentence } from '../../cards/adaptiveCard.ts'
import { wrongWith } from '../support/cardCheck.ts'
import { buttonsOf, nodesOf, textOf } from '../support/cardText.ts'
import { aContactDraft } from '../support/records.ts'
import { anOpenAlert, aDraftView, womanFactsOf } from '../support/views.ts'
import { cardStates } from './cardStates.ts'

const secrets = ['Jade', 'Morgan', 'Murray', 'W-VV396G-C', 'W-937GG3-M', 'She said']

const folder = (path: string): string => fileURLToPath(new URL(`../../${path}`, import.meta.url))

/** The files in a folder and the folders in it, by their paths from it. */
const filesIn = (path: string): readonly string[] =>
  readdirSync(folder(path), { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))

/** What some files of a folder say, one text. */
const readAll = (path: string, files: readonly string[]): string =>
  files.map((file) => readFileSync(folder(`${path}/${file}`), 'utf8')).join('\n')

describe('every card in every state', () => {
  it('holds every card, by itself or within another', () => {
    const files = filesIn('cards')
    const states = readAll(
      'test/cards',
      filesIn('test/cards').filter((file) => file.endsWith('States.ts')),
    )
    const within = readAll('cards', files)
    const cards = files.filter((file) => file.endsWith('Card.ts'))
    const shown = (file: string): boolean =>
      states.includes(`cards/${file}'`) || within.includes(`/${basename(file)}'`)

    expect(cards.filter((file) => !shown(file))).to.deep.equal([])
  })

  for (const [state, card] of Object.entries(cardStates)) {
    it(`works on a phone and with a screen reader, and its title tells nothing: ${state}`, () => {
      expect(wrongWith(card, secrets)).to.deep.equal([])
    })
  }
})

describe('the wording of every card', () => {
  const unwanted =
    /!|\b(?:client|service user|offender|overdue|DNA|no show|failed to|refused|non-compliant|disengaged|case)\b/i
  for (const [state, card] of Object.entries(cardStates)) {
    it(`is plain and blames nobody: ${state}`, () => {
      const said = nodesOf(card).flatMap(({ type, text, title, label }) => [
        type === 'TextBlock' ? text : '',
        title,
        label,
      ])

      expect(said.filter((words) => typeof words === 'string' && unwanted.test(words))).to.deep.equal([])
    })
  }
})

describe('the card check', () => {
  const wrong: Readonly<Record<string, unknown>> = {
    'an element that does not exist': { ...adaptiveCard('A', []), body: [{ type: 'Sparkle' }] },
    'an input without a label': adaptiveCard('A', [{ type: 'Input.Date', id: 'day', label: '' }]),
    'a name in the title': adaptiveCard('Jade', []),
    'a name rendered as markdown': adaptiveCard('A', [sentence('Seen: Jade')]),
    'more than 80 KB': adaptiveCard('A', [exactly('x'.repeat(50_000))]),
    'seven buttons': adaptiveCard(
      'A',
      [],
      Array.from({ length: 7 }, () => cardStates['a draft']?.actions[0]).flatMap((each) => each ?? []),
    ),
    'a newer element without a fallback': {
      ...adaptiveCard('A', []),
      body: [{ type: 'Table', columns: [], rows: [] }],
    },
    'a chart whose fallback is a chart': {
      ...adaptiveCard('A', []),
      body: [{ type: 'Chart.Line', fallback: { type: 'Chart.Donut' } }],
    },
    'a newer schema': { ...adaptiveCard('A', []), version: '1.6' },
  }
  for (const [fault, card] of Object.entries(wrong)) {
    it(`finds ${fault}`, () => {
      expect(wrongWith(card, secrets)).to.not.deep.equal([])
    })
  }
})

describe('the card of a draft', () => {
  it('puts an open alert and her safe-contact rule before everything else about her', () => {
    const woman = womanFactsOf({ openAlerts: [anOpenAlert()], safeContact: 'Text first.' })
    const [, warning, , who] = textOf(contactDraftCard(aDraftView({ woman }))).split('\n')

    expect([warning, who]).to.deep.equal(['Before you contact her', 'Safe contact: Text first.'])
  })

  it('shows what was typed letter for letter, in nothing that renders', () => {
    const words = '**bold** [link](http://example.org) <at>All</at> # heading'
    const card = contactDraftCard(aDraftView({ draft: aContactDraft({ words }) }))
    const holding = nodesOf(card).filter((node) => node['text'] === words)

    expect(holding.map(({ type }) => type)).to.deep.equal(['TextRun'])
  })

  it('says how much of a very long note it does not show', () => {
    const card = contactDraftCard(aDraftView({ draft: aContactDraft({ words: 'x'.repeat(3500) }) }))

    expect(textOf(card)).to.contain('500 more characters are kept and not shown here.')
  })

  it('offers one button for each woman who fits, and never Save, while it is not certain who she is', () => {
    const two = [womanFactsOf(), womanFactsOf({ title: 'Jade Murray, W-937GG3-M', reference: 'W-937GG3-M' })]
    const card = contactDraftCard(aDraftView({ woman: undefined, candidates: two }))

    expect(buttonsOf(card)).to.deep.equal([
      'Jade Morgan, W-VV396G-C',
      'Jade Murray, W-937GG3-M',
      'Search',
      'Discard',
      'Raise an alert',
    ])
  })
})
