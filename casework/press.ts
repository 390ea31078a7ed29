import { z } from 'zod'
import { Figure } from './caseload/caseload.ts'
import { DayKind, DayPart } from './day/dayPart.ts'
import { ToldHer } from './alerts/additions.ts'
import { LeadForm } from './alerts/leadForms.ts'
import { CueChoice } from './cues/cueWords.ts'
import { AddressChoice } from './keptApart.ts'
import { Question } from './questions/question.ts'
import { Pace } from './measures/asking.ts'
import { TypedAnswers } from './measures/typedAnswers.ts'
import { ListAsked } from './lists/listAsked.ts'
import { ReportAsked } from './outcomesReport/reportAsked.ts'
import { DetailsPart } from './records/caseChange.ts'
import { Enforceable } from './records/contact.ts'
import { Day } from './time.ts'
import { CueCategory } from './words.ts'

const id = z.string().min(1).max(200)
const reference = z.string().max(20)
/** Names what a form begins; shorter than an id may be, because it becomes part of longer ids. */
const formId = z.string().min(1).max(100)

/** A saved contact or saved answers, as `savedName` names them; left out where a choice on the card says which. */
const saved = z.string().min(1).max(220)

/** What choosing a woman opens: her contacts, her details, her actions and dates, her outcome questions, her progress, what can be put right. */
export const Opens = z.enum([
  'woman.open',
  'details.open',
  'actions.open',
  'outcomes.open',
  'progress.open',
  'saved.list',
  'brief.open',
  'woman.log',
])
export type Opens = z.infer<typeof Opens>

/** Which questions of which measure a card puts, and under which id their answers are saved. */
const askingPart = { measure: id, answers: formId, place: z.int().min(0).max(200), pace: Pace }

/** The card an action is settled on, whose record that shows, and which action when the card shows only one. */
const actionOf = {
  on: z.enum(['mine', 'woman', 'reminder']),
  reference: reference.optional(),
  action: id.optional(),
}

/** What a button sends: which press it is, and ids. Everything else is looked up, and permission asked, when it arrives. */
export const Press = z.discriminatedUnion('press', [
  /** `order` is what the card showed of the appointment she did not come to: left as it stands it says nothing. */
  z.object({
    ...{ press: z.literal('contact.save'), draft: id, as: z.int() },
    order: Enforceable.optional(),
  }),
  z.object({ press: z.literal('contact.edit'), draft: id }),
  z.object({ press: z.literal('contact.attended'), draft: id, as: z.int(), came: z.enum(['yes', 'no']) }),
  z.object({ press: z.literal('contact.fill'), draft: id, as: z.int() }),
  z.object({ press: z.literal('contact.discard'), draft: id }),
  z.object({ press: z.literal('contact.choose'), draft: id, reference }),
  z.object({ press: z.literal('contact.not-her'), draft: id, reference }),
  z.object({ press: z.literal('contact.search'), draft: id }),
  z.object({ press: z.literal('contact.hers'), draft: id, as: z.int() }),
  z.object({ press: z.literal('contact.message'), draft: id, message: id }),
  z.object({ press: z.literal('contact.addresses'), draft: id }),
  z.object({ press: z.literal('contact.address'), draft: id, as: z.int(), choice: AddressChoice }),
  z.object({ press: z.literal('together.save'), message: id, as: z.int() }),
  z.object({ press: z.literal('together.discard'), message: id }),
  z.object({ press: z.literal('together.undo'), message: id, as: z.int() }),
  z.object({ press: z.literal('contact.undo'), draft: id, contact: id }),
  z.object({ press: z.literal('contact.new-note'), draft: id }),
  z.object({ press: z.literal('contact.change-older'), draft: id }),
  z.object({ press: z.literal('woman.find'), opens: Opens.optional() }),
  z.object({ press: z.literal('woman.open'), reference }),
  z.object({ press: z.literal('woman.log'), reference }),
  z.object({ press: z.literal('woman.alert'), reference }),
  z.object({ press: z.literal('woman.create'), reference }),
  z.object({ press: z.literal('woman.create-anyway'), reference }),
  z.object({ press: z.literal('alert.danger'), draft: id, danger: z.enum(['yes', 'no']) }),
  z.object({ press: z.literal('alert.hurt'), draft: id, hurt: z.enum(['yes', 'no']) }),
  z.object({ press: z.literal('alert.find'), draft: id }),
  z.object({ press: z.literal('alert.send'), draft: id }),
  z.object({ press: z.literal('alert.send-new'), draft: id }),
  z.object({ press: z.literal('alert.add-to'), draft: id, alert: reference }),
  z.object({ press: z.literal('alert.form'), draft: id }),
  z.object({ press: z.literal('alert.put-away'), draft: id }),
  z.object({ press: z.literal('alert.acknowledge'), alert: reference }),
  z.object({ press: z.literal('alert.open'), alert: reference }),
  z.object({ press: z.literal('alert.spoken'), alert: reference, to: id }),
  z.object({ press: z.literal('alert.add'), alert: reference }),
  z.object({ press: z.literal('alert.save-additions'), alert: reference }),
  z.object({
    press: z.literal('alert.told-her'),
    alert: reference,
    told: ToldHer,
  }),
  z.object({ press: z.literal('alert.debrief'), alert: reference }),
  /** `step` is which of its steps the card shows: an older card ends no later one. */
  z.object({ press: z.literal('alert.step-done'), alert: reference, step: z.int().optional() }),
  /** `given` is how often more time had been given for it: a button pressed twice gives it once. */
  z.object({
    ...{ press: z.literal('alert.more-time'), alert: reference },
    ...{ step: z.int().optional(), given: z.int().optional() },
  }),
  z.object({ press: z.literal('unsent.open'), draft: id }),
  z.object({ press: z.literal('unsent.begin') }),
  z.object({ press: z.literal('unsent.spoken'), draft: id }),
  z.object({
    press: z.literal('unsent.put-away'),
    draft: id,
    how: z.enum(['told-by-phone', 'same-as', 'not-a-concern']),
  }),
  z.object({ press: z.literal('lead.open'), alert: reference.optional() }),
  z.object({ press: z.literal('lead.more'), alert: reference }),
  z.object({ press: z.literal('lead.begin'), alert: reference, form: LeadForm }),
  z.object({ press: z.literal('lead.choose'), alert: reference }),
  z.object({ press: z.literal('lead.form'), alert: reference, form: LeadForm }),
  z.object({ press: z.literal('lead.search'), alert: reference, form: LeadForm }),
  z.object({ press: z.literal('lead.save'), alert: reference, form: LeadForm, as: z.int() }),
  z.object({ press: z.literal('lead.put-away') }),
  z.object({ press: z.literal('lead.take-over'), alert: reference }),
  z.object({ press: z.literal('lead.agree'), alert: reference }),
  z.object({ press: z.literal('lead.not-yet'), alert: reference }),
  z.object({ press: z.literal('lead.agree-longer'), alert: reference, asked: z.iso.datetime() }),
  z.object({ press: z.literal('lead.not-longer'), alert: reference, asked: z.iso.datetime() }),
  z.object({ press: z.literal('lead.timeline'), alert: reference, page: z.int().min(1).max(10_000) }),
  z.object({ press: z.literal('lead.list'), page: z.int().min(1).max(10_000) }),
  /** `as` is the revision of the draft that a form shows; its words are taken along as they stand on the form. */
  z.object({ press: z.literal('cues.alert'), draft: id, as: z.int().optional() }),
  z.object({ press: z.literal('cues.not-now'), draft: id }),
  z.object({ press: z.literal('cues.answer'), draft: id, category: CueCategory, choice: CueChoice }),
  z.object({ press: z.literal('cues.back'), draft: id }),
  z.object({ press: z.literal('cues.mark') }),
  z.object({ press: z.literal('cues.raise') }),
  z.object({ press: z.literal('cues.woman') }),
  z.object({ press: z.literal('colleagues.list'), page: z.int().min(1).max(10_000) }),
  z.object({ press: z.literal('colleagues.form'), id: id.optional() }),
  z.object({ press: z.literal('colleagues.choose') }),
  z.object({ press: z.literal('colleagues.save'), id: id.optional(), as: z.int() }),
  z.object({ press: z.literal('colleagues.ask-remove'), id }),
  z.object({ press: z.literal('colleagues.remove'), id }),
  z.object({ press: z.literal('ready.show') }),
  z.object({ press: z.literal('drill.show') }),
  z.object({ press: z.literal('drill.run') }),
  z.object({ press: z.literal('drill.stop'), alert: reference }),
  z.object({ press: z.literal('rota.show') }),
  z.object({ press: z.literal('rota.add') }),
  z.object({ press: z.literal('rota.save'), override: formId }),
  z.object({ press: z.literal('rota.take-back') }),
  z.object({ press: z.literal('rota.hours') }),
  z.object({ press: z.literal('rota.save-hours'), as: z.int().min(0) }),
  z.object({ press: z.literal('details.open'), reference }),
  z.object({ press: z.literal('details.form'), reference }),
  z.object({ press: z.literal('details.save'), reference, part: DetailsPart, mark: z.string().max(20) }),
  z.object({ press: z.literal('actions.open'), reference }),
  z.object({ press: z.literal('actions.mine') }),
  z.object({ press: z.literal('actions.add'), reference }),
  z.object({
    press: z.literal('actions.save'),
    reference: reference.optional(),
    /** Those it may be for, so that the form still offers them when something has to be put right. */
    among: z.array(reference).max(5).optional(),
    action: formId,
  }),
  z.object({ press: z.literal('actions.cancel') }),
  z.object({ press: z.literal('actions.add-date'), reference }),
  z.object({ press: z.literal('actions.save-date'), reference, date: formId, instead: id.optional() }),
  z.object({ press: z.literal('actions.dates'), reference }),
  z.object({ press: z.literal('actions.change-date'), reference }),
  z.object({ press: z.literal('actions.drop-date'), reference }),
  z.object({ press: z.literal('actions.done'), ...actionOf }),
  z.object({ press: z.literal('actions.move'), ...actionOf }),
  z.object({ press: z.literal('actions.drop'), ...actionOf }),
  z.object({ press: z.literal('actions.woman') }),
  z.object({ press: z.literal('caseload.open') }),
  z.object({ press: z.literal('caseload.show') }),
  z.object({ press: z.literal('caseload.list'), of: id, figure: Figure, page: z.int().min(1).max(10_000) }),
  z.object({ press: z.literal('caseload.woman') }),
  z.object({ press: z.literal('caseload.chart'), of: id }),
  z.object({ press: z.literal('caseload.weeks'), of: id }),
  z.object({ press: z.literal('caseload.weeks-chart'), of: id }),
  z.object({ press: z.literal('day.open'), kind: DayKind.optional() }),
  z.object({ press: z.literal('day.show') }),
  z.object({ press: z.literal('day.list'), part: DayPart, page: z.int().min(1).max(10_000) }),
  z.object({ press: z.literal('day.choose'), opens: id.optional() }),
  z.object({ press: z.literal('day.needs') }),
  z.object({ press: z.literal('day.settings') }),
  z.object({ press: z.literal('day.save-settings') }),
  z.object({ press: z.literal('day.off') }),
  z.object({ press: z.literal('saved.list'), reference, page: z.int().min(1).max(10_000).optional() }),
  z.object({ press: z.literal('saved.correct'), reference, saved: saved.optional() }),
  z.object({ press: z.literal('saved.save'), reference, saved, as: z.int() }),
  z.object({ press: z.literal('saved.cancel'), reference }),
  z.object({ press: z.literal('saved.wrong-woman'), reference, saved: saved.optional() }),
  z.object({ press: z.literal('saved.search'), reference, saved }),
  z.object({ press: z.literal('saved.choose'), reference, saved, to: reference }),
  z.object({ press: z.literal('saved.move'), reference, saved, as: z.int(), to: reference }),
  z.object({ press: z.literal('saved.sealed'), move: id }),
  z.object({ press: z.literal('saved.file'), move: id }),
  z.object({ press: z.literal('saved.file-search'), move: id }),
  z.object({ press: z.literal('saved.file-choose'), move: id, to: reference }),
  z.object({ press: z.literal('saved.file-for'), move: id, to: reference }),
  z.object({ press: z.literal('outcomes.open'), reference }),
  z.object({ press: z.literal('asking.open'), reference, measure: id, pace: Pace.optional() }),
  z.object({ press: z.literal('asking.others'), reference }),
  z.object({
    ...{ press: z.literal('asking.typed'), reference, measure: id },
    ...{ answers: formId, typed: TypedAnswers },
  }),
  z.object({ press: z.literal('asking.choose'), reference }),
  z.object({ press: z.literal('asking.alone'), reference, ...askingPart, alone: z.enum(['yes', 'no']) }),
  z.object({
    press: z.literal('asking.part'),
    reference,
    ...askingPart,
    alone: z.enum(['yes', 'no']).optional(),
  }),
  z.object({ press: z.literal('asking.stop'), reference, answers: id }),
  z.object({ press: z.literal('answers.keep'), reference, measure: id, answers: id, typed: TypedAnswers }),
  z.object({
    ...{ press: z.literal('answers.prompts'), reference, answers: id },
    ...{ measure: id.optional(), typed: TypedAnswers.optional() },
  }),
  z.object({ press: z.literal('answers.no-plan'), reference, answers: id, item: id }),
  z.object({ press: z.literal('answers.send'), draft: id, danger: z.enum(['yes', 'no']) }),
  z.object({ press: z.literal('answers.wrong-tap'), draft: id }),
  z.object({ press: z.literal('progress.open'), reference }),
  /** Which measure or which answers stand on the button, or in a choice on the card. */
  z.object({ press: z.literal('progress.measure'), reference, measure: id.optional() }),
  z.object({ press: z.literal('progress.time'), reference, answers: id.optional() }),
  z.object({ press: z.literal('progress.answers'), reference, answers: id }),
  z.object({
    press: z.literal('reviews.open'),
    of: id.optional(),
    page: z.int().min(1).max(10_000).optional(),
  }),
  z.object({ press: z.literal('reviews.show') }),
  z.object({ press: z.literal('reviews.woman') }),
  z.object({ press: z.literal('reviews.later'), reference, measure: z.string().max(60) }),
  z.object({ press: z.literal('reviews.pairing') }),
  z.object({ press: z.literal('cover.list') }),
  z.object({ press: z.literal('cover.choose') }),
  z.object({ press: z.literal('cover.begin'), of: id }),
  z.object({ press: z.literal('cover.save'), of: id }),
  z.object({ press: z.literal('cover.back'), of: id, on: Day }),
  z.object({ press: z.literal('cover.knows'), reference, knows: z.boolean() }),
  z.object({ press: z.literal('cover.cancel') }),
  z.object({ press: z.literal('duty.open'), duty: formId }),
  z.object({ press: z.literal('duty.show'), duty: id }),
  z.object({ press: z.literal('duty.cancel') }),
  z.object({ press: z.literal('brief.open'), reference }),
  z.object({ press: z.literal('brief.held'), of: id }),
  z.object({ press: z.literal('brief.held-on'), of: id }),
  z.object({ press: z.literal('brief.not-held'), of: id, day: Day }),
  z.object({ press: z.literal('day.reason'), reference, contact: id, as: z.int() }),
  z.object({ press: z.literal('report.table'), ...ReportAsked.shape }),
  z.object({ press: z.literal('report.chart'), ...ReportAsked.shape }),
  z.object({ press: z.literal('report.file'), ...ReportAsked.shape }),
  z.object({ press: z.literal('list.file'), asked: ListAsked, page: z.int().min(1).max(10_000) }),
  z.object({ press: z.literal('ask.page'), question: Question, page: z.int().min(1).max(10_000) }),
  z.object({ press: z.literal('ask.woman') }),
])
export type Press = z.infer<typeof Press>
