import { openAlertsKnownTo } from '../../casework/alerts/knowing.ts'
import { rulesFor } from '../../casework/caseload/caseloadRules.ts'
import { inOrderOfContact, type CaseloadWoman } from '../../casework/caseload/caseload.ts'
import type { AlertEntry } from '../../casework/alerts/alertEntry.ts'
import type { WomanEntry } from '../../casework/womanEntry.ts'
import { shownNumber } from '../../casework/outcomesReport/smallNumbers.ts'
import { isSmall } from '../../casework/outcomesReport/percentage.ts'
import { may } from '../../casework/permissions.ts'
import { isAskedFor, isInScope, type Around } from '../../casework/questions/matching.ts'
import type { Answer } from '../../casework/questions/answer.ts'
import type { WomenAsked } from '../../casework/questions/question.ts'
import { dayOf } from '../../casework/time.ts'
import { withCovered, womenCovered, type CoveredWoman } from '../cover/coversToday.ts'
import { releaseCount } from '../releases/releaseCount.ts'
import { auditEntry } from '../audit.ts'
import type { Asking, Refusal } from './answerQuestion.ts'
import { pageOf } from './pageOf.ts'
import { reachOf, type QuestionReach } from './reach.ts'

type WomenAnswer = Extract<Answer, { kind: 'women' | 'figure' }>

/** Lists or counts the women a question asks for, of those the asker may see; of others only how many, where they are enough. */
export async function answerWomen(asking: Asking<WomenAsked>): Promise<WomenAnswer | Refusal> {
  const { ports, colleague, question } = asking
  const reach = reachOf(colleague)
  const covered = reach === 'counts' || reach === 'shared' ? [] : await womenCovered(ports, colleague)
  const refused = refusalOf(asking, reach, covered)
  if (refused !== undefined) return refused
  const today = dayOf(ports.now())
  const around = { keyworkers: keyworkersOf(asking), today }
  const isHers = coveredFor(asking, covered)
  const scope = (await entriesFor(asking, reach, covered)).filter(
    (woman) => isHers(woman) || isInScope(inReach(question, reach), woman, around),
  )
  const rules = rulesFor(colleague.organisation, ports.rules)
  const alerts = reach === 'organisation' || reach === 'own' ? await alertsOf(asking, scope) : []
  const found = inOrderOfContact(scope, alerts, today, rules).filter((each) =>
    isAskedFor(question, each, { today, rules }),
  )
  const common = { question, understood: asking.understood, now: ports.now() }
  if (reach === 'counts') {
    const released = await releaseCount(ports, colleague, question, counted(found.length, scope.length))
    return { kind: 'figure', ...common, ...released }
  }
  if (question.form === 'count')
    return { kind: 'figure', ...common, figure: found.length, outOf: scope.length }
  const page = pageOf(withCovered(found, covered), asking.shown)
  await audited(asking, page.shown)
  return {
    ...{ kind: 'women', ...common, asked: question, ...page, outOf: scope.length },
    namesOnly: reach === 'shared',
  }
}

/** Whether the asker looks after a woman for another today, where she asks for her own: all of these are still supported. */
function coveredFor(
  { colleague, question }: Asking<WomenAsked>,
  covered: readonly CoveredWoman[],
): (woman: WomanEntry) => boolean {
  const isAsked = question.of === colleague.id && question.stage !== 'closed'
  const references = new Set(isAsked ? covered.map(({ woman }) => woman.reference) : [])
  return ({ reference }) => references.has(reference)
}

/** A partner's own women are those shared with her organisation. */
function inReach(question: WomenAsked, reach: QuestionReach): WomenAsked {
  const { of: _of, ...rest } = question
  return reach === 'shared' ? rest : question
}

const finest = 2

function refusalOf(
  asking: Asking<WomenAsked>,
  reach: QuestionReach,
  covered: readonly CoveredWoman[],
): Refusal | undefined {
  const { colleague, question, colleagues } = asking
  const because = closedBy(question, reach, [colleague.id, ...covered.map(({ woman }) => woman.keyworker)])
  if (because !== undefined) return { kind: 'refused', because }
  const person = colleagues.find(({ id }) => id === question.of)
  const hasLeft = person !== undefined && person.state !== 'active'
  return hasLeft ? { kind: 'refused', because: 'colleague-left', name: person.name } : undefined
}

function closedBy(
  question: WomenAsked,
  reach: QuestionReach,
  hers: readonly string[],
): Exclude<Refusal['because'], 'colleague-left'> | undefined {
  switch (reach) {
    case 'organisation':
      return undefined
    case 'own':
      return hers.includes(question.of ?? '') ? undefined : 'others-women'
    case 'shared':
      return isOpenToPartner(question, hers[0]) ? undefined : 'not-allowed'
    case 'counts':
      return closedToCounting(question)
    case 'none':
      return 'not-allowed'
  }
}

function closedToCounting(question: WomenAsked): 'nobody-shown' | 'not-allowed' | 'too-fine' | undefined {
  const { asks: _asks, form, of, ...filters } = question
  if (form === 'list') return 'nobody-shown'
  if (of !== undefined || filters.alert === true) return 'not-allowed'
  return Object.keys(filters).length > finest ? 'too-fine' : undefined
}

/** A partner learns who is shared with her organisation, and where they live, and nothing of their support (catalogue 5.3). */
function isOpenToPartner(
  { of, asks: _asks, form: _form, borough: _borough, ...details }: WomenAsked,
  id: string | undefined,
): boolean {
  return Object.keys(details).length === 0 && (of === undefined || of === id)
}

async function entriesFor(
  { ports, colleague }: Asking<WomenAsked>,
  reach: QuestionReach,
  covered: readonly CoveredWoman[],
): Promise<readonly WomanEntry[]> {
  const { organisation } = colleague
  const { records } = ports
  // Whose numbers alone are told learns of nobody, restricted or not; everybody else counts whom she may see.
  if (reach === 'counts') return records.list('women-of', organisation)
  const entries =
    reach === 'shared'
      ? await records.list('women-shared-with', organisation)
      : reach === 'own'
        ? [...(await records.list('women-by-keyworker', colleague.id)), ...covered.map(({ woman }) => woman)]
        : await records.list('women-of', organisation)
  return entries.filter((woman) => may(colleague, 'see-case', woman))
}

function keyworkersOf({ colleagues, colleague }: Asking): Around['keyworkers'] {
  const active = colleagues.filter(
    ({ state, organisation }) => state === 'active' && organisation === colleague.organisation,
  )
  return new Set(active.filter(({ roles }) => roles.includes('keyworker')).map(({ id }) => id))
}

/** The open alerts about these women that the asker may know of. */
async function alertsOf(
  { ports, colleague }: Asking,
  women: readonly WomanEntry[],
): Promise<readonly AlertEntry[]> {
  const known = new Map(women.map((woman) => [woman.reference, woman]))
  const open = await ports.records.list('open-alerts', colleague.organisation)
  return open.filter((alert) => {
    const woman = known.get(alert.reference ?? '')
    return woman !== undefined && openAlertsKnownTo(colleague, [alert], woman).length > 0
  })
}

/** A number of women to whose records the asker has no access (catalogue 4.4): none that points at one, nor by what is left of all. */
function counted(
  count: number,
  outOf: number,
): Pick<Extract<Answer, { kind: 'figure' }>, 'figure' | 'outOf'> {
  const isGivenAway = isSmall(outOf - count) || isSmall(outOf)
  const figure = isSmall(count) || !isGivenAway ? shownNumber(count) : 'not-shown'
  return typeof figure === 'number' && !isSmall(outOf) ? { figure, outOf } : { figure }
}

async function audited(
  { ports, colleague, shown: { auditedElsewhere } }: Asking,
  shown: readonly CaseloadWoman[],
): Promise<void> {
  const references = shown.map(({ woman }) => woman.reference)
  if (references.length === 0 || auditedElsewhere) return
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', references)])
}
