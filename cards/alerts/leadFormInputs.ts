import {
  categoryFacts,
  CategoryCode,
  consentWords,
  decisionWords,
  endWords,
  groundWords,
} from '../../casework/alerts/alertCodes.ts'
import { AlertGroup, alertGroups } from '../../casework/alerts/alertGroups.ts'
import { needsAgreement } from '../../casework/alerts/ending.ts'
import type { LeadFormFacts } from '../../casework/alerts/leadFormFacts.ts'
import type { LeadForm } from '../../casework/alerts/leadForms.ts'
import { momentInWords } from '../../casework/time.ts'
import { line, sentence, type ChoiceInput, type Element, type TextInput } from '../adaptiveCard.ts'
import { urgencyWords } from './alertWords.ts'
import { choiceInput, textInput, valuesFrom, type Value } from '../inputs.ts'

type Typed = Readonly<Record<string, unknown>> | undefined

/** The inputs of each form, filled with what is known or was just typed. */
export const leadFormInputs: Readonly<
  Record<LeadForm, (facts: LeadFormFacts, typed: Typed) => readonly Element[]>
> = {
  step: ({ step, limit, view, alert }, typed) => {
    const value = valuesFrom(step, typed)
    return [
      line('The latest for it', momentInWords(limit, view.now)),
      textInput('what', 'What you do next', 300, value),
      {
        ...textInput('when', 'Until when', 60, value),
        placeholder: 'in 30 minutes, today 16:30, tomorrow 10:00',
      },
      ...(alert.decided === undefined
        ? []
        : [
            lines(
              textInput('reason', 'If it is later than that: why. A second person has to agree', 1000, value),
            ),
          ]),
    ]
  },
  'hand-over': ({ among }, typed) => [
    sentence('It stays yours until she takes it over. If she does not in time, the next person is asked.'),
    choiceInput(
      'to',
      'Who is to take it over',
      Object.fromEntries(among.map(({ id, name }) => [id, name])),
      valuesFrom({}, typed),
    ),
  ],
  decide: (_facts, typed) => {
    const value = valuesFrom({}, typed)
    return [
      choiceInput('decision', 'What was decided', withNeeds(decisionWords), value),
      lines(
        textInput('reason', 'What was done, why, what else was considered, what she wanted', 1000, value),
      ),
    ]
  },
  categories: ({ alert }, typed) => categoryInputs(alert.categories, typed),
  consent: ({ alert: { consent } }, typed) => {
    const known = { consent: consent?.code, grounds: consent?.grounds.join(','), note: consent?.note }
    const value = valuesFrom(known, typed)
    return [
      choiceInput('consent', 'How her agreement to sharing stands', withNeeds(consentWords), value),
      several(
        choiceInput('grounds', 'Where she did not agree and it is shared anyway: why', groundWords, value),
      ),
      lines(textInput('note', 'Note', 500, value)),
    ]
  },
  urgency: ({ alert }, typed) => {
    const words = Object.entries(urgencyWords).map(([code, said]): readonly [string, string] => [
      code,
      `${code} ${said}`,
    ])
    const value = valuesFrom({ urgency: alert.urgency }, typed)
    return [
      choiceInput('urgency', 'How urgent it is', Object.fromEntries(words), value),
      reasonInput('Why it is changed', value),
    ]
  },
  withhold: (_facts, typed) => [
    sentence('Those who were only told still read that an alert is open, how urgent it is and who leads.'),
    reasonInput('Why it is withheld', valuesFrom({}, typed)),
  ],
  link: (facts, typed) => womanInputs(facts, typed),
  'right-woman': (facts, typed) => [
    sentence(
      'It is opened for her under a new number, with the same times and owner. Then this one is closed, and what happened is read in it only by those who handle it.',
    ),
    ...womanInputs(facts, typed),
    reasonInput('How it came to be filed for another woman', valuesFrom({}, typed)),
  ],
  close: ({ alert, view }, typed) => closeInputs(needsAgreement(alert, view.reader.id), typed),
  reopen: (_facts, typed) => [
    sentence('Somebody is asked to take it again.'),
    reasonInput('Why it is opened again', valuesFrom({}, typed)),
  ],
}

function closeInputs(agreement: boolean, typed: Typed): readonly Element[] {
  const value = valuesFrom({}, typed)
  const { NFA, CLOSED, DUP } = endWords
  return [
    ...(agreement
      ? [sentence('A second person has to agree before it is closed. Until then everything goes on.')]
      : []),
    choiceInput('how', 'How it ends', { NFA, CLOSED, DUP }, value),
    reasonInput('Why; after action: what came of it and how she sees it', value),
    textInput('other', 'If it is the same as another alert: its number', 20, value),
    choiceInput(
      'checked',
      'If it is the same as another alert: are both about the same woman?',
      { 'not-checked': 'Both name the same woman', yes: 'I have checked that they are' },
      valuesFrom({ checked: 'not-checked' }, typed),
    ),
  ]
}

const findHer = 'Type her name or reference, then press "Find her by name".'
const nobodyFits =
  'Nobody of that name is open to you. Try another spelling or her reference, then press "Find her by name".'

function womanInputs({ women, named }: LeadFormFacts, typed: Typed): readonly Element[] {
  const value = valuesFrom({ name: named, who: women.length === 1 ? women[0]?.reference : undefined }, typed)
  const choices = Object.fromEntries(women.map(({ reference, title }) => [reference, title]))
  return [
    textInput('name', 'Her name or reference', 100, value),
    ...(women.length === 0
      ? [sentence((value('name').value ?? '').trim() === '' ? findHer : nobodyFits)]
      : [choiceInput('who', 'Who she is', choices, value)]),
  ]
}

function categoryInputs(known: readonly CategoryCode[], typed: Typed): readonly Element[] {
  return AlertGroup.options.map((group) => {
    const codes = CategoryCode.options.filter((code) => categoryFacts[code].group === group)
    const words = Object.fromEntries(codes.map((code) => [code, categoryFacts[code].words]))
    const set = known.filter((code) => codes.includes(code)).join(',')
    // The raiser's "not sure" is no kind of concern, and an allegation stands in that group.
    const label = group === 'not-sure' ? 'Anything else' : alertGroups[group].words
    return several(choiceInput(group, label, words, valuesFrom({ [group]: set }, typed)))
  })
}

function withNeeds(
  words: Readonly<Record<string, { readonly words: string; readonly needs: string }>>,
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([code, each]) => [
      code,
      each.needs === '—' ? each.words : `${each.words}. Note: ${each.needs}`,
    ]),
  )
}

function several(input: ChoiceInput): ChoiceInput {
  return { ...input, isMultiSelect: true, style: 'expanded' }
}

function reasonInput(label: string, value: Value): TextInput {
  return lines(textInput('reason', label, 1000, value))
}

function lines(input: TextInput): TextInput {
  return { ...input, isMultiline: true }
}
