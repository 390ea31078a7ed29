import type { AdaptiveCard } from '../../cards/adaptiveCard.ts'
import { Press } from '../../casework/presses/press.ts'
import { sayings } from '../../cards/sayings.ts'
import { answerActionPress, type ActionPress } from './actionPresses.ts'
import { answerAskPress, type AskPress } from './askPresses.ts'
import { additionsBelow, answerAlertPress, type AlertPress } from './alertPresses.ts'
import { answerBriefPress, type BriefPress } from './briefPresses.ts'
import { answerCaseloadPress, type CaseloadPress } from './caseloadPresses.ts'
import type { Below } from './below.ts'
import { answerColleaguePress, type ColleaguePress } from './colleaguePresses.ts'
import { answerContactPress } from './contactPresses.ts'
import type { ContactPress } from './contactCards.ts'
import { alertBelow, answerCuePress, type CuePress } from './cuePresses.ts'
import { alertBelowList } from './cueListPresses.ts'
import { answerDayPress, type DayPress } from './dayPresses.ts'
import { answerCoverPress, type CoverPress } from './coverPresses.ts'
import { answerDetailsPress, type DetailsPress } from './detailsPresses.ts'
import { answerDutyPress, type DutyPress } from './dutyPresses.ts'
import { answerAnswersPress, type AnswersPress } from './answersPresses.ts'
import { answerAskingPress, type AskingPress } from './askingPresses.ts'
import { answerOutcomesPress, type OutcomesPress } from './outcomesPresses.ts'
import { answerLeadPress, leadBelow, type LeadPress } from './leadPresses.ts'
import { isLeadFormPress } from './leadFormPresses.ts'
import { answerListFilePress, type ListFilePress } from './listFilePresses.ts'
import type { Pressed } from './press.ts'
import { answerProgressPress, type ProgressPress } from './progressPresses.ts'
import { answerReadyPress, type ReadyPress } from './readyPresses.ts'
import { answerReportPress, type ReportPress } from './reportPresses.ts'
import { answerReviewsPress, type ReviewsPress } from './reviewsPresses.ts'
import { answerRotaPress, type RotaPress } from './rotaPresses.ts'
import { answerTogetherPress, type TogetherPress } from './togetherPresses.ts'
import { answerSavedPress, type SavedPress } from './savedPresses.ts'
import { answerUnsentPress, type UnsentPress } from './unsentPresses.ts'
import { answerWomanPress, type WomanPress } from './womanPresses.ts'

/** A press as it arrives, its data not looked at yet. */
export type RawPress = Omit<Pressed, 'press' | 'inputs'> & { readonly data: unknown }

/** Answers any press with the card that takes its place. Data that no button of ours carries changes nothing. */
export async function answerPress({ data, ...origin }: RawPress): Promise<AdaptiveCard> {
  const { success, data: press } = Press.safeParse(data)
  if (!success) return sayings['unknown-press']
  const inputs: Readonly<Record<string, unknown>> = { ...(typeof data === 'object' ? data : {}) }
  return isNotePress(press)
    ? answerNotePress({ ...origin, press, inputs })
    : answerCasePress({ ...origin, press, inputs })
}

/** The presses on notes: before they are saved, on what they mention, and on what was saved of them. */
type NotePress = ContactPress | TogetherPress | CuePress | SavedPress

async function answerNotePress(pressed: Pressed<NotePress>): Promise<AdaptiveCard> {
  const { press } = pressed
  if (isContactPress(press)) return answerContactPress({ ...pressed, press })
  if (isTogetherPress(press)) return answerTogetherPress({ ...pressed, press })
  if (isCuePress(press)) return answerCuePress({ ...pressed, press })
  return answerSavedPress({ ...pressed, press })
}

/** The presses of safeguarding: alerts, those not sent yet, leading them, and whether they would arrive. */
type SafeguardingPress = AlertPress | UnsentPress | LeadPress | ReadyPress | RotaPress

async function answerSafeguardingPress(pressed: Pressed<SafeguardingPress>): Promise<AdaptiveCard> {
  const { press } = pressed
  if (isAlertPress(press)) return answerAlertPress({ ...pressed, press })
  if (isUnsentPress(press)) return answerUnsentPress({ ...pressed, press })
  if (isLeadPress(press)) return answerLeadPress({ ...pressed, press })
  if (isReadyPress(press)) return answerReadyPress({ ...pressed, press })
  return answerRotaPress({ ...pressed, press })
}

/** The presses on measures: opening one, its questions, and what was answered. */
type MeasurePress = OutcomesPress | AskingPress | AnswersPress | ProgressPress

async function answerMeasurePress(pressed: Pressed<MeasurePress>): Promise<AdaptiveCard> {
  const { press } = pressed
  if (isAskingPress(press)) return answerAskingPress({ ...pressed, press })
  if (isAnswersPress(press)) return answerAnswersPress({ ...pressed, press })
  if (isProgressPress(press)) return answerProgressPress({ ...pressed, press })
  return answerOutcomesPress({ ...pressed, press })
}

/** The presses about who looks after whose women: days away, and a safe card opened on duty. */
type StaffPress = CoverPress | DutyPress

async function answerStaffPress(pressed: Pressed<StaffPress>): Promise<AdaptiveCard> {
  const { press } = pressed
  if (isCoverPress(press)) return answerCoverPress({ ...pressed, press })
  return answerDutyPress({ ...pressed, press })
}

async function answerCasePress(pressed: Pressed<Exclude<Press, NotePress>>): Promise<AdaptiveCard> {
  const { press } = pressed
  if (isSafeguardingPress(press)) return answerSafeguardingPress({ ...pressed, press })
  if (isWomanPress(press)) return answerWomanPress({ ...pressed, press })
  if (isColleaguePress(press)) return answerColleaguePress({ ...pressed, press })
  if (isDetailsPress(press)) return answerDetailsPress({ ...pressed, press })
  if (isActionPress(press)) return answerActionPress({ ...pressed, press })
  if (isMeasurePress(press)) return answerMeasurePress({ ...pressed, press })
  if (isListPress(press)) return answerListPress({ ...pressed, press })
  if (isBriefPress(press)) return answerBriefPress({ ...pressed, press })
  if (isStaffPress(press)) return answerStaffPress({ ...pressed, press })
  return press satisfies never
}

/** The presses on lists and figures: a caseload, a day, whom to ask again, a question, the report, the file of a list. */
type ListPress = ListFilePress | CaseloadPress | DayPress | ReviewsPress | AskPress | ReportPress

async function answerListPress(pressed: Pressed<ListPress>): Promise<AdaptiveCard> {
  const { press } = pressed
  if (isListFilePress(press)) return answerListFilePress({ ...pressed, press })
  if (isCaseloadPress(press)) return answerCaseloadPress({ ...pressed, press })
  if (isDayPress(press)) return answerDayPress({ ...pressed, press })
  if (isReviewsPress(press)) return answerReviewsPress({ ...pressed, press })
  if (isAskPress(press)) return answerAskPress({ ...pressed, press })
  return answerReportPress({ ...pressed, press })
}

/** What a press answers with below the card it is on, where it does: an alert form hides no contact that is still to be saved. */
export async function answerBelow({ data, ...origin }: RawPress): Promise<Below | undefined> {
  const { data: press } = Press.safeParse(data)
  const inputs: Readonly<Record<string, unknown>> = { ...(typeof data === 'object' ? data : {}) }
  if (press?.press === 'cues.alert') return alertBelow({ ...origin, press, inputs })
  if (press?.press === 'alert.add') return additionsBelow({ ...origin, press, inputs })
  if (press?.press === 'cues.raise') return alertBelowList({ ...origin, press, inputs })
  if (press !== undefined && isLeadFormPress(press)) return leadBelow({ ...origin, press, inputs })
  return undefined
}

const isNotePress = (press: Press): press is NotePress =>
  isContactPress(press) || isTogetherPress(press) || isCuePress(press) || isSavedPress(press)
const isSafeguardingPress = (press: Press): press is SafeguardingPress =>
  isAlertPress(press) ||
  isUnsentPress(press) ||
  isLeadPress(press) ||
  isReadyPress(press) ||
  isRotaPress(press)
const isContactPress = (press: Press): press is ContactPress => press.press.startsWith('contact.')
const isTogetherPress = (press: Press): press is TogetherPress => press.press.startsWith('together.')
const isWomanPress = (press: Press): press is WomanPress => press.press.startsWith('woman.')
const isAlertPress = (press: Press): press is AlertPress => press.press.startsWith('alert.')
const isUnsentPress = (press: Press): press is UnsentPress => press.press.startsWith('unsent.')
const isLeadPress = (press: Press): press is LeadPress => press.press.startsWith('lead.')
const isDetailsPress = (press: Press): press is DetailsPress => press.press.startsWith('details.')
const isActionPress = (press: Press): press is ActionPress => press.press.startsWith('actions.')
const isDayPress = (press: Press): press is DayPress => press.press.startsWith('day.')
const isListFilePress = (press: Press): press is ListFilePress => press.press.startsWith('list.')
const isCaseloadPress = (press: Press): press is CaseloadPress => press.press.startsWith('caseload.')
const isCuePress = (press: Press): press is CuePress => press.press.startsWith('cues.')
const isColleaguePress = (press: Press): press is ColleaguePress => press.press.startsWith('colleagues.')
const isReadyPress = (press: Press): press is ReadyPress =>
  press.press.startsWith('ready.') || press.press.startsWith('drill.')
const isRotaPress = (press: Press): press is RotaPress => press.press.startsWith('rota.')
const isSavedPress = (press: Press): press is SavedPress => press.press.startsWith('saved.')
const isMeasurePress = (press: Press): press is MeasurePress =>
  isAskingPress(press) || isAnswersPress(press) || isProgressPress(press) || isOutcomesPress(press)
const isAskingPress = (press: Press): press is AskingPress => press.press.startsWith('asking.')
const isAnswersPress = (press: Press): press is AnswersPress => press.press.startsWith('answers.')
const isOutcomesPress = (press: Press): press is OutcomesPress => press.press.startsWith('outcomes.')
const isProgressPress = (press: Press): press is ProgressPress => press.press.startsWith('progress.')
const isReportPress = (press: Press): press is ReportPress => press.press.startsWith('report.')
const isListPress = (press: Press): press is ListPress =>
  isListFilePress(press) ||
  isCaseloadPress(press) ||
  isDayPress(press) ||
  isReviewsPress(press) ||
  isAskPress(press) ||
  isReportPress(press)
const isStaffPress = (press: Press): press is StaffPress => isCoverPress(press) || isDutyPress(press)
const isCoverPress = (press: Press): press is CoverPress => press.press.startsWith('cover.')
const isDutyPress = (press: Press): press is DutyPress => press.press.startsWith('duty.')
const isBriefPress = (press: Press): press is BriefPress => press.press.startsWith('brief.')
const isAskPress = (press: Press): press is AskPress => press.press.startsWith('ask.')
const isReviewsPress = (press: Press): press is ReviewsPress => press.press.startsWith('reviews.')
