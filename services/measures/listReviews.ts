import { rulesFor } from '../../casework/caseload/caseloadRules.ts'
import { everybody } from '../../casework/caseload/caseloadView.ts'
import { grouped } from '../../casework/caseload/grouped.ts'
import type { ColleagueEntry } from '../../casework/indexes.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import { may } from '../../casework/permissions.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import { countPutOff, womenToAsk, type WomanToAsk } from '../../casework/reviews/reviewsList.ts'
import type { ReviewsView, WhoseReviews } from '../../casework/reviews/reviewViews.ts'
import { dayOf } from '../../casework/time.ts'
import { auditEntry } from '../audit.ts'
import { keyworkerNamed, keyworkersOf } from '../caseload/keyworkers.ts'

const womenOnPage = 10

/** What asking for the women whose review is due came to. */
export type ReviewsOutcome =
  { readonly kind: 'reviews'; readonly view: ReviewsView } | { readonly kind: 'not-allowed' }

/** Shows a keyworker which of her women are to be asked the five outcomes; and a manager or lead those of her organisation, or of a keyworker whose name is given. */
export async function showReviews(ports: Ports, colleague: Colleague, name: string): Promise<ReviewsOutcome> {
  const { id, organisation } = colleague
  if (!may(colleague, 'see-caseload', { organisation })) return listReviews(ports, colleague, id, 1)
  const meant = await keyworkerNamed(ports, colleague, name)
  return listReviews(ports, colleague, meant?.id ?? everybody, 1)
}

/** A page of the women of one keyworker, or of everybody, who are to be asked the five outcomes. */
export async function listReviews(
  ports: Ports,
  colleague: Colleague,
  of: string,
  page: number,
): Promise<ReviewsOutcome> {
  const whole = await wholeReviews(ports, colleague, of)
  if (whole === undefined) return { kind: 'not-allowed' }
  const { team, women, hers, toAsk } = whole
  const { organisation } = colleague
  const today = dayOf(ports.now())
  const rules = rulesFor(organisation, ports.rules)
  const pages = Math.max(1, Math.ceil(toAsk.length / womenOnPage))
  const shownPage = Math.min(Math.max(1, page), pages)
  const shown = toAsk.slice((shownPage - 1) * womenOnPage, shownPage * womenOnPage)
  await auditShown(ports, colleague, shown)
  const whose = team
    ? whoseReviews(await keyworkersOf(ports, colleague), womenToAsk(women, today, rules))
    : []
  return {
    kind: 'reviews',
    view: {
      ...{
        of,
        name: team ? nameOf(of, whose) : undefined,
        shown,
        count: toAsk.length,
        counts: countsOf(toAsk),
      },
      ...{ putOff: countPutOff(hers, today, rules), page: shownPage, pages, whose },
      mayPair: may(colleague, 'see-outcomes-report', { organisation }),
      now: ports.now(),
    },
  }
}

/** The women of one keyworker, or of everybody, and those of them who are to be asked. */
interface WholeReviews {
  /** Whether the reader sees the women of others too; `women` are then those of everybody. */
  readonly team: boolean
  readonly women: readonly WomanEntry[]
  readonly hers: readonly WomanEntry[]
  readonly toAsk: readonly WomanToAsk[]
}

/** All who are to be asked, without a word in the audit trail: whoever shows them adds that. Undefined where it is not open to her. */
export async function wholeReviews(
  ports: Ports,
  colleague: Colleague,
  of: string,
): Promise<WholeReviews | undefined> {
  const { id, organisation } = colleague
  const team = may(colleague, 'see-caseload', { organisation })
  if (!team && !(of === id && may(colleague, 'see-caseload', { owner: id }))) return undefined
  const women = await womenOf(ports, colleague, team ? everybody : of)
  const hers = of === everybody ? women : women.filter(({ keyworker }) => keyworker === of)
  return {
    team,
    women,
    hers,
    toAsk: womenToAsk(hers, dayOf(ports.now()), rulesFor(organisation, ports.rules)),
  }
}

async function womenOf(ports: Ports, colleague: Colleague, of: string): Promise<readonly WomanEntry[]> {
  const entries =
    of === everybody
      ? await ports.records.list('women-of', colleague.organisation)
      : await ports.records.list('women-by-keyworker', of)
  return entries.filter((woman) => may(colleague, 'see-answers', woman))
}

function countsOf(women: readonly WomanToAsk[]): ReviewsView['counts'] {
  const count = (kind: WomanToAsk['review']['kind']): number =>
    women.filter(({ review }) => review.kind === kind).length
  return { over: count('over'), due: count('due'), 'not-asked': count('not-asked') }
}

function whoseReviews(
  keyworkers: readonly ColleagueEntry[],
  women: readonly WomanToAsk[],
): readonly WhoseReviews[] {
  const theirs = grouped(women, ({ woman }) => woman.keyworker)
  return keyworkers
    .map(({ id, name }) => ({ id, name, count: theirs.get(id)?.length ?? 0 }))
    .sort((one, other) => one.name.localeCompare(other.name))
}

function nameOf(of: string, whose: readonly WhoseReviews[]): string {
  return whose.find(({ id }) => id === of)?.name ?? 'All keyworkers'
}

async function auditShown(ports: Ports, colleague: Colleague, shown: readonly WomanToAsk[]): Promise<void> {
  const references = shown.map(({ woman }) => woman.reference)
  if (references.length === 0) return
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', references)])
}
