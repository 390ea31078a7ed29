import { Case } from '../../casework/records/case.ts'
import type { Colleague } from '../../casework/records/colleague.ts'
import type { BoroughSince, Referral } from '../../casework/records/support.ts'
import type { Level } from '../../casework/supportWords.ts'
import { daysAfter, type Day } from '../../casework/time.ts'
import { actionsOf } from './actions.ts'
import { answersOf } from './answers.ts'
import { momentAt, workingDayFrom, workingDayUpTo } from './calendar.ts'
import { courseOf, type Course } from './course.ts'
import { encountersOf } from './encounters.ts'
import { idFor, journalOf } from './journal.ts'
import { keyDatesOf } from './keyDates.ts'
import { needsOf } from './needs.ts'
import { legalOf, type Legal } from './orders.ts'
import type { Outline } from './outline.ts'
import { safetyOf } from './safety.ts'
import { chanceFrom } from './seed.ts'
import { patches } from './team.ts'
import { told } from './telling.ts'

/** The record of one invented woman as it stands at the beginning of a day, with everything a case can hold. */
export function caseOf(outline: Outline, team: readonly Colleague[], today: Day): Case {
  const course = courseOf(outline, today)
  const needs = needsOf(outline, course)
  const legal = legalOf(outline, course.referred)
  const encounters = told(outline, needs, encountersOf(outline, course, team, today))
  const { contacts, appointments } = journalOf({ outline, legal, today }, encounters)
  const { reference, givenName, familyName, knownAs, keyworker } = outline
  return Case.parse({
    ...{ kind: 'case', schemaVersion: 2, version: 0, id: reference },
    ...{ organisation: keyworker.organisation, givenName, familyName, knownAs, keyworker: keyworker.id },
    referrals: referralsOf(outline, course, legal),
    boroughs: boroughsOf(outline, course),
    ...levelsOf(outline, course),
    needs,
    orders: legal.orders,
    ...safetyOf(outline),
    sharedWith: outline.sharedWith,
    ...{ contacts, appointments },
    actions: actionsOf(outline, contacts, today),
    keyDates: keyDatesOf(outline, legal, contacts, today),
    answers: answersOf(outline, contacts),
    changes: [],
    ...{ openedAt: momentAt(course.referred, '09:40'), openedBy: openedBy(outline) },
  })
}

/** Managers take referrals in; keyworkers have opened the records of the well-known women themselves. */
function openedBy({ isWellKnown, keyworker, manager }: Outline): string {
  return isWellKnown ? keyworker.id : manager.id
}

/** Her referral, and for some women an earlier one that she had not taken up. */
function referralsOf(outline: Outline, course: Course, { source }: Legal): readonly Referral[] {
  const { referred: day, statuses, assessed, planned, endReport } = course
  const chance = chanceFrom(`${outline.seed}, her referrals`)
  const by = outline.manager.id
  const before = workingDayUpTo({}, daysAfter(day, -chance.between(150, 320)))
  const earlier: readonly Referral[] =
    chance.happens(0.07) && !outline.isWellKnown
      ? [
          {
            id: idFor(outline, 'referral-1'),
            source: 'herself',
            day: before,
            statuses: [
              { status: 'referred', from: before, by },
              {
                status: 'declined',
                from: workingDayFrom({}, daysAfter(before, 9)),
                reason: 'her-choice',
                by,
              },
            ],
          },
        ]
      : []
  const dates = {
    ...(assessed === undefined ? {} : { assessed }),
    ...(planned === undefined ? {} : { planned }),
    ...(endReport === undefined ? {} : { endReport }),
  }
  const id = idFor(outline, `referral-${earlier.length + 1}`)
  return [...earlier, { id, source, day, statuses: [...statuses], ...dates }]
}

/** Where she lives, and for some women where she lived before they moved during the year. */
function boroughsOf(outline: Outline, { referred, seenUntil }: Course): readonly BoroughSince[] {
  const { borough, isWellKnown, seed } = outline
  const chance = chanceFrom(`${seed}, where she lived`)
  const from = chance.pick(patches).boroughs[0]
  const movedOn = daysAfter(referred, chance.between(25, 90))
  if (isWellKnown || from === borough || !chance.happens(0.06) || movedOn > seenUntil) {
    return [{ borough, from: referred }]
  }
  return [
    { borough: from, from: referred },
    { borough, from: movedOn },
  ]
}

/** Risk and complexity are set at the assessment. */
function levelsOf({ risk, needs }: Outline, { assessed }: Course): { risk?: Level; complexity?: Level } {
  if (assessed === undefined) return {}
  const complexity = needs.length > 3 ? 'high' : needs.length > 1 ? 'medium' : 'low'
  return { risk, complexity }
}
