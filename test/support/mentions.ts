import path from 'node:path'
import type { Cue } from '../../casework/records/contactDraft.ts'
import type { CueCategory } from '../../casework/words.ts'
import { openLmdbRecordStore } from '../../stores/lmdbRecordStore.ts'
import type { Chatter } from './chatter.ts'
import type { BotUnderTest } from './runningBot.ts'

/** Which words of a note stand for which kinds of harm, whatever the reader of notes makes of them. */
export interface Mentioned {
  readonly kinds: readonly CueCategory[]
  readonly text: string
}

/** Puts into the newest draft of somebody what it mentions, while no bot runs on the folder. */
export async function addMentions(folder: string, writer: string, { kinds, text }: Mentioned): Promise<void> {
  const records = openLmdbRecordStore(path.join(folder, 'records'))
  const [latest] = await records.list('drafts-of', writer, { lastFirst: true, limit: 1 })
  const draft = await records.find('contact-draft', latest?.id ?? '')
  if (draft === undefined) throw new Error('The note became no draft')
  const start = draft.words.indexOf(text)
  const cues = kinds.map((category): Cue => {
    return { category, standing: 'current', text, start, end: start + text.length }
  })
  await records.commit([{ ...draft, cues }])
  await records.close()
}

/**
 * Somebody writes a note that mentions something, and is shown it. The bot is started anew for that: those who go on chatting are
 * to be asked for again.
 */
export async function mentions(
  bot: BotUnderTest,
  name: string,
  note: string,
  what: Mentioned,
): Promise<Chatter> {
  await bot.person(name).says(note)
  await bot.stop()
  await addMentions(bot.folder, bot.person(name).id, what)
  await bot.start()
  const again = bot.person(name)
  await again.says('save')
  return again
}
