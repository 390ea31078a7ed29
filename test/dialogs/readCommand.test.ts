import { expect } from 'chai'
import { readCommand } from '../../dialogs/readCommand.ts'

describe('a command', () => {
  const understood: readonly (readonly [string, string, string])[] = [
    ['details', 'details', ''],
    ['details Jade Morgan', 'details', 'Jade Morgan'],
    ["Jade's details", 'details', 'Jade'],
    ['Details for Jade?', 'details', 'Jade'],
    ['details W-VV396G-C', 'details', 'W-VV396G-C'],
    ['actions', 'actions', ''],
    ['my actions', 'actions', ''],
    ['to do', 'actions', ''],
    ['to do list', 'actions', ''],
    ['what have I got to do?', 'actions', ''],
    ['What do I need to do today', 'actions', ''],
    ['actions for Maria Santos-Lima', 'actions', 'Maria Santos-Lima'],
    ["Maria Santos-Lima's actions", 'actions', 'Maria Santos-Lima'],
    ['outcomes Jade', 'outcomes', 'Jade'],
    ['five outcomes for Jade', 'outcomes', 'Jade'],
    ['scores for Jade', 'outcomes', 'Jade'],
    ['Jade Morgan’s outcomes', 'outcomes', 'Jade Morgan'],
    ['measures', 'measures', ''],
    ['Show me the measures', 'measures', ''],
    ['outcomes report', 'outcomes-report', ''],
    ['outcomes report 2020-04-01 to 2021-03-31', 'outcomes-report', '2020-04-01 to 2021-03-31'],
    ['Outcomes report for 2020/21 in Lambeth', 'outcomes-report', '2020/21 in Lambeth'],
    ['outcomes report in Lambeth', 'outcomes-report', 'in Lambeth'],
    ['report on outcomes April to June', 'outcomes-report', 'April to June'],
    ['show the outcome report last year?', 'outcomes-report', 'last year'],
    ['caseload', 'caseload', ''],
    ['cues', 'cues', ''],
    ['show me the cues', 'cues', ''],
    ['open cues today', 'cues', ''],
    ['notes to look at', 'cues', ''],
    ['caseload today', 'caseload', ''],
    ['How is my caseload?', 'caseload', ''],
    ['show me my women', 'caseload', ''],
    ['caseload for Bronwen Price', 'caseload', 'Bronwen Price'],
    ['safeguarding', 'alert', ''],
    ['safeguarding concern about Jade Morgan', 'alert', 'Jade Morgan'],
    ["I'm worried about Jade Morgan", 'alert', 'Jade Morgan'],
    ['who do I need to see?', 'caseload', ''],
    ['Who should I ring first', 'caseload', ''],
    ["who haven't I seen", 'caseload', ''],
    ['remind me to chase housing for Jade on Friday', 'reminder', 'chase housing for Jade on Friday'],
    ['can you remind me to ring Jade tomorrow', 'reminder', 'ring Jade tomorrow'],
    ['Reminder to ring Jade Morgan on Friday', 'reminder', 'ring Jade Morgan on Friday'],
    ['set a reminder for Jade: ring the council', 'reminder', 'Jade: ring the council'],
    ['remind me', 'reminder', ''],
    ['my actions today', 'actions', ''],
    ['to do this week', 'actions', ''],
    ['tasks please', 'actions', ''],
    ['who have I not seen in two weeks', 'caseload', ''],
    ['show me Jade', 'find', 'Jade'],
    ['correct', 'correct', ''],
    ['Correct my last contact', 'correct', ''],
    ['correct Jade', 'correct', 'Jade'],
    ["correct Jade's contact of Tuesday", 'correct', "Jade's contact of Tuesday"],
    ['put right Jade Morgan answers from 3 March', 'correct', 'Jade Morgan answers from 3 March'],
    ['correct w-vv396g-c', 'correct', 'w-vv396g-c'],
    ['rota', 'rota', ''],
    ['Show me the rota', 'rota', ''],
    ['who leads?', 'rota', ''],
    ['Who is on call tonight?', 'rota', ''],
    ['who’s the safeguarding lead', 'rota', ''],
    ['on call', 'rota', ''],
    ['wrong woman', 'wrong-woman', ''],
    ['That was the wrong woman!', 'wrong-woman', ''],
    ['filed for the wrong woman', 'wrong-woman', ''],
    ['wrong woman for Jade Morgan', 'wrong-woman', 'Jade Morgan'],
    ['wrong person its Jade Morgan', 'right-woman', 'Jade Morgan'],
    ['Wrong woman, it was Jade.', 'right-woman', 'Jade'],
  ]
  for (const [text, dialog, words] of understood) {
    it(`is understood: ${text}`, () => {
      expect(readCommand(text)).to.deep.equal({ dialog, words })
    })
  }

  const notes = [
    'Actions agreed with Jade Morgan: she rings the council',
    'Details of the eviction: hearing on the 27th, Jade Morgan knows',
    'Outcomes meeting with Jade Morgan 40 mins at the hub',
    'Team meeting about Jade 30 mins',
    'Record of a talk with Jade',
    'Saw Jade and she asked me to remind her',
    'Jade 40 mins actions',
    'Correct forms taken to the council with Jade Morgan, 40 mins',
    'On call last night, rang Jade Morgan 20 mins',
    'Outcomes report sent to probation for Jade Morgan',
    'Report on outcomes done with Jade 20 mins',
    'Measures taken with Jade at the hub',
    'Rota swapped, so saw Jade at the hub 40 mins',
    'Wrong woman came to the door, rang Jade 10 mins',
  ]
  for (const text of notes) {
    it(`is not what a note begins with: ${text}`, () => {
      expect(readCommand(text)).to.equal(undefined)
    })
  }
})
