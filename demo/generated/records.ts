import type { AnyRecord } from '../../casework/records/record.ts'
import type { Case } from '../../casework/records/case.ts'
import { dayOf, type Instant } from '../../casework/time.ts'
import { cardsAndClockOf } from './alertCards.ts'
import { alertsAbout } from './alerts.ts'
import { cuesAbout } from './cues.ts'
import { parts } from './cast.ts'
import { inventedOutline, wellKnownOutlines } from './outline.ts'
import { inventedMornings } from './mornings.ts'
import { inventedReadiness } from './readiness.ts'
import { inventedRota } from './rota.ts'
import { teamOn } from './team.ts'
import { caseOf } from './woman.ts'

/** How many women the demonstration has unless it is told otherwise: those of `people.json` and one for each part. */
export const usualWomen = 140

/** The least number of women: those whom the README speaks of. */
export const fewestWomen = 16

/**
 * The records of the demonstration in sets to be saved one after the other, so that they need not all be in memory: the same for
 * the same moment. More women are added to the end; the first ones stay as they are. The colleagues come last: where they are
 * stored, everything is.
 */
export function* inventedRecords(now: Instant, women: number = usualWomen): Generator<readonly AnyRecord[]> {
  const today = dayOf(now)
  const team = teamOn(today)
  const wellKnown = wellKnownOutlines(team)
  const taken = new Set<string>(wellKnown.map(({ reference }) => reference))
  yield wellKnown.map((outline) => caseOf(outline, team, today))
  let number = 0
  while (number < women - wellKnown.length) {
    const cases: Case[] = []
    while (cases.length < parts.length && number < women - wellKnown.length) {
      cases.push(caseOf(inventedOutline(number, team, taken), team, today))
      number += 1
    }
    const alerts = alertsAbout(cases, team, now)
    const cards = alerts.flatMap((alert) => cardsAndClockOf(alert, now))
    yield [...cases, ...alerts, ...cards, ...cuesAbout(cases, team, now)]
  }
  yield [inventedRota(team), inventedReadiness(team, now), ...inventedMornings(team, now)]
  yield team
}
