import { at, told, type Arc } from './arc.ts'

/** Stories about thinking and decisions. */
export const attitudes: readonly [Arc] = [
  {
    steps: [
      told(
        'We talked about the day it happened, slowly. She drew it as a line and marked where it could have gone another way.',
        'She told me how that evening came about. She was with people she no longer sees.',
      ),
      told(
        'Started the decisions workbook, first two pages. She knows herself better than the workbook does.',
        'Looked at what anger is good for. It has got her out of things. It has also got her into things.',
      ),
      told(
        'She had an argument at the job centre and walked out before it grew. She wrote down what she had thought in that minute.',
        'Third part of the workbook: people. Who is good for her and who only calls when he needs something.',
      ),
      told(
        'She has left the old group chat. It is very quiet on her phone.',
        'An old friend wanted her to come along. She said she was busy, and was.',
      ),
      told(
        'We went back to the line she drew. She put in three places where she would turn off today.',
        'Talked about what she owes and to whom, not only money. She is writing a letter that she may or may not send.',
      ),
      told(
        'She finished the workbook and kept the page about pride.',
        "She spoke to the new women at the group about waiting a minute. Her words, not the book's.",
      ),
    ],
    aboutHer: [
      'Probation asked how the sessions go. Told them which she came to, as agreed with {name}.',
      'Spoke to the group facilitator about the next decisions course.',
    ],
    actions: [
      'Copy the next part of the workbook',
      'Ask for a place on the decisions course',
      'Bring the line she drew to our next meeting',
    ],
  },
]

/** Stories about sex work, led by what she wants. */
export const sexWork: readonly [Arc] = [
  {
    steps: [
      told(
        'She told me how she earns some of her money. She wants to be safer and does not want to be talked round.',
        'Talked about the nights she works. We looked at what keeps her safe and what she would like to be different.',
      ),
      told(
        'She would like the sexual health clinic to be with a woman. Found one with an evening for women only.',
        'Went through the warnings list that other women share. She knew one of the cars.',
      ),
      at(
        'community',
        'Went to the clinic with her. In and out in half an hour; she had expected worse.',
        'Clinic with {name}. All well. She wants to go back in three months.',
      ),
      told(
        'Money is the reason, she says, so we looked at money. There is a benefit she has never had.',
        'She has gone down to one night a week since the back payment came.',
      ),
      told(
        "She has met the outreach worker and likes her. They have each other's numbers.",
        'Talked about what she would do with her days. She is good with dogs.',
      ),
      told(
        "Four weeks without a night's work. She did not plan to stop, it came about.",
        'She walks dogs for three families now. She showed me the diary.',
      ),
    ],
    aboutHer: [
      'The outreach worker has met {name} and will see her on Thursdays.',
      "The clinic keeps a time for {name} in the women's evening.",
    ],
    actions: [
      "Book the women's evening at the clinic",
      'Introduce her to the outreach worker',
      'Check which benefits she has not had',
    ],
  },
]

/** Stories about being with others. */
export const social: readonly [Arc] = [
  {
    steps: [
      told(
        'Since she moved she knows nobody here. Some days she speaks to nobody but the man in the shop.',
        'She used to sing in a choir. She has not sung since. We looked at what there is near her.',
      ),
      told(
        'Showed her round the centre. She liked the sewing room and asked who may use it.',
        'Went through the workshop timetable. She ringed two and crossed one out again.',
      ),
      {
        words: [
          'Art group. She painted a door, and then gave it a garden.',
          'Sewing group. She mended a coat for another woman and talked the whole time.',
        ],
        mode: 'group',
        place: 'centre',
      },
      told(
        'She would like a peer mentor. Told her how it works and that she can change her mind.',
        'Met her mentor for the first time. They found out that they went to the same school, ten years apart.',
      ),
      {
        words: [
          'Coffee morning. She came early and put out the cups.',
          'Art group. Her picture is going up in the corridor.',
        ],
        mode: 'group',
        place: 'centre',
      },
      told(
        'She and two others from the group met at the weekend without us. Museum, then chips.',
        'The choir has asked her to come back on Monday. She is humming already.',
      ),
      told(
        'She is thinking of training as a peer mentor. Put her name down.',
        'Her week has things in it now. She had to look in her diary to find a time for us.',
      ),
    ],
    aboutHer: [
      'Spoke to the mentor coordinator: a mentor has been found for {name}.',
      'The group facilitator says that {name} puts everybody at ease.',
    ],
    actions: [
      'Ask the coordinator about a mentor',
      'Send her the workshop timetable',
      'Put her name down for mentor training',
    ],
  },
]
