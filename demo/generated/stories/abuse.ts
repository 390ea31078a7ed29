import { at, told, type Arc } from './arc.ts'

const saferHome: Arc = {
  steps: [
    told(
      'She told me about her ex-partner for the first time. I listened. She decides what happens with it and I said so.',
      'She spoke about what home was like before she left. We stopped when she wanted to stop.',
    ),
    told(
      'Went through who knows where she lives and what is on her phone. Location turned off in three apps.',
      'Talked about what makes a day feel safe or not. She knows the signs well. Wrote a first safety plan with her.',
    ),
    told(
      'Agreed a word that she can text if she cannot talk. Safety plan is in her own words and stays here, not at home.',
      'Safety plan looked at again. Added the neighbour with the green door and the way through the back.',
    ),
    told(
      'He has sent messages through a cousin. She kept them. We wrote down dates, nothing else for today.',
      'A letter from his solicitor came. Opened it here, so that she was not alone with it.',
    ),
    told(
      'She would like to speak with the domestic abuse adviser. Introduced them by phone from my desk.',
      'First talk with the domestic abuse adviser went well. She feels believed, she says.',
    ),
    at(
      'court',
      'At court with her for the non-molestation order. Separate waiting room was ready. The order was made for a year.',
      'Court today. She gave her evidence from behind a screen, steady voice. Order granted. Walked her to the station.',
    ),
    told(
      'New locks and a camera at the door are in. She slept with the light off for the first time.',
      'The police have her number flagged. She carries the order in her bag and has told the school.',
    ),
    told(
      'Quiet month. She talked about other things today, about a recipe and about {who}.',
      'She has not heard from him for nine weeks. We went through the plan and she took two things out that she no longer needs.',
    ),
  ],
  aboutHer: [
    "School's family worker knows who may collect {child}.",
    'Rang the lock fitter from our own phone. Done by the end of the week.',
    'The solicitor has sent the statement for {name} to read. It comes here, not to her home.',
    'Spoke to the domestic abuse adviser about the date in court. They will be there as well.',
  ],
  actions: [
    'Ask the court for a separate waiting room',
    'Ring the domestic abuse adviser',
    'Chase the fitting of the locks',
    'Look over the safety plan with her',
  ],
}

const afterwards: Arc = {
  steps: [
    told(
      'It ended two years ago and it is not over for her. Talked about what comes back, and when.',
      'She would like to understand why loud voices make her freeze. I said that this is common and not her fault.',
    ),
    told(
      'Read the leaflet about the group for women who have lived with abuse. She kept it.',
      'She named two people she trusts. One is {who}. That was one more than she thought.',
    ),
    {
      words: [
        'First time at the recovery group. She said her name and listened.',
        'Recovery group. She came with her coat on and took it off at the break.',
      ],
      mode: 'group',
      place: 'centre',
    },
    told(
      'The group stirs things up. She walks home the long way round and feels better for it.',
      "We talked about last week's group, only as much as she wanted.",
    ),
    {
      words: [
        'Recovery group. She spoke, and another woman thanked her.',
        'Recovery group, fourth week. They made a list of what a good day holds.',
      ],
      mode: 'group',
      place: 'centre',
    },
    told(
      'She said no to a cousin who wanted to pass on a message. Her voice shook and she did it.',
      'She has a new number. Only eight people have it and she chose each one.',
    ),
    told(
      'The group met for the last time this week. She is thinking about helping at the next one.',
      'She reads again in the evenings. "I have my head back," she said.',
    ),
  ],
  aboutHer: [
    'Spoke with the group facilitator: {name} is welcome to step out at any time.',
    'The counselling service can see {name} after the group ends.',
    "Solicitor's office: nothing further is needed from {name}.",
  ],
  actions: [
    'Keep her a place in the recovery group',
    'Ring the counselling service',
    'Send her the leaflet to the address she gave, plain envelope',
    'Ask how she was after the group',
  ],
}

/** Stories about abuse, told without detail. */
export const abuse = [saferHome, afterwards] as const
