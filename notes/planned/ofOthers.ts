import { overlaps } from '../text/finding.ts'
import { said } from '../text/said.ts'
import { isOnlyWeighed } from '../weighing/ruleOfWeight.ts'
import type { Moments } from './marked.ts'
import type { NextFound } from './nextFound.ts'
import type { Plans } from './plansIn.ts'
import type { KeyDateFound } from './readKeyDate.ts'
import { tidied } from './withoutDay.ts'

/** What professionals among themselves have next: "next one 5 Nov", "review 27 May", "wants her in Mon". */
const amongThem =
  /^(?:(?:the |her )?(?:ne?xt|review|rev|new|re-?bo?o?ke?d|re-?arranged|moved|back|in)(?![a-z])|(?:appt|appointment|meeting|mtg|conference|session|booked|offered)(?![a-z]))/i
/** The worker herself is there, or it is plainly with her: "R/v hub Tues", "next with me". */
const withWorker =
  /\b(?:i|i['’]?(?:m|ll|d)|ill|we|we['’]?ll|me|us|my|hub|cent(?:re|er)|hv|home|ring(?:ing)?|call(?:ing)?|tc|t\/c|see(?:ing)?|visit(?:ing)?|text(?:ing)?|w\/? ?her|with her)(?![a-z])/i
/** Somebody else sees her or wants her in: "He will see her on Wednesday", "wants her in Mon 9am". */
const theySee =
  /\b(?:(?:he|they|gp|dr|doctor|midwife|nurse|psych|consultant|sw|po|om)(?: (?:is|are|will|to)|['’](?:s|ll|re))?(?: to)?(?: be)?|wants?|wanted|asked|need|needs)\s(?:to )?(?:see(?:ing)? |have )?(?:[a-z]+ )?(?:back |in |again |over ){0,2}(?:on |at |by )?$/
const fromDayOn = /(?:\d|\b(?:mon|tue|wed|thu|fri|sat|sun|tom|tmr|next))[^]*$/i
const reach = 40

interface Around {
  readonly text: string
  readonly moments: Moments
  /** Whether the contact was with somebody else about her. */
  readonly about: boolean
}

/** What is to come, where what professionals among themselves have next is theirs: a contact about her plans none with her so. */
export function withoutNextOfOthers(plans: Plans, around: Around): Plans {
  const { next, ...rest } = plans
  if (next === undefined || !around.about || !isOfOthers(around.text, next)) return plans
  const keyDates = [...plans.keyDates, asKeyDate(around, next)]
  return { ...rest, keyDates: keyDates.sort((one, other) => one.start - other.start) }
}

function isOfOthers(text: string, next: NextFound): boolean {
  const { rule, start, text: words } = next
  if (rule === 'contact-with-her') return false
  const before = text.slice(Math.max(0, start - reach), start)
  if (theySee.test((before + words.replace(fromDayOn, '')).toLowerCase())) return true
  if (withWorker.test(words)) return false
  return isOnlyWeighed(next) || amongThem.test(words)
}

function asKeyDate({ text, moments }: Around, next: NextFound): KeyDateFound {
  const { start, end, value } = next
  const parts = [...moments.days, ...moments.times].filter((one) => overlaps(one, next))
  const words = tidied(text, { start, end }, parts)
  const told = { text: words === '' ? next.text : words, day: value.day, time: value.time }
  return { kind: 'key-date', rule: 'next-of-others', start, end, text: next.text, value: said(told) }
}
