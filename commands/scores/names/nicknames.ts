import { z } from 'zod'
import { manyShortNames } from '../../../notes/names/nameTables.ts'
import { Count, type Corpus } from '../score.ts'
import { Answers, readName } from './answers.ts'
import { capitalised, caseloadWith, ukNamesIn } from './caseload.ts'

const Row = z.object({ text: z.string(), nicknames: z.array(z.string()) })
type NicknameRow = z.infer<typeof Row>

/** `names_nicknames`: a woman is called by a short form of her name in a caseload of thirty; those of very many names must be asked. */
export const nicknames: Corpus<NicknameRow> = {
  name: 'names_nicknames',
  row: Row,
  score: (rows, folder) => {
    const names = ukNamesIn(folder)
    const answers = new Answers()
    const asks = new Count()
    for (const [row, { text, nicknames: shorts }] of rows.entries()) {
      for (const short of shorts) {
        const woman = { givenName: capitalised(text), familyName: 'Quince' }
        const women = caseloadWith(woman, names, { row, notCalled: [short] })
        const who = readName(capitalised(short), women)
        answers.add(`${text} as ${short}`, { who, women })
        if (manyShortNames.has(short))
          asks.add(who.certain === undefined, () => `${short} for ${text} is chosen`)
      }
    }
    return {
      'rank 1': answers.first.tally,
      'rank 1 or asked': answers.firstOrAsked.tally,
      'no wrong silent choice': answers.noWrongChoice.tally,
      'short for many: asked': asks.tally,
    }
  },
}
