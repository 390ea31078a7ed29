import type { ColleagueEntry } from '../indexes.ts'
import { folded } from '../names.ts'

/** The answer on the form that the professional it is about stands in no list. */
export const somebodyElse = 'somebody-else'

/** What a form says of the colleague or professional an alert is about. */
export interface AboutAnswers {
  /** Who fills it in: she is never whom it is about, also where she typed her own name. */
  readonly owner?: string | undefined
  readonly aboutWho?: string | undefined
  readonly aboutNamed?: string | undefined
}

/** Whom an alert is about besides a woman, as it is stored with the alert. */
export interface AboutProfessional {
  readonly aboutColleagues?: string[]
  readonly aboutProfessional?: string
}

/**
 * Reads whom an alert is about. A colleague whose whole name was typed instead of chosen counts as chosen, so that she is kept
 * out all the same; of two with one name both are. Empty where it is about no professional.
 */
export function aboutProfessionalOf(
  { aboutWho, aboutNamed = '', owner }: AboutAnswers,
  colleagues: readonly ColleagueEntry[],
): AboutProfessional {
  const typed = aboutNamed.trim()
  if (aboutWho === undefined && typed === '') return {}
  const chosen = aboutWho === undefined || aboutWho === somebodyElse ? [] : [aboutWho]
  const words = ` ${folded(typed).replace(/[^\p{L}\p{M}-]+/gu, ' ')} `
  const named = colleagues.filter(({ name }) => words.includes(` ${folded(name)} `)).map(({ id }) => id)
  return {
    aboutColleagues: [...new Set([...chosen, ...named])].filter((id) => id !== owner),
    ...(typed === '' ? {} : { aboutProfessional: typed }),
  }
}

/** Whether a form that is not sent is about a colleague as it stands: she learns nothing more of it. */
export function isAbout(answers: AboutAnswers, colleagues: readonly ColleagueEntry[], id: string): boolean {
  return aboutProfessionalOf(answers, colleagues).aboutColleagues?.includes(id) === true
}
