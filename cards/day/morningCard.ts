import type { MorningView } from '../../casework/morning/morningView.ts'
import { momentInWords, timeInWords } from '../../casework/time.ts'
import { adaptiveCard, button, exactly, plainButton, sentence, type AdaptiveCard } from '../adaptiveCard.ts'
import { choiceInput, timeInput, valuesFrom } from '../inputs.ts'

/** The zones that are offered; any other can be typed. */
const zones: Readonly<Record<string, string>> = {
  'Europe/London': 'United Kingdom',
  'Europe/Dublin': 'Ireland',
  'Europe/Lisbon': 'Portugal',
  'Europe/Paris': 'Central Europe',
  'Europe/Athens': 'Eastern Europe',
  'Africa/Lagos': 'Nigeria',
  'Asia/Kolkata': 'India',
  'America/New_York': 'New York',
}

/** Shows when the reader is sent her day, and changes it. `said` is told first. */
export function morningCard(view: MorningView, said: readonly string[] = []): AdaptiveCard {
  const { at, zone, on } = view.setting
  const known = valuesFrom({ at, zone })
  return adaptiveCard(
    on ? 'Your morning message is on' : 'Your morning message is off',
    [
      ...said.map((text) => sentence(text)),
      ...whenInWords(view),
      sentence(
        'It comes on the days you work, not on bank holidays and not while you are away. At 4.30 pm you are told of notes you have not saved, if there are any. Off stops both. Safeguarding alerts always come.',
      ),
      timeInput('at', 'At what time', known),
      choiceInput('zone', 'In which time zone', { [zone]: zones[zone] ?? zone, ...zones }, known),
    ],
    [
      button(on ? 'Save' : 'Save and switch on', { press: 'day.save-settings' }),
      ...(on ? [plainButton('Switch off', { press: 'day.off' })] : []),
      plainButton('My day', { press: 'day.open' }),
    ],
  )
}

function whenInWords({ setting, next, now }: MorningView): readonly ReturnType<typeof exactly>[] {
  const { at, zone, on } = setting
  if (!on) return []
  const where = zone === 'Europe/London' ? '' : `, ${zones[zone] ?? zone} time`
  const coming =
    next === undefined ? '' : `. The next one: ${momentInWords(next, now)}${where === '' ? '' : ' in London'}`
  return [exactly(`At ${timeInWords(at)}${where}${coming}.`)]
}
