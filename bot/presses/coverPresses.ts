import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { coverCard, coverSavedCard } from '../../cards/absence/coverCard.ts'
import { coverListCard } from '../../cards/absence/coverListCard.ts'
import { sayings } from '../../cards/sayings.ts'
import type { Press } from '../../casework/presses/press.ts'
import { coverForm } from '../../services/cover/coverForm.ts'
import { listAbsences } from '../../services/cover/listAbsences.ts'
import { endCover, saveCover, type CoverSet } from '../../services/cover/setCover.ts'
import { knowingCard } from '../../dialogs/knowsPrivatelyDialog.ts'
import { saveKnowing } from '../../services/cover/knowPrivately.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of days away and cover. */
export type CoverPress = Extract<Press, { press: `cover.${string}` }>

/** Answers a press on a card of days away with the card that takes its place. */
export async function answerCoverPress(pressed: Pressed<CoverPress>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  switch (press.press) {
    case 'cover.list':
      return coverListCard(await listAbsences(ports, colleague))
    case 'cover.choose':
      return form(pressed, typedInto(inputs, 'of'))
    case 'cover.begin':
      return form(pressed, press.of)
    case 'cover.save':
      return save({ ...pressed, press })
    case 'cover.back':
      return ended(pressed, await endCover(ports, colleague, press.of, press.on))
    case 'cover.knows':
      return knowingCard(await saveKnowing(ports, colleague, press.reference, press.knows))
    case 'cover.cancel':
      return sayings['cover-put-away']
  }
}

async function form({ ports, colleague }: Pressed, of: string): Promise<AdaptiveCard> {
  const view = await coverForm(ports, colleague, of)
  return view === undefined ? sayings['not-allowed'] : coverCard(view)
}

async function save(pressed: Pressed<PressOf<'cover.save'>>): Promise<AdaptiveCard> {
  const { ports, colleague, press, inputs } = pressed
  const given = (id: string): string | undefined => {
    const value = typedInto(inputs, id)
    return value === '' ? undefined : value
  }
  const [from, to, coveredBy] = [given('from'), given('to'), given('cover')]
  const typed = { from: from ?? '', to: to ?? '', cover: coveredBy ?? '' }
  const outcome = await saveCover(ports, colleague, press.of, typed)
  if (outcome.kind !== 'wrong') return ended(pressed, outcome)
  const problems = ['Not saved yet.', ...outcome.sentences]
  const view = await coverForm(ports, colleague, press.of, { from, to, coveredBy, problems })
  return view === undefined ? sayings['not-allowed'] : coverCard(view)
}

async function ended({ ports, colleague }: Pressed, outcome: CoverSet): Promise<AdaptiveCard> {
  switch (outcome.kind) {
    case 'saved':
      return coverSavedCard(outcome.view)
    case 'back':
      return coverListCard(await listAbsences(ports, colleague), [
        outcome.isReaders ? 'Saved: you are back.' : `Saved: ${outcome.name} is back.`,
      ])
    case 'wrong':
      return coverListCard(await listAbsences(ports, colleague), outcome.sentences)
    case 'not-away':
      return sayings['not-away']
    case 'not-allowed':
      return sayings['not-allowed']
  }
}
