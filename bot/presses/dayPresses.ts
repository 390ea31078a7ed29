import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { alertTimelineCard } from '../../cards/alerts/alertTimelineCard.ts'
import { dayCard } from '../../cards/day/dayCard.ts'
import { dayListCard } from '../../cards/day/dayListCard.ts'
import { foundCard } from '../../cards/women/foundCard.ts'
import { myActionsCard } from '../../cards/actions/myActionsCard.ts'
import { morningCard } from '../../cards/day/morningCard.ts'
import { needsCard } from '../../cards/caseload/needsCard.ts'
import { sayings } from '../../cards/sayings.ts'
import { DayPart, type DayKind } from '../../casework/day/dayPart.ts'
import { AlertNumber, Reference } from '../../casework/identifiers.ts'
import { readClock } from '../../casework/morning/readMorning.ts'
import type { Press } from '../../casework/presses/press.ts'
import { ZoneName } from '../../casework/records/morningSetting.ts'
import { seeAlert } from '../../services/alerts/showAlert.ts'
import { needsPicture } from '../../services/day/needsPicture.ts'
import { listDayPart, showDay } from '../../services/day/showDay.ts'
import { myActions } from '../../services/myActions.ts'
import { openWoman } from '../../services/findWoman.ts'
import { setMorning, showMorning, type MorningOutcome } from '../../services/morning/setMorning.ts'
import { showSupervision } from '../../services/brief/supervision.ts'
import { supervisionAnswer } from '../../dialogs/briefDialog.ts'
import { reasonAsked, reasonSaid } from './reasonPresses.ts'
import { draftNow } from './draftNow.ts'
import { typedInto, type Pressed, type PressOf } from './press.ts'

/** The presses on the cards of a day. */
export type DayPress = Extract<Press, { press: `day.${string}` }>

/** Answers a press on a card of a day with the card that takes its place. */
export async function answerDayPress(pressed: Pressed<DayPress>): Promise<AdaptiveCard> {
  const { press, inputs } = pressed
  if (isSettings(press)) return settings(pressed, press.press)
  switch (press.press) {
    case 'day.open':
      return day(pressed, press.kind)
    case 'day.show': {
      const { success, data: part } = DayPart.safeParse(typedInto(inputs, 'part'))
      return success ? list(pressed, part, 1) : day(pressed, undefined)
    }
    case 'day.list':
      return list(pressed, press.part, press.page)
    case 'day.choose':
      return opened(pressed, press.opens ?? typedInto(inputs, 'opens'))
    case 'day.needs': {
      const needs = await needsPicture(pressed.ports, pressed.colleague)
      return needs === undefined ? sayings['not-allowed'] : needsCard(needs)
    }
    case 'day.reason':
      return reasonSaid({ ...pressed, press })
  }
}

async function day({ ports, colleague }: Pressed, kind: DayKind | undefined): Promise<AdaptiveCard> {
  const outcome = await showDay(ports, colleague, kind)
  return outcome.kind === 'day' ? dayCard(outcome.view) : sayings['not-allowed']
}

/** What somebody means to do herself has a card of its own, on which it is done or moved. */
async function list(pressed: Pressed, part: DayPart, page: number): Promise<AdaptiveCard> {
  if (part === 'own-actions' || part === 'week-actions')
    return myActionsCard(await myActions(pressed.ports, pressed.colleague, part))
  const outcome = await listDayPart(pressed.ports, pressed.colleague, part, page)
  return outcome.kind === 'list' ? dayListCard(outcome.view) : sayings['not-allowed']
}

/** A line names an alert, a woman, an alert and its woman, a woman and what she missed, a keyworker, or a note of the reader's own. */
async function opened(pressed: Pressed, chosen: string): Promise<AdaptiveCard> {
  const { ports, colleague } = pressed
  const [first = '', woman] = chosen.split(' ')
  if (AlertNumber.safeParse(first).success) {
    const seen = await seeAlert(ports, colleague, first)
    if (seen !== undefined) return alertTimelineCard(seen)
    return woman === undefined
      ? sayings['no-such-alert']
      : foundCard(await openWoman(ports, colleague, woman))
  }
  if (first === 'supervision' && woman !== undefined) {
    return supervisionAnswer(await showSupervision(ports, colleague, woman))
  }
  if (Reference.safeParse(first).success && woman !== undefined) return reasonAsked(pressed, first, woman)
  if (Reference.safeParse(first).success) return foundCard(await openWoman(ports, colleague, first))
  const draft = await draftNow(pressed, chosen)
  return draft?.card() ?? sayings['no-such-draft']
}

type Settings = PressOf<'day.settings' | 'day.save-settings' | 'day.off'>

const isSettings = (press: DayPress): press is Settings =>
  ['day.settings', 'day.save-settings', 'day.off'].includes(press.press)

async function settings(pressed: Pressed, press: Settings['press']): Promise<AdaptiveCard> {
  const { ports, colleague, inputs } = pressed
  if (press === 'day.off') return morning(await setMorning(ports, colleague, { on: false }))
  if (press === 'day.settings') return morning(await showMorning(ports, colleague))
  const at = readClock(typedInto(inputs, 'at'))
  const { success, data: zone } = ZoneName.safeParse(typedInto(inputs, 'zone'))
  if (at === undefined || !success) return morning(await showMorning(ports, colleague), [notSaved])
  return morning(await setMorning(ports, colleague, { at, zone, on: true }), ['Saved.'])
}

const notSaved = 'Not saved yet. Give a time such as 09:15.'

function morning(outcome: MorningOutcome, said: readonly string[] = []): AdaptiveCard {
  return outcome.kind === 'morning' ? morningCard(outcome.view, said) : sayings['not-allowed']
}
