import { z } from 'zod'

type Node = Readonly<Record<string, unknown>>

const Node = z.record(z.string(), z.unknown())

function childrenOf(value: unknown): readonly Node[] {
  const values = Array.isArray(value) ? value : [value]
  return values.map((each) => Node.safeParse(each)).flatMap(({ data }) => (data === undefined ? [] : [data]))
}

/** Every element and action of a card, whatever it stands in, in reading order. */
export function nodesOf(card: unknown): readonly Node[] {
  return childrenOf(card).flatMap((node) => [
    node,
    ...['body', 'items', 'inlines', 'columns', 'actions', 'choices'].flatMap((key) =>
      node[key] === undefined ? [] : nodesOf(node[key]),
    ),
    ...(isElement(node) ? nodesOf(node['fallback'] ?? []) : []),
  ])
}

/** The fallback of an element is what a phone shows in its place; that of a button is the same button again. */
function isElement({ type }: Node): boolean {
  return !words(type).startsWith('Action.')
}

/** What a reader sees of a card on a phone, where fallbacks stand for newer elements: texts, labels, choices and button titles, a line each. */
export function textOf(card: unknown): string {
  return linesOf(card).join('\n')
}

function linesOf(card: unknown): readonly string[] {
  return childrenOf(card).flatMap((node) => {
    if (node['type'] === 'RichTextBlock')
      return [
        nodesOf(node['inlines'])
          .map((run) => words(run['text']))
          .join(''),
      ]
    if (isElement(node) && node['fallback'] !== undefined) return linesOf(node['fallback'])
    const own = [words(node['text']), words(node['label']), words(node['title'])].filter(
      (text) => text !== '',
    )
    const inside = ['body', 'items', 'columns', 'choices', 'actions'].flatMap((key) =>
      linesOf(node[key] ?? []),
    )
    return [...own, ...inside]
  })
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}

/** The titles of a card's buttons, in order. */
export function buttonsOf(card: unknown): readonly string[] {
  return nodesOf(card)
    .filter((node) => node['type'] === 'Action.Execute')
    .map((node) => words(node['title']))
}

/** What pressing a button sends, besides the inputs. */
export function pressDataOf(card: unknown, title: string): Node {
  const button = nodesOf(card).find((node) => node['type'] === 'Action.Execute' && node['title'] === title)
  if (button === undefined) throw new Error(`No button "${title}" among: ${buttonsOf(card).join(', ')}`)
  return Node.parse(button['data'])
}

/** What the inputs of a card hold before anybody touches them; empty ones are left out, as clients do. */
export function inputsOf(card: unknown): Node {
  const inputs = nodesOf(card).filter(
    (node) => words(node['type']).startsWith('Input.') && node['value'] !== undefined,
  )
  return Object.fromEntries(inputs.map((node) => [words(node['id']), String(node['value'])]))
}
