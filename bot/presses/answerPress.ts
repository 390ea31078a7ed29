import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { Press } from '../../casework/press.ts'
import { sayings } from '../../cards/sayings.ts'
import { answerActionPress, type ActionPress } from './actionPresses.ts'
import { answerAlertPress, type AlertPress } from './alertPresses.ts'
import { answerCaseloadPress, type CaseloadPress } from './caseloadPresses.ts'
import type { Below } from './below.ts'
import { answerColleaguePress, type ColleaguePress } from './colleaguePresses.ts'
import { answerContactPress, type ContactPress } from './contactPresses.ts'
import { alertBelow, answerCuePress, type CuePress } from './cuePresses.ts'
import { alertBelowList } from './cueListPresses.ts'
import { answerDetailsPress, type DetailsPress } from './detailsPresses.ts'
import { answerOutcomesPress, type OutcomesPress } from './outcomesPresses.ts'
import type { Pressed } from './press.ts'
import { answerSavedPress, type SavedPress } from './savedPresses.ts'
import { answerWomanPress, type WomanPress } from './womanPresses.ts'

/** A press as it arrives, its data not looked at yet. */
export type RawPress = Omit<Pressed, 'press' | 'inputs'> & { readonly data: unknown }

/** Answers any press with the card that takes its place. Data that no button of ours carries changes nothing. */
export async function answerPress({ data, ...origin }: RawPress): Promise<AdaptiveCard> {
  const { success, data: press } = Press.safeParse(data)
  if (!success) return sayings['unknown-press']
  const inputs: Readonly<Record<string, unknown>> = { ...(typeof data === 'object' ? data : {}) }
  if (isContactPress(press)) return answerContactPress({ ...origin, press, inputs })
  if (isWomanPress(press)) return answerWomanPress({ ...origin, press, inputs })
  if (isAlertPress(press)) return answerAlertPress({ ...origin, press, inputs })
  if (isColleaguePress(press)) return answerColleaguePress({ ...origin, press, inputs })
  if (isDetailsPress(press)) return answerDetailsPress({ ...origin, press, inputs })
  if (isActionPress(press)) return answerActionPress({ ...origin, press, inputs })
  if (isOutcomesPress(press)) return answerOutcomesPress({ ...origin, press, inputs })
  if (isCaseloadPress(press)) return answerCaseloadPress({ ...origin, press, inputs })
  return answerLaterPress({ ...origin, press, inputs })
}

/** The presses on what was saved before, and on what notes mentioned. */
async function answerLaterPress(pressed: Pressed<SavedPress | CuePress>): Promise<AdaptiveCard> {
  const { press } = pressed
  if (isSavedPress(press)) return answerSavedPress({ ...pressed, press })
  if (isCuePress(press)) return answerCuePress({ ...pressed, press })
  return press satisfies never
}

/** What a press answers with below the card it is on, where it does: an alert form hides no contact that is still to be saved. */
export async function answerBelow({ data, ...origin }: RawPress): Promise<Below | undefined> {
  const { data: press } = Press.safeParse(data)
  const inputs: Readonly<Record<string, unknown>> = { ...(typeof data === 'object' ? data : {}) }
  if (press?.press === 'cues.alert') return alertBelow({ ...origin, press, inputs })
  if (press?.press === 'cues.raise') return alertBelowList({ ...origin, press, inputs })
  return undefined
}

const isContactPress = (press: Press): press is ContactPress => press.press.startsWith('contact.')
const isWomanPress = (press: Press): press is WomanPress => press.press.startsWith('woman.')
const isAlertPress = (press: Press): press is AlertPress => press.press.startsWith('alert.')
const isDetailsPress = (press: Press): press is DetailsPress => press.press.startsWith('details.')
const isActionPress = (press: Press): press is ActionPress => press.press.startsWith('actions.')
const isCaseloadPress = (press: Press): press is CaseloadPress => press.press.startsWith('caseload.')
const isCuePress = (press: Press): press is CuePress => press.press.startsWith('cues.')
const isColleaguePress = (press: Press): press is ColleaguePress => press.press.startsWith('colleagues.')
const isSavedPress = (press: Press): press is SavedPress => press.press.startsWith('saved.')
const isOutcomesPress = (press: Press): press is OutcomesPress => press.press.startsWith('outcomes.')
