import { Measure } from './measure.ts'

const extra = ['prefer-not-to-say', 'not-applicable', 'not-asked']

const fromNoneToTen = (none: string, ten: string): object => ({
  min: 0,
  max: 10,
  anchors: [
    { at: 0, words: none },
    { at: 10, words: ten },
  ],
  extra,
})

const unsafe = {
  urgency: 'U1',
  does: 'draft-alert',
  group: 'domestic-abuse',
  words: 'Is she safe to talk and safe tonight? Offer the DASH.',
}

/** The service's own five outcomes, one question each. They are five scores and never a total; the scale is not a validated one. */
export const wsa5 = Measure.parse({
  id: 'wsa5',
  version: '0.1.0',
  title: 'Five outcomes (self-reported)',
  name: 'Five outcomes of this service',
  licence: 'CC0; NOT a validated scale',
  attribution: 'Written for this service; its wording mirrors the outcomes it reports.',
  source: 'Written for this service',
  direction: 'higher',
  scoring: 'by-item',
  mostMissing: 5,
  prompts: [
    {
      ...{ when: { item: 'safety', is: 'at-most', number: 3 }, ...unsafe },
      doesAtBaseline: 'ask-safety-plan',
    },
    { when: { item: 'safety', is: 'fell-by', number: 2 }, ...unsafe },
    {
      when: { item: 'housing', is: 'at-most', number: 0 },
      ...{ urgency: 'U1', does: 'say', words: 'Ask whether she has somewhere to sleep tonight.' },
    },
  ],
  items: [
    {
      id: 'safety',
      name: 'safety',
      text: 'How safe do you feel from violence, abuse or control by a partner, ex-partner or family member?',
      alone: true,
      ...fromNoneToTen('Not safe at all', 'Completely safe'),
    },
    {
      id: 'housing',
      name: 'housing',
      text: 'How settled and suitable is where you are living at the moment?',
      ...fromNoneToTen('Nowhere settled', 'Settled and suitable'),
    },
    {
      id: 'health',
      name: 'health and wellbeing',
      text: 'How would you rate your health and wellbeing at the moment?',
      ...fromNoneToTen('As bad as it could be', 'As good as it could be'),
    },
    {
      id: 'employment',
      name: 'work',
      text: 'How confident do you feel about getting a job when you want one?',
      ...fromNoneToTen('Not at all confident', 'Completely confident'),
    },
    {
      id: 'finance',
      name: 'money',
      text: 'How well are you able to manage your money at the moment?',
      ...fromNoneToTen('Not managing at all', 'Managing well'),
    },
  ],
})
