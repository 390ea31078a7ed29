import { aboutWomanOf, askedCueId, lookedAt, withAnswer } from '../../casework/cues/askedCueRules.ts'
import { shownCues } from '../../casework/cues/shownCues.ts'
import { isHers } from '../../casework/cues/whoseCues.ts'
import { groupOfCue, type AlertGroup } from '../../casework/alerts/alertGroups.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { AlertDraft } from '../../casework/records/alertDraft.ts'
import type { AskedCue } from '../../casework/records/askedCue.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { ContactDraft, Cue } from '../../casework/records/contactDraft.ts'
import type { AnyRecord } from '../../casework/records/record.ts'
import { beginAlert } from './draftAlert.ts'
import type { AlertDraftOutcome } from './changeAlertDraft.ts'
import { cueToLookAt, lookedAtEntry } from '../markCue.ts'
import { caseFor } from '../women.ts'

/** How beginning an alert from the leads' list ended. */
export type AlertFromCue = AlertDraftOutcome | { readonly kind: 'no-such-cue' }

/**
 * Opens the alert form from a contact that is being written or was: its words stand under what happened, its woman is chosen.
 * `typed` are words on a form that are not kept yet. Until it is sent or put away there is one such form for a contact.
 */
export async function alertFromDraft(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly draft: string; readonly typed?: string },
): Promise<AlertDraftOutcome> {
  const draft = await ports.records.find('contact-draft', request.draft)
  if (draft === undefined || !may(colleague, 'answer-cue', { owner: draft.owner })) {
    return { kind: 'no-such-draft' }
  }
  const id = await formId(ports, `alert:${draft.id}`, request.id)
  const own = draft.woman === undefined ? draft.candidates : [draft.woman]
  const ofOthers = cuesOfOthers(draft)
  const found = [...new Set([...own, ...ofOthers.flatMap(({ woman }) => woman ?? [])])]
  const whatHappened = withSentences(request.typed ?? draft.words, ofOthers)
  const certain = draft.woman !== undefined && ofOthers.length === 0
  const known = { id, found: await openTo(ports, colleague, found), certain, whatHappened }
  const group = groupOf(draft.cues ?? [])
  return beginAlert(ports, colleague, { ...known, group, from: { draft: draft.id } })
}

/** The plain group of the first thing mentioned that is asked about. */
function groupOf(cues: readonly Cue[]): AlertGroup | undefined {
  const [first] = shownCues(cues)
  return first === undefined ? undefined : groupOfCue[first.category]
}

/** What a draft mentions of somebody who is not its woman: an alert may be meant about her, so it is asked whom it is about. */
function cuesOfOthers({ cues = [], woman }: ContactDraft): readonly Cue[] {
  return shownCues(cues)
    .flatMap((shown) => shown.cues)
    .filter((cue) => !isHers(cue, woman))
}

/** Words with the sentences that a message says of somebody, and its draft does not keep. */
function withSentences(words: string, cues: readonly Cue[]): string {
  const sentences = [...new Set(cues.flatMap(({ sentence }) => sentence ?? []))]
  return [words, ...sentences.filter((one) => !words.includes(one))].join('\n')
}

/** Opens the alert form from a line of the leads' list, with the sentences that stand in it. */
export async function alertFromCue(
  ports: Ports,
  colleague: Colleague,
  request: { readonly id: string; readonly cue: string },
): Promise<AlertFromCue> {
  const asked = await cueToLookAt(ports, colleague, request.cue)
  if (asked === undefined) return { kind: 'no-such-cue' }
  const id = await formId(ports, `alert:${asked.id}:${colleague.id}`, request.id)
  const found = asked.woman === undefined ? [] : [asked.woman]
  const whatHappened = asked.organisation === colleague.organisation ? asked.words : ''
  const known = { id, found: await openTo(ports, colleague, found), certain: true, whatHappened }
  const group = groupOfCue[asked.category]
  return beginAlert(ports, colleague, { ...known, group, from: { draft: asked.draft, cue: asked.id } })
}

/** The first form's id, so that a second press opens no second form; a new one once that was sent or put away. */
async function formId({ records }: Ports, first: string, another: string): Promise<string> {
  const before = await records.find('alert-draft', first)
  return before === undefined || before.state === 'open' ? first : another
}

async function openTo(
  ports: Ports,
  colleague: Colleague,
  references: readonly string[],
): Promise<readonly string[]> {
  const cases = await Promise.all(references.map((reference) => caseFor(ports, colleague, reference)))
  return cases.filter((woman) => woman !== undefined).map(({ id }) => id)
}

/** What is saved with an alert that was begun from a note: it answers the cues of that note, and a lead who raised it has looked. */
export async function cuesAnsweredBy(
  ports: Ports,
  colleague: Colleague,
  from: AlertDraft['from'],
  alert: string,
): Promise<readonly AnyRecord[]> {
  if (from === undefined) return []
  const draft = await ports.records.find('contact-draft', from.draft)
  const ids = from.cue === undefined ? idsOf(draft) : [from.cue]
  const asked = await Promise.all(ids.map((id) => ports.records.find('asked-cue', id)))
  const answered = asked
    .filter((each) => each !== undefined)
    .map((each) => withAlert(ports, colleague, aboutWomanOf(each, draft), alert))
  if (from.cue === undefined) return answered
  return answered.flatMap((each) => [
    lookedAt(each, colleague.id, ports.now()),
    lookedAtEntry(ports, colleague, each),
  ])
}

function idsOf(draft: ContactDraft | undefined): readonly string[] {
  return draft === undefined
    ? []
    : shownCues(draft.cues ?? []).map(({ category }) => askedCueId(draft.id, category))
}

function withAlert(ports: Ports, { id: by }: Colleague, asked: AskedCue, alert: string): AskedCue {
  const woman = asked.woman === undefined ? {} : { woman: asked.woman }
  return withAnswer(asked, { choice: 'alert', alert, by, at: ports.now(), ...woman })
}
