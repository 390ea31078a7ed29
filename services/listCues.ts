import { personLine } from '../casework/alerts/alertView.ts'
import type { CueLine, CueListView } from '../casework/cues/cuesView.ts'
import { all, type ColleagueEntry } from '../casework/indexes.ts'
import { may } from '../casework/permissions.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { AskedCue } from '../casework/records/askedCue.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import type { WomanFacts } from '../casework/womanFacts.ts'
import { withAnswersKnownTo } from './alerts/answersKnownTo.ts'
import { auditEntry } from './audit.ts'
import { cueToLookAt } from './markCue.ts'
import { allWrongTaps, wrongTapsFor } from './measures/wrongTaps.ts'
import { factsFor, readableCase } from './women.ts'
import { orUnreadable } from './unreadable.ts'

/** What showing the list of cues ended in. */
export type CueListOutcome =
  { readonly kind: 'list'; readonly view: CueListView } | { readonly kind: 'not-allowed' }

/** How many cues are shown at once; what is due first comes first. */
const mostShown = 10
/** How much of the words of each. */
const mostWords = 1000

/**
 * Shows a lead the cues of her organisation that wait to be looked at. Those about a woman whose record is not open to her are
 * not in it; one whose record cannot be read is named and hides no other.
 */
export async function listCues(ports: Ports, colleague: Colleague): Promise<CueListOutcome> {
  const waiting = await waitingCues(ports, colleague)
  if (waiting === undefined) return { kind: 'not-allowed' }
  const { open, unreadable, colleagues } = waiting
  const shown = open.slice(0, mostShown)
  const lines = await Promise.all(shown.map((cue) => lineOf(ports, colleague, cue, colleagues)))
  const about = [...new Set(shown.map(({ woman, draft }) => woman ?? draft))]
  if (about.length > 0) await ports.records.commit([auditEntry(ports, colleague, 'cue.shown', about)])
  const wrongTaps = await wrongTapsFor(ports, colleague, colleagues)
  const view = { lines, wrongTaps, more: open.length - shown.length, unreadable, now: ports.now() }
  return { kind: 'list', view }
}

/** All of what `listCues` shows the beginning of; undefined for whoever looks at none. Nothing is put on record. */
export async function allCues(
  ports: Ports,
  colleague: Colleague,
): Promise<Pick<CueListView, 'lines' | 'wrongTaps'> | undefined> {
  const waiting = await waitingCues(ports, colleague)
  if (waiting === undefined) return undefined
  const { open, colleagues } = waiting
  return {
    lines: await Promise.all(open.map((cue) => lineOf(ports, colleague, cue, colleagues))),
    wrongTaps: await allWrongTaps(ports, colleague, colleagues),
  }
}

interface Waiting {
  readonly open: readonly AskedCue[]
  readonly unreadable: readonly string[]
  readonly colleagues: readonly ColleagueEntry[]
}

async function waitingCues(ports: Ports, colleague: Colleague): Promise<Waiting | undefined> {
  const { organisation } = colleague
  if (!may(colleague, 'look-at-late-cue', { organisation })) return undefined
  const entries = await ports.records.list('cues-waiting', organisation)
  const read = await Promise.all(
    entries.map(({ id }) => orUnreadable(() => cueToLookAt(ports, colleague, id))),
  )
  return {
    open: read.filter((each) => each !== undefined && each !== 'unreadable'),
    unreadable: entries.filter((_, place) => read[place] === 'unreadable').map(({ id }) => id),
    colleagues: await ports.records.list('colleagues', all),
  }
}

async function lineOf(
  ports: Ports,
  colleague: Colleague,
  asked: AskedCue,
  colleagues: readonly ColleagueEntry[],
): Promise<CueLine> {
  const { words, ...cue } = await withAnswersKnownTo(ports, colleague, asked)
  const writer = personLine(asked.writtenBy, colleagues)
  const isOurs = asked.organisation === colleague.organisation
  return {
    cue,
    words: isOurs ? lastOf(words) : undefined,
    woman: await factsOf(ports, colleague, asked.woman),
    writer: { ...writer, organisation: isOurs ? undefined : asked.organisation },
  }
}

/** What was added last is the newest. */
function lastOf(words: string): string {
  return words.length > mostWords ? `… ${words.slice(-mostWords)}` : words
}

async function factsOf(
  ports: Ports,
  colleague: Colleague,
  reference: string | undefined,
): Promise<WomanFacts | undefined> {
  const woman = reference === undefined ? undefined : await readableCase(ports, reference)
  if (woman === undefined || !may(colleague, 'see-case', woman)) return undefined
  return factsFor(ports, colleague, woman)
}
