import { expect } from 'chai'
import { readWho } from '../../../notes/names/readWho.ts'
import { nameOf, women } from '../women.ts'

const named = (text: string): string | undefined => nameOf(readWho(text, women).who.certain)

describe('a name that is also a word', () => {
  const hers: readonly [note: string, who: string][] = [
    ['Joy shouted at the receptionist', 'Joy Price'],
    ['joy got a letter about her rent', 'Joy Price'],
    ['joy laughed it off', 'Joy Price'],
    ['spk to joy yday 15m', 'Joy Price'],
    ['hv joy 35 min', 'Joy Price'],
    ['cancelled joy today as I was ill', 'Joy Price'],
    ['Joys sister has been taken ill, 1hr tc', 'Joy Price'],
    ["cost of joy's new sofa", 'Joy Price'],
    ['joy burns her hand a lot', 'Joy Price'],
    ['patience pregnant 12 wks', 'Patience Adeyemi'],
    ['patience very low, 40 min hub', 'Patience Adeyemi'],
    ["work - patience's manager has cut her hours", 'Patience Adeyemi'],
    ['aprils son is home, 20 mins phone', 'April Summers'],
    ['drop in today: april 20 mins', 'April Summers'],
    ['nothing from april since the 9th', 'April Summers'],
    ['April seen at hub, her April rent is short', 'April Summers'],
    ['Destiny denied any drug use', 'Destiny Grant'],
    ["destiny's mum is in hospital", 'Destiny Grant'],
    ["Running out of time before Joy's 2pm", 'Joy Price'],
    ["Pulled out of Joy's 2pm, office flooded", 'Joy Price'],
    ['went over to joys after lunch, stayed an hour', 'Joy Price'],
    ['popped round patiences w the parcel', 'Patience Adeyemi'],
    ['quick one april isnt answering her phone', 'April Summers'],
    ['hospital visit 4 destiny 40m', 'Destiny Grant'],
    ['this am patience centre 20, bus pass form', 'Patience Adeyemi'],
    ['zoom joy 25 parenting course', 'Joy Price'],
    ['wed 2pm destiny tc 1/4 hr', 'Destiny Grant'],
    ['april centre 1 - 1.45, laptop fixed', 'April Summers'],
    ['Joy to come in Friday 2pm', 'Joy Price'],
    ['popped over to see joy at the hostel', 'Joy Price'],
    ['tried patience at home around 3, noone in', 'Patience Adeyemi'],
    ['an hour with destiny at her flat', 'Destiny Grant'],
    ["neighbour was at april's when i got there", 'April Summers'],
  ]
  for (const [note, who] of hers) {
    it(`is hers: ${note}`, () => {
      expect(named(note)).to.equal(who)
    })
  }

  const words = [
    'tried patience for a while',
    'Joy of singing group cancelled',
    'cried with joy when she heard',
    'she has no patience left',
    'lost patience with the council',
    'patience is running out',
    'April rent is due',
    'court is in april',
    'hearing 9 april',
    'review april 9',
    'back from april to june',
    'Grant agreed for a cooker',
    'asked for a bit of joy in her life',
    'shame april isnt warmer',
    'need 4 patience with this form',
    'the joys of housing forms',
    'Joy to see her settled',
    'april centre 5th to 9th closed',
    'today joy all round, kids back',
  ]
  for (const note of words) {
    it(`is a word: ${note}`, () => {
      expect(readWho(note, women).who.candidates).to.deep.equal([])
    })
  }
})
