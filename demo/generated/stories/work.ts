import { at, told, type Arc } from './arc.ts'

const backToWork: Arc = {
  steps: [
    told(
      'She would like to work again and thinks that nobody will have her. Made a list of what she has done: care home, kitchens, a market stall.',
      'Asked what she liked in the jobs she has had. People, and being on her feet. Nothing with screens.',
    ),
    told(
      'Started her CV. One page. She is surprised how much is on it.',
      'CV is done. We left the gap as it is and practised one sentence about it.',
    ),
    told(
      'Talked about when and how to tell an employer about a conviction, and when she need not.',
      'Read the guide on telling an employer together. She wants to say it herself, early and short.',
    ),
    told(
      'She is booked on the food hygiene course at the college, two mornings a week.',
      'Signed up for the level 1 course. Fares are covered; she checked twice.',
    ),
    told(
      'Course is going well. She sits next to a woman from her road and they walk home together.',
      'Passed the first test. She sent me a picture of the certificate before she told anybody else.',
    ),
    at(
      'hub',
      'Mock interview at the hub. She laughed in the first one and was very good in the second.',
      'Practised interview questions for an hour. We found an outfit in the donated clothes.',
    ),
    told(
      'Interview at a school kitchen this week. She was nervous and went. They will ring.',
      'Did not get the café job. They said why and it was useful. She has applied for another.',
    ),
    told(
      'She has a job: sixteen hours in a school kitchen, starts next month. Worked out what that does to her benefit.',
      'First week of work done. Sore feet, she says, and wages of her own.',
    ),
  ],
  aboutHer: [
    'The college has a place for {name} on the next course; fares are covered.',
    'Job centre work coach agrees that the course counts as looking for work.',
    'Reference for {name} sent to the school kitchen, with her agreement.',
  ],
  actions: [
    'Send her CV to the two kitchens we chose',
    'Ask the college about a place and fares',
    'Write the reference she asked for',
    'Find an interview outfit in her size',
  ],
}

const confidence: Arc = {
  steps: [
    told(
      'She left school at fourteen and reading forms tires her. We agreed to read together and never to hurry.',
      'Talked about what she would do if it were up to her: hair, or something with plants.',
    ),
    told(
      'Looked at adult learning near her. There is an English class on Tuesday mornings with a crèche.',
      'She would like to try the reading class. I will walk over with her on the first day.',
    ),
    at(
      'community',
      'Went to the first class with her as far as the door. She came out smiling.',
      'Walked to the college together. The tutor knew her mother. She stayed.',
    ),
    told(
      'Three classes so far. She read the bus timetable to me.',
      'She has homework and does it with {child} at the kitchen table.',
    ),
    told(
      'One morning a week as a volunteer in the community garden from next month.',
      'First mornings in the garden. She knows the names of more plants than the organiser.',
    ),
    told(
      'They have asked her to show new people round. She said yes before she could think about it.',
      'She has been to every class this month. The certificate comes next.',
    ),
    told(
      'Certificate came. She wants to go on to the next level.',
      'She is thinking of paid work now, a few hours to begin with. That was not on the page when we started.',
    ),
  ],
  aboutHer: [
    'Crèche place for the class confirmed.',
    'Spoke to the garden organiser: Wednesday mornings, boots are provided.',
    'The tutor says that {name} is doing well and asks whether she would like the longer class.',
  ],
  actions: [
    'Confirm the crèche place for the class',
    'Walk to the first class with her',
    'Ask the garden about Wednesday mornings',
    'Find the form for the next level',
  ],
}

/** Stories about work and learning. */
export const work = [backToWork, confidence] as const
