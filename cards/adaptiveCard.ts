import type { Press } from '../casework/presses/press.ts'

/** Fixed words of the assistant's own. Teams renders markdown in it, so nothing typed or on record may stand in one. */
export interface TextBlock {
  readonly type: 'TextBlock'
  readonly text: string
  readonly wrap: true
  readonly style?: 'heading'
  readonly weight?: 'Bolder'
  readonly size?: 'Medium'
  readonly color?: 'Attention'
}

/** A piece of text that is shown exactly as it is: nothing in it is rendered. */
export interface TextRun {
  readonly type: 'TextRun'
  readonly text: string
  readonly weight?: 'Bolder'
}

export interface RichTextBlock {
  readonly type: 'RichTextBlock'
  readonly spacing?: 'None'
  readonly inlines: readonly TextRun[]
}

export interface Container {
  readonly type: 'Container'
  readonly style?: 'emphasis' | 'attention' | 'warning'
  /** What pressing anywhere on it does. Clients that cannot leave it be, so a button or a choice beside it does the same. */
  readonly selectAction?: Button
  readonly items: readonly Element[]
}

interface InputBase {
  readonly id: string
  readonly label: string
  readonly isRequired?: true
  readonly errorMessage?: string
  readonly value?: string
}

export interface TextInput extends InputBase {
  readonly type: 'Input.Text'
  readonly isMultiline?: true
  readonly maxLength: number
  readonly placeholder?: string
}

export interface PlainInput extends InputBase {
  readonly type: 'Input.Date' | 'Input.Time'
}

export interface NumberInput extends Omit<InputBase, 'value'> {
  readonly type: 'Input.Number'
  readonly min: number
  readonly max: number
  readonly value?: number
}

export interface ChoiceInput extends InputBase {
  readonly type: 'Input.ChoiceSet'
  readonly style: 'compact' | 'expanded'
  readonly isMultiSelect?: true
  readonly wrap: true
  readonly choices: readonly { readonly title: string; readonly value: string }[]
}

export type Input = TextInput | PlainInput | NumberInput | ChoiceInput

interface SubmitAction {
  readonly type: 'Action.Submit'
  readonly title: string
  readonly data: Press
  readonly associatedInputs?: 'none'
}

/** A button: Action.Execute, and Action.Submit for clients that do not know it. It carries ids only. */
export interface Button extends Omit<SubmitAction, 'type'> {
  readonly type: 'Action.Execute'
  readonly verb: string
  readonly fallback: SubmitAction
}

export interface ActionSet {
  readonly type: 'ActionSet'
  readonly actions: readonly Button[]
}

/** The colours of a chart that mean nothing by themselves. */
export type ChartColor = `categorical${'Blue' | 'Marigold' | 'Purple' | 'Teal' | 'Lavender'}`

/** One line of a chart over days. */
export interface ChartLine {
  readonly legend: string
  readonly color?: ChartColor
  readonly values: readonly { readonly x: string; readonly y: number }[]
}

/**
 * Lines over days, which Teams on a computer draws (Microsoft, "Charts in Adaptive Cards"). Phones and older clients show the
 * fallback, which therefore says the same in words.
 */
export interface LineChart {
  readonly type: 'Chart.Line'
  readonly title: string
  readonly yMin: number
  readonly yMax: number
  readonly data: readonly ChartLine[]
  readonly fallback: Container
}

/** Groups of bars, one bar for each legend in every group; drawn and replaced as a `LineChart` is. */
export interface BarChart {
  readonly type: 'Chart.VerticalBar.Grouped'
  readonly title: string
  readonly data: readonly ChartLine[]
  readonly fallback: Container
}

interface TableCell {
  readonly type: 'TableCell'
  readonly items: readonly RichTextBlock[]
}

/** Rows under a row of headings. Older phones show the fallback, which says the same line by line. */
export interface Table {
  readonly type: 'Table'
  readonly firstRowAsHeaders: true
  readonly columns: readonly { readonly width: number }[]
  readonly rows: readonly { readonly type: 'TableRow'; readonly cells: readonly TableCell[] }[]
  readonly fallback: Container
}

export type Element = TextBlock | RichTextBlock | Container | Input | ActionSet | LineChart | BarChart | Table

/** An Adaptive Card as Teams takes it from a bot: schema 1.5 at most (Teams, "Types of cards"). */
export interface AdaptiveCard {
  readonly type: 'AdaptiveCard'
  readonly $schema: 'http://adaptivecards.io/schemas/adaptive-card.json'
  readonly version: '1.5'
  readonly fallbackText: string
  readonly speak: string
  readonly body: readonly Element[]
  readonly actions: readonly Button[]
}

/** A card under a neutral title. The title can show in the chat list and on a lock screen, so it never says anything about a woman. */
export function adaptiveCard(
  title: string,
  body: readonly Element[],
  buttons: readonly Button[] = [],
): AdaptiveCard {
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    fallbackText: `${title} Open it in Teams to read it.`,
    speak: title,
    body: [
      { type: 'TextBlock', text: title, wrap: true, style: 'heading', weight: 'Bolder', size: 'Medium' },
      ...body,
    ],
    actions: buttons,
  }
}

/** The beginning of a part of a card, in fixed words. */
export function heading(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true, style: 'heading', weight: 'Bolder' }
}

/** A sentence in fixed words. */
export function sentence(text: string): TextBlock {
  return { type: 'TextBlock', text, wrap: true }
}

/** A sentence in fixed words that must not be overlooked; it stands in a box, not only in a colour. */
export function warning(items: readonly Element[]): Container {
  return { type: 'Container', style: 'attention', items }
}

/** A label and what stands under it, which may be anything typed or on record. */
export function line(label: string, text: string): RichTextBlock {
  return {
    type: 'RichTextBlock',
    inlines: [
      { type: 'TextRun', text: `${label}: `, weight: 'Bolder' },
      { type: 'TextRun', text },
    ],
  }
}

/** Text shown exactly as it is. */
export function exactly(text: string): RichTextBlock {
  return { type: 'RichTextBlock', inlines: [{ type: 'TextRun', text }] }
}

/** A button that sends the card's inputs along. */
export function button(title: string, press: Press): Button {
  return {
    type: 'Action.Execute',
    title,
    verb: press.press,
    data: press,
    fallback: { type: 'Action.Submit', title, data: press },
  }
}

/** A button that leaves the card's inputs behind, so that an empty required one does not hold it up. */
export function plainButton(title: string, press: Press): Button {
  const { fallback, ...rest } = button(title, press)
  return { ...rest, associatedInputs: 'none', fallback: { ...fallback, associatedInputs: 'none' } }
}
