import { z } from 'zod'
import { topicsIn } from '../../../notes/topics/readTopics.ts'
import { Count, type Corpus, type Figures } from '../score.ts'
import { topicOf } from './theirNeeds.ts'

const Row = z.object({
  id: z.string(),
  text: z.string(),
  src: z.string().optional(),
  needs: z.array(z.string()),
  needs_negated: z.array(z.string()),
})
type Row = z.infer<typeof Row>

/** The needs of whole notes: precision and recall over every need of every note, notes of the simulator apart. */
export const notesGoldNeeds: Corpus<Row> = {
  name: 'notes_gold_needs',
  file: 'notes_gold',
  row: Row,
  score: (rows) => ({
    ...figuresOf('', rows),
    ...figuresOf(' (simulator)', rows.filter(isSimulated)),
    ...figuresOf(
      ' (British)',
      rows.filter((row) => !isSimulated(row)),
    ),
  }),
}

function isSimulated({ src }: Row): boolean {
  return src?.includes('simulator') === true
}

function figuresOf(of: string, rows: readonly Row[]): Figures {
  const precision = new Count()
  const recall = new Count()
  for (const { id, text, needs } of rows) {
    const wanted = new Set(needs.map(topicOf).filter((topic) => topic !== undefined))
    const found = new Map(topicsIn(text).map((topic) => [topic.value, topic.text]))
    for (const [topic, said] of found)
      precision.add(wanted.has(topic), () => `${id}: ${topic} read in “${said}”, not wanted`)
    for (const topic of wanted) recall.add(found.has(topic), () => `${id}: ${topic} not read in “${text}”`)
  }
  return { [`needs precision${of}`]: precision.tally, [`needs recall${of}`]: recall.tally }
}
