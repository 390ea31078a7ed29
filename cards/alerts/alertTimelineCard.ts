import type { AlertSight } from '../../casework/alerts/alertsView.ts'
import { timelineFor } from '../../casework/alerts/alertSight.ts'
import { momentInWords } from '../../casework/time.ts'
import { adaptiveCard, heading, line, plainButton, type AdaptiveCard } from '../adaptiveCard.ts'
import { drillLine, personInWords, urgencyWords } from './alertWords.ts'
import { capital } from '../actions/actionLines.ts'
import { entryInWords } from './timelineWords.ts'

/** The most characters of a timeline on one page; an entry longer than this has a page of its own. */
const longestPage = 12_000

/** What has happened to one alert, in order, as much as the reader may see; the newest page is the last one. */
export function alertTimelineCard(seen: AlertSight, page?: number): AdaptiveCard {
  const { alert, view, sight } = seen
  const reader = { people: view.people, now: view.now, sight }
  const lines = timelineFor(alert, sight, view.reader.id).map((entry): Line => {
    return { at: momentInWords(entry.at, view.now), text: entryInWords(entry, reader) }
  })
  const pages = pagesOf(lines)
  const shown = Math.min(page ?? pages.length, pages.length)
  const to = (title: string, at: number): readonly ReturnType<typeof plainButton>[] =>
    at < 1 || at > pages.length
      ? []
      : [plainButton(title, { press: 'lead.timeline', alert: alert.id, page: at })]
  return adaptiveCard(
    'What has happened so far',
    [
      line('Alert', `${alert.id}, ${alert.urgency} ${urgencyWords[alert.urgency]}`),
      ...drillLine(alert),
      line('Who has it', holderInWords(seen)),
      heading(pages.length === 1 ? 'In order' : `In order, page ${shown} of ${pages.length}`),
      ...(pages[shown - 1] ?? []).map(({ at, text }) => line(capital(at), text)),
    ],
    [
      plainButton('Open its card', { press: 'lead.open', alert: alert.id }),
      ...to('Earlier', shown - 1),
      ...to('Later', shown + 1),
    ],
  )
}

/** Who has an alert: its owner, who is asked, or that it is closed. A partner reads nothing of who is asked. */
export function holderInWords({ alert: { closed }, view, sight }: AlertSight): string {
  const { acknowledgement, asked, now } = view
  if (closed !== undefined) return `nobody: it was closed ${momentInWords(closed.at, now)}`
  const others = asked.filter(({ id }) => id !== acknowledgement?.by.id).map(personInWords)
  if (acknowledgement !== undefined) {
    const passed = others.length > 0 && sight !== 'raised-as-partner'
    return `${personInWords(acknowledgement.by)}${passed ? `; the time of its next step has passed, asked now: ${others.join('; ')}` : ''}`
  }
  return sight === 'raised-as-partner'
    ? 'received; nobody has taken it yet'
    : `nobody yet; asked: ${others.join('; ')}`
}

interface Line {
  readonly at: string
  readonly text: string
}

function pagesOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const pages: Line[][] = [[]]
  let room = longestPage
  for (const each of lines) {
    const size = each.at.length + each.text.length + 150
    if (size > room && pages.at(-1)?.length !== 0) {
      pages.push([])
      room = longestPage
    }
    pages.at(-1)?.push(each)
    room -= size
  }
  return pages
}
