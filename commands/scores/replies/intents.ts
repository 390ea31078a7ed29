import { z } from 'zod'
import { Counts, type Corpus } from '../score.ts'
import { changesOpenContact, routed, type Routed } from './routed.ts'

const Utterance = z.object({ text: z.string(), intent: z.string() })
type Utterance = z.infer<typeof Utterance>

/** Where each intent of a corpus should lead. A no leads nowhere: it changes nothing and saves nothing. */
type Leads = Readonly<Record<string, readonly Routed[]>>

const agreement: readonly Routed[] = ['save', 'thanks']
const putAway: readonly Routed[] = ['cancel', 'undo']

const generalLeads: Leads = {
  Cancel: putAway,
  Stop: putAway,
  StartOver: putAway,
  Help: ['help'],
  Confirm: agreement,
  Reject: ['not-understood', ...putAway],
}
const clincLeads: Leads = {
  cancel: putAway,
  what_can_i_ask_you: ['help'],
  yes: agreement,
  no: ['not-understood', ...putAway],
}

function countIntents(leads: Leads, rows: readonly Utterance[]): Counts {
  const counts = new Counts()
  for (const { text, intent } of rows) {
    const wanted = leads[intent]
    if (wanted === undefined) continue
    const to = routed(text)
    counts.add(`recall of ${intent}`, wanted.includes(to), () => `${to}: ${text}`)
    counts.add('changes no open contact', !changesOpenContact(text), () => text)
  }
  return counts
}

/** Short answers to a bot, by intent. */
export const botframeworkGeneral: Corpus<Utterance> = {
  name: 'intent_botframework_general',
  row: Utterance,
  score: (rows) => countIntents(generalLeads, rows).figures,
}

const answered = new Set<Routed>(['not-understood', 'hello', 'thanks', 'help'])

/** What people ask of an assistant, with what none of its intents covers and chit-chat. Neither may become a note or a command. */
export const clinc: Corpus<Utterance> = {
  name: 'intent_clinc',
  row: Utterance,
  score: (rows) => {
    const counts = countIntents(clincLeads, rows)
    for (const { text, intent } of rows) {
      if (clincLeads[intent] !== undefined) continue
      const to = routed(text)
      const of = intent === 'oos' ? 'out of scope' : 'other intents'
      counts.add(`${of}: no note of it`, to !== 'note', () => text)
      counts.add(`${of}: no command of it`, to === 'note' || answered.has(to), () => `${to}: ${text}`)
      counts.add(`${of}: changes no open contact`, !changesOpenContact(text), () => text)
    }
    return counts.figures
  },
}
