import { at, told, type Arc } from './arc.ts'

const benefits: Arc = {
  steps: [
    told(
      'Her benefit was stopped after a missed appointment at the job centre; she was in hospital that day. Rang the helpline together.',
      'No money until the 14th. Food parcel and top-up for the meter sorted today; the rest next time.',
    ),
    told(
      'Wrote to ask them to look at the decision again. She has the discharge letter to go with it.',
      'We put together the reasons in her own words and sent them through her journal.',
    ),
    told(
      'Decision turned round. Back payment on its way. She cried, then laughed at herself for crying.',
      'Her payment is back, with what was owed. She has paid {who} back first of all.',
    ),
    told(
      'Looked at whether she can get help for her health condition. She thinks it is for other people. Left the form with her.',
      'Went through the questions for the disability benefit. She does more in spite of pain than she gives herself credit for; wrote that down.',
    ),
    told(
      'Filled in the first half of the long form. Hard to say such things on paper, so we took breaks.',
      'Form finished and posted, with a copy for her folder.',
    ),
    at(
      'community',
      'Went with her to the assessment. She took her list and used it.',
      'Benefits assessment, went along. Long wait, fair questions. Tea afterwards.',
    ),
    told(
      'Made a plan of the month: what comes in, what goes out, which day. There is a little left over, which surprised her.',
      'Budget for the month on one page. It hangs on her fridge.',
    ),
    told(
      'The award letter came. She wants to use some of it for a bed for {child}.',
      'Money is steady now. She does her own budget and no longer dreads the last week of the month.',
    ),
  ],
  aboutHer: [
    "Rang the benefits line with {name}'s consent. The review is with a decision maker.",
    'Emailed the job centre work coach: {name} needs appointments after 10 because of the school run. Agreed.',
    "The GP surgery will send the letter for {name}'s benefit form; no charge.",
  ],
  actions: [
    'Chase the benefits decision',
    'Ask the GP for a letter for the benefit form',
    'Order a food parcel for Friday',
    'Print the budget sheet for her',
  ],
}

const debts: Arc = {
  steps: [
    told(
      'She owes money in more places than she can count. We started a list and stopped at six because that was enough for one day.',
      'Talked about debts for the first time. She had told nobody. Nothing has to be settled today, we agreed.',
    ),
    told(
      'Finished the list: two catalogues, the council tax, the water, a phone, and one lender who rings every day.',
      'All letters are in one folder now, by who sent them. She labelled it herself.',
    ),
    told(
      'Found out which ones matter most. Council tax first, then water. The catalogues can wait.',
      'Sorted the debts into now and later. She was relieved how short "now" is.',
    ),
    told(
      'Asked for breathing space so that the calls stop for sixty days. She switched her phone back on in the room.',
      'Breathing space has been granted. No calls for two months.',
    ),
    told(
      'Wrote to the council with what she can pay. She was firm about what she needs for food and heating.',
      'Payment offers sent to three of them, with the budget attached.',
    ),
    told(
      'The water company has written off half. She did not know that could happen.',
      'Two have agreed to her offers. One has not answered yet.',
    ),
    told(
      'First three payments made on the new plan. Talked about what to do when something breaks in a month.',
      'Opened a credit union account with a small savings pot. She put in two pounds, to start it.',
    ),
    told(
      'One debt is gone altogether. She tore up the card at the table.',
      'The plan runs by itself now. She checks it on the first of each month.',
    ),
  ],
  aboutHer: [
    'Spoke to the council tax team about {name}, with her consent. They will hold action for 28 days.',
    "The debt adviser has {name}'s figures and agrees with the order we chose.",
    'Email to the water company with the hardship form.',
  ],
  actions: [
    'Send the hardship form to the water company',
    'Ask the debt adviser to look at the list',
    'Write to the council about council tax',
    'Find out about the credit union account',
  ],
}

/** Stories about money. */
export const money = [benefits, debts] as const
