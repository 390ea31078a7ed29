import type { Mode } from '../../casework/words.ts'
import type { Found, Span } from '../text/finding.ts'
import type { ModeValue } from './modeValue.ts'

const labels: Readonly<Record<string, Mode>> = {
  ...{
    tel: 'phone',
    telephone: 'phone',
    phone: 'phone',
    't/c': 'phone',
    tc: 'phone',
    ph: 'phone',
    mob: 'phone',
    pc: 'phone',
    call: 'phone',
    ring: 'phone',
  },
  ...{
    ft: 'video',
    facetime: 'video',
    zoom: 'video',
    skype: 'video',
    teams: 'video',
    video: 'video',
    vid: 'video',
    zm: 'video',
  },
  ...{ text: 'text', txt: 'text', whatsapp: 'text', wa: 'text', sms: 'text', email: 'email' },
  ...{
    hv: 'in-person',
    'h/v': 'in-person',
    'o/v': 'in-person',
    '1:1': 'in-person',
    '121': 'in-person',
    f2f: 'in-person',
  },
}
const word =
  'telephone|tel|phone|ph|mob|t\\/c|tc|pc|ft|facetime|zoom|skype|teams|video|vid|zm|text|txt|whatsapp|wa|sms|e-?mail|h/?v|o/v|1:1|121|f2f|call'
const after = new RegExp(
  `^\\s?[,:–-]?\\s?(?:\\(?)(${word})(?=\\s*(?:$|[-–—,;:)/|.\\n]|\\d|(?:re|about|abt|today|this|yesterday|with|for|am|pm|call|mins|n\\/?a|vm|l\\/m|x ?\\d|no (?:ans|answer|reply|response)|unanswered|engaged|rang out|straight to)\\b))`,
  'i',
)
const before = new RegExp(`(?:^|[\\s,.;:–-])(${word}) $`, 'i')
const reach = 14

/** A way of being in touch put beside a woman's name as a label: "Aisha tel 15 mins", "FaceTime Chantelle". */
export function labelsByName(text: string, women: readonly Span[]): readonly Found<ModeValue>[] {
  return women.flatMap(({ start, end }) => {
    const follows = after.exec(text.slice(end, end + 2 * reach))
    if (follows !== null) return asMode(text, end + follows[0].length - (follows[1] ?? '').length, follows[1])
    const from = Math.max(0, start - reach)
    const leads = before.exec(text.slice(from, start))
    return leads === null ? [] : asMode(text, start - 1 - (leads[1] ?? '').length, leads[1])
  })
}

function asMode(text: string, start: number, label: string | undefined): readonly Found<ModeValue>[] {
  const mode = label && labels[label.toLowerCase().replace('-', '')]
  if (label === undefined || mode === undefined || mode === '') return []
  const end = start + label.length
  return [
    {
      kind: 'mode',
      rule: 'label-by-name',
      start,
      end,
      text: text.slice(start, end),
      value: { mode, outright: false, thing: true },
    },
  ]
}
