import { nameWords } from '../casework/names.ts'
import { wholeOf } from '../casework/putRight/moveSaved.ts'
import type { MoveView, WrongWomanView } from '../casework/putRight/putRightViews.ts'
import type { Saved } from '../casework/putRight/saved.ts'
import type { Ports } from '../casework/ports/ports.ts'
import type { Case } from '../casework/records/case.ts'
import type { Colleague } from '../casework/records/colleague.ts'
import { readWho } from '../notes/names/readWho.ts'
import { auditEntry } from './audit.ts'
import { womenInText } from './draftContact.ts'
import { mayTake, nobodyHere } from './moveSaved.ts'
import { savedFor, savedLine, type SavedAt, type SavedClosed } from './savedFor.ts'
import { namesOf, toldOf } from './toldOfMove.ts'
import { whoIsMeant } from './whoIsMeant.ts'
import { caseFor, factsFor, womenNamed } from './women.ts'

const mostOffered = 3

/** How looking for the right woman came out. */
export type WrongWomanOutcome =
  | { readonly kind: 'who'; readonly view: WrongWomanView; readonly said?: 'found-nobody' | 'slip' | 'same' }
  | { readonly kind: 'confirm'; readonly view: MoveView }
  | SavedClosed

/** Asks whose a contact or answers are, and offers those who are named in it or share her first name. */
export async function wrongWoman(
  ports: Ports,
  colleague: Colleague,
  at: SavedAt,
): Promise<WrongWomanOutcome> {
  const found = await savedFor(ports, colleague, at)
  if (found.kind !== 'open') return found
  return offered(ports, colleague, found, await likely(ports, colleague, found))
}

/** Looks for the right woman by name or reference. */
export async function searchRightWoman(
  ports: Ports,
  colleague: Colleague,
  at: SavedAt,
  words: string,
): Promise<WrongWomanOutcome> {
  const found = await savedFor(ports, colleague, at)
  if (found.kind !== 'open') return found
  const meant = await whoIsMeant(ports, colleague, words)
  switch (meant.kind) {
    case 'one':
      return chooseRightWoman(ports, colleague, at, meant.reference)
    case 'several': {
      const references = meant.women.map(({ reference }) => reference)
      return offered(ports, colleague, { ...found, more: meant.more }, references)
    }
    case 'nobody':
    case 'mistyped-reference': {
      const again = await offered(ports, colleague, found, await likely(ports, colleague, found))
      return { ...again, said: meant.kind === 'nobody' ? 'found-nobody' : 'slip' }
    }
  }
}

/** Names both women before anything is moved; or says that the one chosen is not open to this colleague, or is the same. */
export async function chooseRightWoman(
  ports: Ports,
  colleague: Colleague,
  at: SavedAt,
  to: string,
): Promise<WrongWomanOutcome> {
  const found = await savedFor(ports, colleague, at)
  if (found.kind !== 'open') return found
  const { woman, saved } = found
  const right = to === nobodyHere ? undefined : await caseFor(ports, colleague, to)
  const isOpen = to === nobodyHere || (right !== undefined && mayTake(colleague, right, saved))
  if (!isOpen || right?.id === woman.id) {
    const again = await offered(ports, colleague, found, await likely(ports, colleague, found))
    return { ...again, said: isOpen ? 'same' : 'found-nobody' }
  }
  const { told, dataProtectionContact } = await toldOf(ports, woman, saved)
  const shown = [woman.id, ...(right === undefined ? [] : [right.id])]
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', shown)])
  return {
    kind: 'confirm',
    view: {
      from: await factsFor(ports, colleague, woman),
      to: right === undefined ? undefined : await factsFor(ports, colleague, right),
      line: await savedLine(ports, saved),
      whole: wholeOf(woman, saved),
      told: await namesOf(ports, told),
      ...{ dataProtectionContact, now: ports.now() },
    },
  }
}

interface OpenSaved {
  readonly woman: Case
  readonly saved: Saved
}

async function likely(
  ports: Ports,
  colleague: Colleague,
  { woman, saved }: OpenSaved,
): Promise<readonly string[]> {
  const words = saved.what === 'contact' ? saved.contact.words : ''
  const named = await womenInText(ports, colleague, words)
  const { candidates } = readWho(words, named).who
  const alike = await womenNamed(ports, colleague, nameWords(woman.givenName))
  return [...candidates, ...alike.map(({ reference }) => reference)]
}

async function offered(
  ports: Ports,
  colleague: Colleague,
  { woman, saved, more = 0 }: OpenSaved & { readonly more?: number },
  references: readonly string[],
): Promise<Extract<WrongWomanOutcome, { kind: 'who' }>> {
  const others = [...new Set(references)].filter((reference) => reference !== woman.id)
  const cases = await Promise.all(
    others.slice(0, mostOffered).map((reference) => caseFor(ports, colleague, reference)),
  )
  const open = cases.filter((each) => each !== undefined).filter((each) => mayTake(colleague, each, saved))
  const shown = [woman.id, ...open.map(({ id }) => id)]
  await ports.records.commit([auditEntry(ports, colleague, 'case.shown', shown)])
  return {
    kind: 'who',
    view: {
      from: await factsFor(ports, colleague, woman),
      line: await savedLine(ports, saved),
      candidates: await Promise.all(open.map((each) => factsFor(ports, colleague, each))),
      more: more + Math.max(0, others.length - mostOffered),
      now: ports.now(),
    },
  }
}
