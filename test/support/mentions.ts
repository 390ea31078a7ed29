import path from 'node:path'
import type { Cue } from '../../casework/records/contactDraft.ts'
import type { CueCategory } from '../../casework/words.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import type { Chatter } from './chatter.ts'
import type { BotUnderTest } from './runningBot.ts'

/**
 * Somebody writes a note whose words `text` stand for these kinds of harm, whatever the reader of notes makes of them, and is shown
 * it. The bot is started anew for that: those who go on chatting are to be asked for again.
 */
export async function mentions(
  bot: BotUnderTest,
  name: string,
  note: string,
  { kinds, text }: { readonly kinds: readonly CueCategory[]; readonly text: string },
): Promise<Chatter> {
  const writer = bot.person(name)
  await writer.says(note)
  await bot.stop()
  const records = openLmdbRecordStore(path.join(bot.folder, 'records'))
  const [latest] = await records.list('drafts-of', writer.id, { lastFirst: true, limit: 1 })
  const draft = await records.find('contact-draft', latest?.id ?? '')
  if (draft === undefined) throw new Error('The note became no draft')
  const start = draft.words.indexOf(text)
  const cues = kinds.map((category): Cue => {
    return { category, standing: 'current', text, start, end: start + text.length }
  })
  await records.commit([{ ...draft, cues }])
  await records.close()
  await bot.start()
  const again = bot.person(name)
  await again.says('save')
  return again
}
