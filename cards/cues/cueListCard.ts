import type { CueLine, CueListView, WrongTapLine } from '../../casework/cues/cuesView.ts'
import { answerWords, cueWords } from '../../casework/cues/cueWords.ts'
import type { CueAnswer } from '../../casework/records/askedCue.ts'
import { ageInWords, dayInWords, dayOf, type Instant } from '../../casework/time.ts'
import { capital } from '../actions/actionLines.ts'
import {
  adaptiveCard,
  button,
  exactly,
  line,
  sentence,
  type AdaptiveCard,
  type Element,
} from '../adaptiveCard.ts'
import { personInWords } from '../alerts/alertWords.ts'
import { fileButton } from '../fileButton.ts'
import { choiceInput, valuesFrom } from '../inputs.ts'
import { beforeContact, whoInWords } from '../women/womanLines.ts'

/** Shows the safeguarding leads what notes mentioned and nobody has looked at, what is due first at its top; `notices` say what came of asking for a file. */
export function cueListCard(
  view: CueListView,
  said: readonly string[] = [],
  chosen?: string,
  notices: readonly Element[] = [],
): AdaptiveCard {
  const { lines, wrongTaps, more, unreadable, now } = view
  const choices = Object.fromEntries([
    ...lines.map((each) => [each.cue.id, titleOf(each, now)] as const),
    ...wrongTaps.map((tap) => [`${tapChoice}${tap.draft}`, tapTitle(tap, now)] as const),
  ])
  const isEmpty = lines.length + wrongTaps.length === 0
  return adaptiveCard(
    'Notes to look at',
    [
      ...said.map((text) => sentence(text)),
      ...(isEmpty && unreadable.length === 0 ? [sentence('Nothing waits to be looked at.')] : []),
      ...lines.flatMap((each) => cueItem(each, now)),
      ...wrongTaps.map((tap) => tapItem(tap, now)),
      ...(more === 0 ? [] : [sentence(`${more} more, due later and not shown here.`)]),
      ...unreadable.map((id) => line('Cannot be read', `${id}. Tell your administrator.`)),
      ...(isEmpty ? [] : fileButton({ list: 'cues' }, 1, notices)),
      ...(isEmpty ? [] : [choiceInput('chosen', 'Which one', choices, chosenFirst(choices, chosen))]),
    ],
    isEmpty
      ? []
      : [
          button('Mark as looked at', { press: 'cues.mark' }),
          button('Raise an alert', { press: 'cues.raise' }),
          button('Open her', { press: 'cues.woman' }),
        ],
  )
}

/** Names a wrong tap among the choices of the list, before the id of its alert. */
export const tapChoice = 'tap:'

/** An only line is chosen already, and so is the one that was chosen before. */
function chosenFirst(
  choices: Readonly<Record<string, string>>,
  before: string | undefined,
): ReturnType<typeof valuesFrom> {
  const [only, second] = Object.keys(choices)
  const known = before !== undefined && before in choices ? before : undefined
  return valuesFrom({ chosen: second === undefined ? only : known })
}

function tapTitle({ woman, at }: WrongTapLine, now: Instant): string {
  return `Wrong tap: ${woman?.name ?? 'no woman named'}, ${ageInWords(at, now)}`
}

/** An answer that began an alert, and the writer's word that it was none. */
function tapItem({ woman, writer, words, at }: WrongTapLine, now: Instant): Element {
  return {
    type: 'Container',
    style: 'emphasis',
    items: [
      line('Said to be a wrong tap', `${ageInWords(at, now)} ago, by ${personInWords(writer)}`),
      line('Who', woman === undefined ? 'not open to you' : whoInWords(woman, now)),
      ...(woman === undefined ? [] : beforeContact(woman)),
      exactly(words),
    ],
  }
}

function titleOf({ cue, woman }: CueLine, now: Instant): string {
  return `${capital(cueWords[cue.category])}: ${woman?.name ?? 'no woman named'}, ${ageInWords(cue.askedAt, now)}`
}

function cueItem(each: CueLine, now: Instant): readonly Element[] {
  const { cue, woman } = each
  return [
    {
      type: 'Container',
      style: 'emphasis',
      items: [
        line(capital(cueWords[cue.category]), `${ageInWords(cue.askedAt, now)} old, ${dueInWords(cue, now)}`),
        line('Who', woman === undefined ? 'no woman named, or not open to you' : whoInWords(woman, now)),
        ...(woman === undefined ? [] : beforeContact(woman)),
        line('Written by', writerInWords(each)),
        line('Answer', answersInWords(cue)),
        each.words === undefined ? sentence(notOurs) : exactly(`“${each.words}”`),
      ],
    },
  ]
}

const notOurs = 'The words are the other organisation’s own: please ask the writer.'

function dueInWords({ listed }: CueLine['cue'], now: Instant): string {
  const today = dayOf(now)
  const due = listed?.due ?? today
  return `${due < today ? 'was ' : ''}to be looked at by the end of ${dayInWords(due, today)}`
}

function writerInWords({ writer }: CueLine): string {
  const person = personInWords(writer)
  return writer.organisation === undefined ? person : `${person}, ${writer.organisation}`
}

/** What was said of another woman before the contact was moved to her stands, and is no answer about her. */
function answersInWords({ answers, listed, woman }: CueLine['cue']): string {
  const isOfHer = ({ woman: of }: CueAnswer): boolean =>
    of === undefined || woman === undefined || of === woman
  const said = answers.map((answer) => (isOfHer(answer) ? answerInWords(answer) : ofAnother(answer)))
  if (listed?.because !== 'no-answer') return said.join('; then: ')
  const before = answers.filter(({ at }) => at <= listed.at).length
  const none = before === 0 ? 'no answer at the time' : 'no answer about her'
  return [...said.slice(0, before), none, ...said.slice(before)].join('; then: ')
}

const ofAnother = (answer: CueAnswer): string => `${answerInWords(answer)} (of another woman)`

function answerInWords(answer: CueAnswer): string {
  return answer.choice === 'alert' ? `alert ${answer.alert}` : answerWords[answer.choice]
}
