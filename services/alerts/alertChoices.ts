import { notReadyFor } from './readinessFor.ts'
import type { AlertDraftView, WomanChoice } from '../../casework/alerts/alertDraftView.ts'
import { somebodyElse } from '../../casework/alerts/alertPeople.ts'
import { personLine, type PersonLine } from '../../casework/alerts/alertView.ts'
import { womanEntry } from '../../casework/womanEntry.ts'
import { all, type ColleagueEntry } from '../../casework/indexes.ts'
import { may } from '../../casework/permissions.ts'
import { isPartner, type Colleague } from '../../casework/records/colleague.ts'
import type { Ports } from '../../casework/ports/ports.ts'
import { notOnSystem, ownSafety, type AlertDraft } from '../../casework/records/alertDraft.ts'
import { leadingOrganisation, onDuty } from '../../casework/rota/onDuty.ts'
import { readableCase, womenOf } from '../women.ts'

const mostWomen = 60
const mostPeople = 100

/** The alert form as its writer sees it: her women, those found by name, and the colleagues it may be about. */
export async function viewOfDraft(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
): Promise<AlertDraftView> {
  const colleagues = await ports.records.list('colleagues', all)
  const { head } = onDuty(undefined, colleagues, colleague.organisation, ports.now())
  return {
    draft,
    choices: await womenToChoose(ports, colleague, draft),
    people: peopleToChoose(colleagues, colleague),
    partner: isPartner(colleague),
    head: head.filter((id) => id !== colleague.id).map((id) => personLine(id, colleagues)),
    notReady: await notReadyFor(ports, colleague),
    now: ports.now(),
  }
}

async function womenToChoose(
  ports: Ports,
  colleague: Colleague,
  draft: AlertDraft,
): Promise<readonly WomanChoice[]> {
  const own = await womenOf(ports, colleague, mostWomen)
  const known = new Set(own.map((woman) => woman.reference))
  const others = [...draft.found, draft.who ?? ''].filter(
    (reference) => reference !== '' && !known.has(reference),
  )
  const cases = await Promise.all([...new Set(others)].map((reference) => readableCase(ports, reference)))
  const found = cases.filter((woman) => woman !== undefined && may(colleague, 'see-case', woman))
  return [...found.filter((woman) => woman !== undefined).map(womanEntry), ...own]
}

/** Her own organisation first. A partner is shown the service that leads besides, and no other partner. */
function peopleToChoose(colleagues: readonly ColleagueEntry[], writer: Colleague): readonly PersonLine[] {
  const leading = leadingOrganisation(colleagues, writer.organisation)
  const there = colleagues.filter(({ id, state }) => state === 'active' && id !== writer.id)
  const own = there.filter(({ organisation }) => organisation === writer.organisation)
  const others = there.filter(
    ({ organisation }) =>
      organisation !== writer.organisation && (organisation === leading || !isPartner(writer)),
  )
  return [...own, ...others].slice(0, mostPeople).map(({ id, name }) => ({ id, name }))
}

/** Whom the answer names: one of those listed, also when her case cannot be read, one the colleague may see, or no woman. */
export async function chosenWho(
  ports: Ports,
  colleague: Colleague,
  who: string,
): Promise<string | undefined> {
  if (who === notOnSystem || who === ownSafety) return who
  const own = await womenOf(ports, colleague, mostWomen)
  if (own.some(({ reference }) => reference === who)) return who
  const woman = await readableCase(ports, who)
  return woman !== undefined && may(colleague, 'see-case', woman) ? woman.id : undefined
}

/** The colleague an answer names as the one it is about, if there is one of that id. */
export async function chosenPerson(ports: Ports, who: string): Promise<string | undefined> {
  if (who === somebodyElse) return who
  return (await ports.records.find('colleague', who))?.id
}
