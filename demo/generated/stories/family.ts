import { at, told, type Arc } from './arc.ts'

const contact: Arc = {
  steps: [
    told(
      '{Child} lives with {who} since last year. She sees {child} every second Saturday and would like more.',
      'Talked about {child}. She showed me a drawing she keeps in her phone case.',
    ),
    told(
      "Read the letter from children's services together. It says less than she feared. We wrote down her questions.",
      'She would like to understand what the social worker wants to see. We made three columns: now, soon, later.',
    ),
    told(
      'Got ready for the meeting about {child}. She wants to say what has changed and has written it down.',
      'Practised for the meeting. She will ask for a break if it gets too much.',
    ),
    at(
      'community',
      'Went with her to the review meeting. She spoke well. Contact goes up to every Saturday.',
      "Meeting with children's services, went along. They noted what she has done so far.",
    ),
    told(
      'Saturday was good: library, chips, the long bus home. She cried after dropping {child} off and rang {who}.',
      'They baked on Saturday. The house smelled of it for two days, she said.',
    ),
    told(
      'Started the parenting course. She finds the others very young and gets on with all of them.',
      'Third session of the parenting course. She tried out the star chart. It worked until Wednesday.',
    ),
    told(
      'First night with {child} at her place, agreed with the social worker. Nobody slept much. All was well.',
      'School rang her, not somebody else, about the trip. She told me that twice.',
    ),
    told(
      'Weekends with {child} are now in the plan. The social worker is closing her part soon.',
      '{Child} is coming home soon. She is getting the room ready.',
    ),
  ],
  aboutHer: [
    "The social worker rang about {child}'s review. She is pleased with how Saturdays go.",
    "School's family worker: {child} talks a lot about the weekends.",
    "Email from children's services with the date of the review meeting.",
  ],
  actions: [
    'Send the social worker the dates of the parenting course',
    'Help her write down what has changed, for the review',
    'Ask about fares for contact',
    "Ring the school's family worker",
  ],
}

const holding: Arc = {
  steps: [
    told(
      'Three children, one room short, and {who} in hospital. We looked at who could take what off her.',
      'She looks after everybody and nobody asks how she is. Today was about her.',
    ),
    told(
      'Early help form filled in. She was worried about the word "help" and we talked that through.',
      "She would like somebody for homework once a week. Asked the school's family worker.",
    ),
    told(
      'The oldest is not sleeping. Looked at the evening together, from tea to lights out.',
      'Talked about shouting, and what she does in the minute before. She found two things.',
    ),
    told(
      'Homework club on Tuesdays has begun. She has an hour to herself and went for a walk.',
      'Her mother is coming for a month. That is help and also hard work, she says.',
    ),
    told(
      'Free school meals and uniform grant are through. New shoes for all three.',
      'Holiday club places for two weeks. She had not had two weeks for nine years.',
    ),
    told(
      'It was a loud week and she kept to her evening plan on most days.',
      'The oldest got a part in the school play. She has told the whole street.',
    ),
    told(
      'The family worker sees no need to go on. She knows whom to ring.',
      'Things are steady at home. She asked for the number of the homework club for a neighbour.',
    ),
  ],
  aboutHer: [
    "The school's family worker has a place in the homework club.",
    "Early help have {name}'s form and will visit once.",
    'Health visitor is happy with the little one and will see them again in half a year.',
  ],
  actions: [
    'Ask about the uniform grant',
    'Ring the homework club',
    'Send the early help form',
    'Book holiday club places',
  ],
}

/** Stories about children and family. */
export const family = [contact, holding] as const
