import type { AlertGroup } from '../../casework/alerts/alertGroups.ts'
import type { Urgency } from '../../casework/records/alertParts.ts'
import type { Need } from '../../casework/words.ts'

/** What somebody wrote when she raised an alert, and how it was taken. */
export interface AlertStory {
  readonly urgency: Extract<Urgency, 'U0' | 'U1'>
  readonly group: AlertGroup
  readonly words: string
  readonly when?: string
  /** How many days before today she raised it. */
  readonly daysAgo: number
  /** After how many minutes a lead had taken it; never, when nobody has yet. */
  readonly takenAfter?: number
  /** After how many days it was closed; never, when it is still open. */
  readonly closedAfter?: number
  readonly from: 'keyworker' | 'partner'
  /** A need that the woman has to whom this could have happened. */
  readonly need: Need
}

/** The alerts of the demonstration: three open, one of them raised this morning and not yet taken, and seven closed over the year. */
export const alertStories: readonly AlertStory[] = [
  {
    ...{ urgency: 'U1', daysAgo: 0, from: 'keyworker', need: 'abuse', group: 'domestic-abuse' },
    words:
      'She rang before nine. Her ex-partner was outside the flat last night and again this morning. He has left. She is at work until five and does not want to go home on her own. She agrees to my telling you.',
    when: 'last night and this morning',
  },
  {
    ...{
      urgency: 'U1',
      daysAgo: 2,
      takenAfter: 34,
      from: 'keyworker',
      need: 'housing',
      group: 'self-neglect',
    },
    words:
      'She told me that she has nowhere to sleep from Friday and that last time she stayed with a man who hurt her. She would like help to find somewhere else.',
    when: 'today',
  },
  {
    ...{
      urgency: 'U0',
      daysAgo: 6,
      takenAfter: 6,
      from: 'keyworker',
      need: 'health',
      group: 'suicide-or-self-harm',
    },
    words:
      'She sent a message that she had taken more of her tablets than she should. I rang 999 and stayed on the line until the ambulance was there. She is in hospital and her sister knows.',
    when: 'this afternoon',
  },
  {
    ...{
      urgency: 'U1',
      daysAgo: 31,
      takenAfter: 52,
      closedAfter: 6,
      from: 'keyworker',
      need: 'health',
      group: 'suicide-or-self-harm',
    },
    words:
      'She said that the thoughts of not wanting to be here are back since the anniversary. She has no plan and wants to see her GP. I have her agreement to tell you and the surgery.',
    when: 'since the weekend',
  },
  {
    ...{
      urgency: 'U1',
      daysAgo: 58,
      takenAfter: 21,
      closedAfter: 9,
      from: 'partner',
      need: 'finance',
      group: 'other-abuse',
    },
    words:
      'She told me at our appointment that her brother takes her benefit money each week and that she is afraid to say no. She asked for help.',
  },
  {
    ...{
      urgency: 'U1',
      daysAgo: 97,
      takenAfter: 75,
      closedAfter: 4,
      from: 'keyworker',
      need: 'abuse',
      group: 'domestic-abuse',
    },
    words:
      'A neighbour let her know that her ex-partner has been asking in the shop where she lives now. She has the court order with her. She would like advice today.',
    when: 'yesterday evening',
  },
  {
    ...{
      urgency: 'U0',
      daysAgo: 141,
      takenAfter: 4,
      closedAfter: 12,
      from: 'keyworker',
      need: 'abuse',
      group: 'domestic-abuse',
    },
    words:
      'He came to the hub and shouted at the door while she was with me. Police were rung and came. She was not hurt. She is with her aunt tonight.',
    when: 'half an hour ago',
  },
  {
    ...{
      urgency: 'U1',
      daysAgo: 188,
      takenAfter: 110,
      closedAfter: 3,
      from: 'keyworker',
      need: 'family',
      group: 'child',
    },
    words:
      'Her daughter, who is nine, told her about something that frightened her at a family party. She listened and wrote it down. She wants to know whom to tell and wants us beside her.',
    when: 'on Sunday',
  },
  {
    ...{
      urgency: 'U1',
      daysAgo: 236,
      takenAfter: 41,
      closedAfter: 7,
      from: 'keyworker',
      need: 'health',
      group: 'suicide-or-self-harm',
    },
    words:
      'I have not been able to reach her for three weeks, which is not like her, and her mum has not heard from her either. I am worried about her.',
  },
  {
    ...{
      urgency: 'U1',
      daysAgo: 290,
      takenAfter: 63,
      closedAfter: 5,
      from: 'keyworker',
      need: 'abuse',
      group: 'domestic-abuse',
    },
    words:
      'She has bruises on her arm and says that she would rather not talk about it today. She knows that I am telling you and is all right with it.',
    when: 'seen today',
  },
]
