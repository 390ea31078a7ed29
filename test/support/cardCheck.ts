import { createRequire } from 'node:module'
import type AdaptiveCards from 'adaptivecards'
import { z } from 'zod'
import { nodesOf, textOf } from './cardText.ts'

// The package's ES build cannot be imported by Node; its bundle can.
const bundle = z
  .custom<typeof AdaptiveCards>()
  .parse(createRequire(import.meta.url)('adaptivecards/dist/adaptivecards.js'))

const largestCard = 80 * 1024
const mostActions = 6

/** The elements of schema 1.2, which is what phones are known to show. */
const shownEverywhere = new Set([
  ...['AdaptiveCard', 'TextBlock', 'RichTextBlock', 'TextRun', 'Image', 'ImageSet', 'Media', 'FactSet'],
  ...['Container', 'ColumnSet', 'Column', 'ActionSet', 'Input.Text', 'Input.Number', 'Input.Date'],
  ...['Input.Time', 'Input.Toggle', 'Input.ChoiceSet'],
])

/** What Teams on a computer draws and the parser does not know. It needs a fallback, as every newer element does. */
const drawnByTeams = ['Chart.Line', 'Chart.VerticalBar.Grouped']

/** Everything that is wrong with a card by promise 10 of the design and the limits of Teams; empty when nothing is. */
export function wrongWith(card: unknown, secrets: readonly string[] = []): readonly string[] {
  const nodes = nodesOf(card)
  const ofType = (prefix: string): typeof nodes => nodes.filter(({ type }) => String(type).startsWith(prefix))
  const firstText = nodes.find(({ type }) => type === 'TextBlock' || type === 'RichTextBlock')
  const size = Buffer.byteLength(JSON.stringify(card), 'utf16le')
  const buttons = ofType('Action.')
  return [
    ...parserEvents(card),
    ...(z
      .object({ version: z.literal('1.5'), fallbackText: z.string().min(1), speak: z.string().min(1) })
      .safeParse(card).success
      ? []
      : ['has no version 1.5, fallback text or spoken text']),
    ...(size > largestCard ? [`is ${size} bytes large`] : []),
    ...(buttons.length > mostActions ? [`has ${buttons.length} actions`] : []),
    ...ofType('Input.')
      .filter(({ label, isRequired, errorMessage }) => !label || (isRequired === true && !errorMessage))
      .map(({ id }) => `input ${String(id)} has no label or no error message`),
    ...buttons
      .filter(({ type, fallback }) => type !== 'Action.Execute' || !fallback)
      .map(({ title }) => `button ${String(title)} has no fallback`),
    ...nodes
      .filter(({ type }) => typeof type === 'string' && !type.startsWith('Action.'))
      .filter(({ type, fallback }) => !shownEverywhere.has(String(type)) && typeof fallback !== 'object')
      .map(({ type }) => `has a newer element without a fallback: ${String(type)}`),
    ...ofType('TextBlock')
      .filter(({ wrap }) => wrap !== true)
      .map(({ text }) => `does not wrap: ${String(text)}`),
    ...secrets
      .filter((secret) => textOf(firstText).includes(secret))
      .map((secret) => `its first text says ${secret}`),
    ...secrets
      .filter((secret) => ofType('TextBlock').some(({ text }) => String(text).includes(secret)))
      .map((secret) => `renders ${secret} as markdown`),
  ]
}

function parserEvents(card: unknown): readonly string[] {
  const context = new bundle.SerializationContext()
  const parsed = new bundle.AdaptiveCard()
  parsed.parse(card, context)
  const events = Array.from({ length: context.eventCount }, (_, place) => context.getEventAt(place).message)
  const failures = parsed.validateProperties().validationEvents.map(({ message }) => message)
  const expected = drawnByTeams.map((type) => `Unknown element type "${type}"`)
  return [
    ...events.filter((event) => !expected.some((beginning) => event.startsWith(beginning))),
    ...failures,
  ]
}
