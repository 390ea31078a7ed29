import { at, told, type Arc } from './arc.ts'

const sleepAndGp: Arc = {
  steps: [
    told(
      'She has hardly slept for weeks and is not registered with a GP since she moved. Registered her online while we talked.',
      'Tired and short of breath on the stairs. She has not seen a doctor for two years. Talked about why, and what would make it easier.',
    ),
    told(
      'Wrote down three things for the doctor, so that she does not leave without saying them.',
      'GP appointment is booked. She asked for a woman doctor and got one.',
    ),
    at(
      'community',
      'Sat with her in the waiting room; she went in alone, as she wanted. Blood tests next week.',
      'Went to the GP with her. She said all three things on the list. Medication changed.',
    ),
    told(
      'The new tablets make her drowsy in the morning. She will take them earlier and tell the pharmacist.',
      'Tests came back: low iron. She is glad that there is a reason and that it can be treated.',
    ),
    told(
      'We talked about what helps in the evening. Radio, no phone after ten, the window open. She will try two of the three.',
      'Sleep is a little better, four or five hours. She has been walking round the park before tea.',
    ),
    told(
      'She agreed to be referred for talking therapy. We filled it in together and she chose what to put under "reasons".',
      'Referral for talking therapy has gone. Explained that there is a wait and what to do if a day gets very dark.',
    ),
    told(
      'First session of therapy was this week. She does not want to say much about it and does not have to. She is going back.',
      'Three sessions in. She told me about one exercise and showed me how it goes.',
    ),
    told(
      'Sleeping six hours most nights. She has more colour and said so herself.',
      'She rang the surgery herself to change an appointment, which she would not have done when we began.',
    ),
  ],
  aboutHer: [
    "Rang the surgery with {name}'s consent. Double appointment booked because she needs time.",
    'The therapy service has her referral; about eight weeks to wait.',
    "Spoke to the practice nurse about {name}'s prescription. It will go to the pharmacy nearer to her.",
  ],
  actions: [
    'Book a double appointment with her GP',
    'Ring the therapy service about the wait',
    'Send her the number for evenings and weekends',
    'Ask the surgery for a copy of the test results',
  ],
}

const worry: Arc = {
  steps: [
    told(
      'She feels on edge most of the time and cannot be in a full bus. She came on foot today, forty minutes.',
      'Talked about worry. It sits in her chest, she says, worst on Sunday evenings.',
    ),
    told(
      'Drew up what a day looks like, and where the hard hours are. Mornings are fine. That was news to both of us.',
      'Looked at what she already does when it gets bad: rings {who}, puts the kettle on, counts tiles. All good; wrote them down.',
    ),
    told(
      'Practised the breathing that the nurse showed her. She thinks it is silly and it helps.',
      'Made a small card for her purse with what helps and whom to ring.',
    ),
    told(
      'She took the bus for two stops with {who}. Then she got off and was proud.',
      'Went to the big supermarket at a quiet hour. Ten minutes, a loaf and milk.',
    ),
    told(
      'A harder week: an anniversary. She knew it would come and had told {who}. We kept today short.',
      'Low today. We did not work on anything, only sat and had tea. She wants to go on next week.',
    ),
    told(
      'She joined the Thursday group for the first time and sat near the door. She stayed to the end.',
      'Back at the group for a third time. She brought biscuits.',
    ),
    told(
      'Bus all the way today, top deck. Talked about what comes after the support ends.',
      'She has a plan for bad days on one page, in her own words. A copy is with {who}.',
    ),
  ],
  aboutHer: [
    "Spoke to the mental health nurse, with {name}'s agreement, about what to do if a day gets worse.",
    'The group facilitator will keep the chair by the door for {name}.',
    'GP receptionist: {name} can wait outside and be rung when it is her turn.',
  ],
  actions: [
    'Print the card with what helps her',
    'Tell the group that she is coming on Thursday',
    'Ask the nurse for the breathing exercise as a leaflet',
    'Ring on Friday to plan the weekend',
  ],
}

/** Stories about body and mind. */
export const health = [sleepAndGp, worry] as const
