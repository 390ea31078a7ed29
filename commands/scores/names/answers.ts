import type { KnownWoman } from '../../../notes/names/nameForms.ts'
import { readWho, type WhoReading } from '../../../notes/names/readWho.ts'
import { Count } from '../score.ts'
import { asked } from './caseload.ts'

/** Whom a note is read to be about when somebody is called by `name` in it. */
export function readName(name: string, women: readonly KnownWoman[]): WhoReading {
  return readWho(`Saw ${name} at the hub, 30 mins`, women).who
}

/** How the names of one corpus were read: found first, found or asked about, and never chosen wrongly. */
export class Answers {
  readonly first = new Count()
  readonly firstOrAsked = new Count()
  readonly noWrongChoice = new Count()

  /** Counts what a name was read as; `isHers` says whether it is the name of the woman asked for at all. */
  add(name: string, { who, women }: { who: WhoReading; women: readonly KnownWoman[] }, isHers = true): void {
    const chosen = who.certain
    const failure = (): string => `${name}: ${described(who, women)}`
    this.noWrongChoice.add(chosen === undefined || (isHers && chosen === asked), failure)
    if (!isHers) return
    const isFirst = who.candidates[0] === asked
    this.first.add(isFirst, failure)
    this.firstOrAsked.add(isFirst || (chosen === undefined && who.candidates.includes(asked)), failure)
  }
}

function described({ certain, candidates }: WhoReading, women: readonly KnownWoman[]): string {
  const nameOf = (reference: string): string => {
    const woman = women.find((one) => one.reference === reference)
    return `${woman?.givenName ?? ''} ${woman?.familyName ?? ''}${reference === asked ? '*' : ''}`
  }
  const how = certain === undefined ? 'asks among' : 'chooses'
  const her = women.find(({ reference }) => reference === asked)
  return `${how} ${candidates.slice(0, 4).map(nameOf).join(', ') || 'nobody'} for ${her?.givenName ?? ''} ${her?.familyName ?? ''}`
}
