/**
 * Questions as tired keyworkers and managers type them on a phone, and what each is understood to ask where the records can tell; those
 * without are declined. They were written down before the reader knew any of their forms.
 */
export interface TiredQuestion {
  readonly text: string
  readonly asks?: 'women' | 'woman' | 'contacts' | 'alerts' | 'colleagues' | 'actions'
  readonly means?: Readonly<Record<string, unknown>>
}

const woman = (text: string, fact: string): TiredQuestion => ({ text, asks: 'woman', means: { fact } })
const women = (text: string, means: Readonly<Record<string, unknown>> = {}): TiredQuestion => ({
  ...{ text, asks: 'women', means },
})
const contacts = (text: string, means: Readonly<Record<string, unknown>> = {}): TiredQuestion => ({
  ...{ text, asks: 'contacts', means },
})
const declined = (text: string): TiredQuestion => ({ text })

/** Asked by a keyworker on Thursday 12 March 2026. */
export const tiredQuestions: readonly TiredQuestion[] = [
  woman('whens jades next appt', 'next'),
  woman('last seen Jade Morgan', 'last-seen'),
  { text: 'When is Amara back?', asks: 'colleagues', means: { which: 'one' } },
  women('any1 not been seen this month'),
  { text: 'whats due this week', asks: 'actions' },
  contacts('how many dnas did aisha have since sept', { form: 'count', attendance: 'missed' }),
  declined('is kasia on a tag'),
  declined('who do i ring about bail for jade'),
  woman('jade number?', 'safe-contact'),
  woman('whats jades number', 'safe-contact'),
  woman("Jade Morgan's safe contact", 'safe-contact'),
  women('who have I got on Monday', { appointment: { from: '2026-03-16', to: '2026-03-16' } }),
  woman('what time is Jade tomorrow', 'next'),
  women("is anyone's court date coming up"),
  contacts('has Jade Morgan missed any appointments', { attendance: 'missed' }),
  women('who is under probation in Lewisham', { borough: 'Lewisham', order: 'probation' }),
  women('who have i got on licence', { order: 'licence' }),
  women('show me everyone with a court date'),
  contacts('did anyone see kasia yesterday', { seen: true }),
  women('how many new women since 1 oct', { form: 'count' }),
  woman('jade morgan next appointment?', 'next'),
  women('who hasnt got a plan', { without: ['plan'] }),
  woman("who's jades keyworker", 'keyworker'),
  woman('wheres kasia living now', 'borough'),
  women('who got court this wk'),
  women('court dates next week pls'),
  women('whos being released this month'),
  contacts('how many home visits have i done this month', { form: 'count', place: 'home' }),
  women('wot am i doing tomorrow', { appointment: { from: '2026-03-13', to: '2026-03-13' } }),
  women('which of my women havent been seen in 3 wks'),
  women('who havent i rung in a fortnight'),
  woman('when did i last speak to Aisha?', 'last-seen'),
  contacts('has Jade been seen this week?', { seen: true }),
  women("who's due a review"),
  women('reviews due in november'),
  women('how many women have i got', { form: 'count' }),
  women('how many women has Amara got', { form: 'count' }),
  declined('who has the most women'),
  { text: 'is amara in today?', asks: 'colleagues', means: { which: 'one' } },
  woman('any alerts for jade', 'alert'),
  woman('open alerts for jade', 'alert'),
  woman('any open alerts about jade?', 'alert'),
  { text: 'any alerts no one has picked up?', asks: 'alerts', means: { untaken: true } },
  women('how many women need housing', { form: 'count', needs: ['housing'] }),
  women('women in Croydon with no review', { borough: 'Croydon', without: ['review'] }),
  women('who needs housing in sutton', { borough: 'Sutton', needs: ['housing'] }),
  contacts('who missed their appt this week', { attendance: 'missed' }),
  contacts('did jade turn up on tuesday', { days: { from: '2026-03-10', to: '2026-03-10' } }),
  contacts('what did we do with aisha last month'),
  { text: 'what am i late on', asks: 'actions', means: { by: '2026-03-11' } },
  declined('anything overdue for kasia'),
  declined("what's left to write up"),
  women('how many women left us in october', { ended: { from: '2025-10-01', to: '2025-10-31' } }),
  women('how many closed cases this yr', { form: 'count', stage: 'closed' }),
  declined('whos pregnant'),
  woman('what is kasias risk', 'risk'),
  declined('jades date of birth?'),
  woman('is it safe to text jade', 'safe-contact'),
  woman('can I leave a voicemail for Kasia', 'safe-contact'),
  declined('who is jades probation officer'),
  women('who is red', { standing: 'over' }),
  women('any women nobody has seen since august', { not: { clock: 'seen', since: '2025-08-31' } }),
  women('who has an eviction coming up'),
  declined('how many referrals from police since April'),
  woman('when is jades licence up', 'orders'),
  declined('whens my next supervision'),
  declined('how many calls to aisha in oct and how many answered'),
  contacts('who came to group on thursday', { attendance: 'came', mode: 'group' }),
  women('send me a list of women in merton', { borough: 'Merton' }),
  declined("who's free tomorrow pm"),
  women('what have i got on today', { appointment: { from: '2026-03-12', to: '2026-03-12' } }),
  woman('when did anybody last see kasia', 'last-seen'),
  woman('whos jade morgan with', 'keyworker'),
  declined('has anyone tried maria this wk'),
  women('is there anyone ive not seen since sept', { not: { clock: 'seen', since: '2025-09-30' } }),
  women('who do i see tmrw', { appointment: { from: '2026-03-13', to: '2026-03-13' } }),
  women('women with no appt', { without: ['appointment'] }),
  women('who is new this month', { referred: { from: '2026-03-01', to: '2026-03-31' } }),
  declined('when is amara next in'),
  declined('why hasnt jade been seen'),
  declined('can someone ring aisha'),
  contacts('did kasia come to her appointment last week'),
]
