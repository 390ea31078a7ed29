import type { DayPart } from '../../casework/day/dayPart.ts'

type Counted = readonly [one: string, several: string]

/** What each part counts, after the number 1 and after any other. */
const counted: Readonly<Record<DayPart, Counted>> = {
  untaken: ['alert that nobody has taken', 'alerts that nobody has taken'],
  'step-passed': ['alert whose next step has passed', 'alerts whose next step has passed'],
  cues: [
    'thing mentioned in a note, for a lead to look at',
    'things mentioned in notes, for a lead to look at',
  ],
  away: ['colleague away today', 'colleagues away today'],
  uncovered: ['woman nobody covers today', 'women nobody covers today'],
  home: ['home visit today', 'home visits today'],
  dates: ['release, court or eviction date in seven days', 'release, court and eviction dates in seven days'],
  unseen: [
    'woman not seen or spoken to for well over the time planned',
    'women not seen or spoken to for well over the time planned',
  ],
  order: [
    'appointment under an order with no outcome yet',
    'appointments under an order with no outcome yet',
  ],
  'order-today': ['appointment under an order today', 'appointments under an order today'],
  raised: ['urgent alert raised the working day before', 'urgent alerts raised the working day before'],
  'first-try': ['woman referred and not tried in time', 'women referred and not tried in time'],
  assessment: ['assessment due or late', 'assessments due or late'],
  plan: ['plan due or late', 'plans due or late'],
  'end-report': ['end report due or late', 'end reports due or late'],
  pause: ['pause to look at again', 'pauses to look at again'],
  'not-written': [
    'appointment with no contact written in time',
    'appointments with no contact written in time',
  ],
  reasons: [
    'missed appointment in four weeks with no reason on record',
    'missed appointments in four weeks with no reason on record',
  ],
  'own-reasons': [
    'missed appointment in four weeks with no reason on record',
    'missed appointments in four weeks with no reason on record',
  ],
  supervision: ['keyworker whose supervision is due', 'keyworkers whose supervision is due'],
  'not-saved': ['colleague with notes not saved in time', 'colleagues with notes not saved in time'],
  reviews: ['woman to be asked the outcome questions', 'women to be asked the outcome questions'],
  load: [
    'keyworker with more than one can carry, or nearly',
    'keyworkers with more than one can carry, or nearly',
  ],
  waiting: ['woman on the waiting list', 'women on the waiting list'],
  'own-alerts': ['open alert about your women', 'open alerts about your women'],
  'own-appointments': ['appointment today', 'appointments today'],
  'own-actions': ['thing to do by today', 'things to do by today'],
  'own-dates': ['date booked by others in seven days', 'dates booked by others in seven days'],
  'own-drafts': ['note not saved', 'notes not saved'],
  'own-unseen': [
    'woman not seen or spoken to for well over the time planned',
    'women not seen or spoken to for well over the time planned',
  ],
  'own-reviews': ['woman to be asked the outcome questions', 'women to be asked the outcome questions'],
  'own-not-written': [
    'appointment with no contact written in time',
    'appointments with no contact written in time',
  ],
  'week-appointments': ['appointment in seven days', 'appointments in seven days'],
  'week-actions': ['thing to do in seven days', 'things to do in seven days'],
  'week-dates': ['date booked by others in seven days', 'dates booked by others in seven days'],
  'week-without': [
    'woman in support without an appointment to come',
    'women in support without an appointment to come',
  ],
}

/** What a figure counts, without the figure: "alerts that nobody has taken". */
export function countedWords(part: DayPart, count: number): string {
  const [one, several] = counted[part]
  return count === 1 ? one : several
}

/** A figure in words: "3 alerts that nobody has taken". */
export function figureInWords(part: DayPart, count: number): string {
  return `${count.toLocaleString('en-GB')} ${countedWords(part, count)}`
}
