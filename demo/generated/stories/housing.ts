import { at, told, type Arc } from './arc.ts'

/** From sofa to a place of her own, through the council. */
const ownPlace: Arc = {
  steps: [
    told(
      "She is sleeping on the sofa at {who}'s and it cannot go on for long. We wrote down where she has stayed in the last five years, for the council.",
      'Staying with {who} for months now, out of a bag. Talked through what the council will ask and what she has in writing.',
    ),
    told(
      'Filled in the homelessness application together. She read every page herself before she signed.',
      'Homelessness application done and sent from the hub. Took most of the hour; she was tired at the end and glad it was off.',
    ),
    told(
      'Letter from the council: interview next week. We went through the questions and she practised saying what she needs.',
      'The council has given her an interview. She worries they will not believe her. Made a list of papers to bring.',
    ),
    at(
      'community',
      'Went with {name} to the council interview. She answered for herself and asked for a ground floor because of her knee.',
      'Council interview, went along. The officer was kind. They accept that she has nowhere settled and will write.',
    ),
    told(
      'She has a room in temporary accommodation from this week. Shared kitchen, a lock on her own door. First proper sleep in months, she says.',
      'Moved into the temporary room. Noisy at night but hers. Talked about what she needs to make it bearable.',
    ),
    told(
      'Set up her bidding account. She is in band B. We looked at three flats and bid on two.',
      'First bids today. Explained that it can take a long time; she wrote the day bidding closes in her phone.',
    ),
    told(
      'Bid on two more places. Nothing yet and she is low about it. We looked at how far up the list she has moved: from 40th to 11th.',
      'Fourth round of bids. She does them herself now and only wanted somebody to look over them.',
    ),
    at(
      'community',
      'Viewing of a one-bedroom flat. Second floor, light kitchen, near the bus. She measured the window for curtains, which I took as a yes.',
      'Viewed the flat with {name}. Needs paint. She stood at the window a good while and then said she could live here.',
    ),
    told(
      'She has the keys. Helped with the form for a grant for a cooker and a bed. She has asked {who} to help paint.',
      'Tenancy signed this week. We went through what to pay when and put up the standing order for the rent.',
    ),
  ],
  aboutHer: [
    "Rang the council's housing team about {name}'s application. They have everything except the letter from her GP.",
    'Email from the housing officer: a decision is expected within two weeks. Told {name} by text.',
    'Spoke to the temporary accommodation about the lock on the front door. They will send somebody this week.',
    "Supporting letter for {name}'s medical points sent to the council, with her agreement.",
  ],
  actions: [
    'Send the council her proof of where she has stayed',
    'Write the supporting letter for medical points',
    'Ring the housing officer about the decision',
    'Ask about a grant for a cooker and a bed',
  ],
}

/** Arrears, a notice, and a tenancy that is kept. */
const keptHome: Arc = {
  steps: [
    told(
      'She brought a carrier bag of unopened letters. We opened them together and put them in order. Rent is seven weeks behind.',
      'Letters from her landlord have been piling up and she could not face them alone. Read them together, the oldest first.',
    ),
    told(
      'Worked out what she owes and why: the housing part of her benefit stopped when her hours changed and nobody told her.',
      'Went through the rent account line by line. About a third of the arrears is a mistake in the benefit.',
    ),
    told(
      'Rang the landlord together on loudspeaker. They will hold off for two weeks if something is paid.',
      'Wrote to the landlord with her to say what has happened and what she can pay. She chose the words.',
    ),
    told(
      'A warning letter came even so. We checked the dates on it. She has a right to advice and wants it.',
      'The landlord has written again, more sharply. She slept badly over it. Booked the housing adviser for her.',
    ),
    at(
      'hub',
      'Saw the housing adviser with her. He thinks the court would let her stay if the plan is kept. She asked good questions.',
      'Housing adviser at the hub. We now know what the notice has to say to be valid and what to bring if it comes to court.',
    ),
    told(
      'Plan agreed: her rent plus a small sum each week. She has set it up on her phone and showed me.',
      'The landlord has said yes to the plan in writing. She folded the letter very small and kept it.',
    ),
    told(
      'Third payment made. She has kept it up although the freezer broke in the same week.',
      'Two months of payments now, none late. The letters have stopped. She noticed that she opens the post herself again.',
    ),
    told(
      'Letter to say the notice is withdrawn. She read it out twice.',
      'The arrears are down to one week and the landlord is taking no further steps. She is staying.',
    ),
  ],
  aboutHer: [
    'Benefits line about the housing part of her claim: the mistake is theirs and will be put right in the next payment.',
    "Rang {name}'s landlord with her agreement. They confirmed what is owed and will send the rent account.",
    'The housing adviser has looked at the letters and will see {name} at the hub.',
    'Landlord emailed to confirm the payments have come in.',
  ],
  actions: [
    'Ask the landlord for the rent account',
    'Book the housing adviser for her',
    'Send the payment plan to the landlord in writing',
    'Check that the housing part of her benefit has been paid',
  ],
}

/** Stories about where she lives. */
export const housing = [ownPlace, keptHome] as const
