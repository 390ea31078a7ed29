/**
 * Twenty questions as somebody types them who has never asked any, each with what it means where the records can tell. They were
 * written down before the reader was; none of them shaped a rule of its own.
 */
export interface NewUserQuestion {
  readonly asker: 'Amara Cole' | 'Ruth Bello'
  readonly text: string
  /** What a right answer is about; left out where only a refusal is right. */
  readonly means?: Readonly<Record<string, unknown>>
}

const amara = '00000000-0000-4000-8000-000000000101'
const bronwen = '00000000-0000-4000-8000-000000000102'
const jade = 'W-VV396G-C'
const aisha = 'W-WV44C2-M'

/** Asked on Thursday 12 March 2026. */
export const newUserQuestions: readonly NewUserQuestion[] = [
  {
    asker: 'Amara Cole',
    text: 'Who do I need to chase up?',
    means: { asks: 'women', of: amara, standing: 'over' },
  },
  {
    asker: 'Amara Cole',
    text: "Hi, can you tell me when Jade Morgan's next appointment is please",
    means: { asks: 'woman', woman: jade, fact: 'next' },
  },
  {
    asker: 'Amara Cole',
    text: 'How long is it since anyone spoke to Aisha R?',
    means: { asks: 'woman', woman: aisha, fact: 'last-seen' },
  },
  {
    asker: 'Amara Cole',
    text: 'whos in court next wk',
    means: { asks: 'women', of: amara, keyDate: { from: '2026-03-16', to: '2026-03-22', kind: 'court' } },
  },
  {
    asker: 'Amara Cole',
    text: 'Have any of my ladies got no plan yet?',
    means: { asks: 'women', of: amara, without: ['plan'] },
  },
  {
    asker: 'Amara Cole',
    text: 'how many people have I seen this week',
    means: { asks: 'contacts', form: 'count', by: amara, days: { from: '2026-03-09', to: '2026-03-15' } },
  },
  { asker: 'Amara Cole', text: 'is Ayesha on a tag?' },
  { asker: 'Amara Cole', text: 'Which of my women are homeless?' },
  { asker: 'Amara Cole', text: "what's Jade's phone number" },
  {
    asker: 'Amara Cole',
    text: 'did I ring Aisha last week?',
    means: {
      asks: 'contacts',
      woman: aisha,
      by: amara,
      mode: 'phone',
      days: { from: '2026-03-02', to: '2026-03-08' },
    },
  },
  {
    asker: 'Amara Cole',
    text: "remind me who I'm meant to see tomorrow",
    means: { asks: 'women', of: amara, appointment: { from: '2026-03-13', to: '2026-03-13' } },
  },
  { asker: 'Ruth Bello', text: 'How many open cases has each keyworker got?' },
  {
    asker: 'Ruth Bello',
    text: "Who's off sick today?",
    means: { asks: 'colleagues', days: { from: '2026-03-12', to: '2026-03-12' } },
  },
  {
    asker: 'Ruth Bello',
    text: "which of Bronwen's women haven't been seen for a month",
    means: { asks: 'women', of: bronwen, not: { clock: 'seen', since: '2026-02-12' } },
  },
  {
    asker: 'Ruth Bello',
    text: 'any new referrals since monday?',
    means: { asks: 'women', referred: { from: '2026-03-09', to: '2026-03-12' } },
  },
  {
    asker: 'Ruth Bello',
    text: 'what alerts are still waiting for someone to pick them up',
    means: { asks: 'alerts', untaken: true },
  },
  {
    asker: 'Ruth Bello',
    text: 'How many women have both housing and money problems?',
    means: { asks: 'women', form: 'count', needs: ['finance', 'housing'] },
  },
  {
    asker: 'Ruth Bello',
    text: "Who's had no contact at all since Christmas",
    means: { asks: 'women', not: { clock: 'seen', since: '2025-12-25' } },
  },
  { asker: 'Ruth Bello', text: 'average caseload per worker' },
  {
    asker: 'Ruth Bello',
    text: "How many women in Croydon didn't turn up to appointments in February?",
    means: { asks: 'contacts', attendance: 'missed', borough: 'Croydon' },
  },
]
