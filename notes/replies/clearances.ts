import { findByRules, type Found, type PatternRule } from '../text/finding.ts'

/** A part of a contact that a reply can take off without putting anything in its place. */
export type Clearable = 'time' | 'minutes' | 'place' | 'next'

const off =
  "(?:take (?:off|out)|remove|delete|drop|scrap|forget|ignore|no|not sure|unknown|don['’]?t know|not got|haven['’]?t (?:got|booked|made)|didn['’]?t (?:book|make))"
const article = '(?:(?:the|a|an|her|any|that) )?'
const end =
  '(?:\\s(?:booked|yet|made|arranged|given|set|as yet))*(?=\\s*(?:$|[,.;!]|and\\b|please|pls|thanks))'

const rule = (value: Clearable, names: string): PatternRule<Clearable> => ({
  rule: `no-${value}`,
  value,
  pattern: new RegExp(`\\b${off} ${article}(?:${names})${end}`, 'giu'),
})

const rules: readonly PatternRule<Clearable>[] = [
  rule('time', 'time|start time|clock time'),
  rule('minutes', '(?:how )?long|length|duration|(?:\\d{1,3} )?min(?:ute)?s'),
  rule('place', 'place|venue|location|where'),
  rule(
    'next',
    'next (?:appt|appointment|one|session|visit|meeting|date|contact)|follow[ -]?up(?: appt| appointment)?|new (?:appt|appointment)|another(?: appt| appointment| one)?',
  ),
]

/** Where a reply says that something is to be taken off or that there is none: "no next appt", "take off the time". */
export function clearancesIn(text: string): readonly Found<Clearable>[] {
  return findByRules(text, 'contact', rules)
}
