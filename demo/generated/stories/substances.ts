import { at, told, type Arc } from './arc.ts'

const alcohol: Arc = {
  steps: [
    told(
      'She drinks in the evenings, more since she moved. She brought it up herself.',
      'Talked about drinking without counting. Evenings on her own are the hardest.',
    ),
    told(
      'She kept a diary for a week. Not to judge, to see. Tuesdays and Sundays stand out.',
      'Looked at the diary together. On days with something planned she drinks less.',
    ),
    told(
      'She would like to talk with the alcohol service. We rang together and she did the talking.',
      'Referral to the alcohol service is made. She knows not to stop all at once.',
    ),
    at(
      'community',
      'Went with her to the first appointment at the alcohol service. The worker took her time.',
      'First appointment at the alcohol service. She asked whether they would tell probation, and got a clear answer.',
    ),
    told(
      'Down by a third since she started with the service. Mornings are easier.',
      'She has kept to what she agreed on most days. A wedding was difficult. She rang me the day after, which is new.',
    ),
    told(
      'A hard fortnight and more drinking again. She came in to say so. We looked at what happened before, not at how much.',
      'She drank on Saturday and told the group. They were kind. She is going on.',
    ),
    told(
      'Five weeks without a drink. She bakes in the evenings, her neighbours are well fed.',
      'She was offered a glass and said no, and nobody minded.',
    ),
    told(
      'Nine weeks. She and the alcohol worker have agreed to meet once a month from now on.',
      'She is three months without a drink and has put the money into a jar. The jar is for the sea.',
    ),
  ],
  aboutHer: [
    'The group has a place for {name} on Monday evenings.',
    "Spoke to the GP about {name}'s prescription, with her agreement.",
    'The alcohol worker rang: {name} has come to every appointment this month.',
  ],
  actions: [
    'Ring the alcohol service about her first appointment',
    'Print a new diary page',
    'Ask about the Monday evening group',
    'Plan the weekend with her',
  ],
}

const script: Arc = {
  steps: [
    told(
      'She uses heroin most days and wants it to be less. She has stopped before and knows how.',
      'Talked about using. She was straightforward and so was I. She wants a script.',
    ),
    told(
      'Rang the treatment service together. Assessment next week. She has naloxone and knows how to use it.',
      'Made a plan for the days until the assessment. {Who} will be with her.',
    ),
    at(
      'community',
      'Went with {name} to her assessment at the treatment service. She starts on a script on Monday.',
      'Treatment service: assessment done. Long form, patient nurse.',
    ),
    told(
      'Script is holding her. She sleeps, she eats, she is cross with everybody, she says.',
      'Picks up every morning before nine. It is a long walk; asked about a pharmacy nearer by.',
    ),
    told(
      'She used on Friday after bad news and told her worker. Nothing was taken away.',
      'A difficult week. She came here instead of going to the old flat. We had toast.',
    ),
    told(
      'Pick-up is now three times a week. She noticed the difference in the mornings at once.',
      'Pharmacy is now five minutes from her door. The pharmacist knows her name.',
    ),
    told(
      "She goes to the women's recovery café on Wednesdays and has started to help with the washing up.",
      'Seven weeks on the script without using on top. She did not say it as if it were much. It is.',
    ),
    told(
      'Weekly pick-up from this month. She is talking about college.',
      'She has been asked to speak to new women at the café and would like to.',
    ),
  ],
  aboutHer: [
    'The treatment worker and I agreed who asks what, so that {name} is not asked twice.',
    'Pharmacy nearer to {name} has agreed to take her prescription.',
    "Probation asked how treatment is going. Told them, with {name}'s agreement, that she is going.",
  ],
  actions: [
    'Ask about a pharmacy nearer to her',
    'Check that she has naloxone in date',
    'Ring the treatment worker',
    'Tell the recovery café that she is coming',
  ],
}

/** Stories about drugs and alcohol. */
export const substances = [alcohol, script] as const
