import type { BenchedBot } from './benchedBot.ts'
import type { Chat, TakenTurn, TurnKind } from './chat.ts'
import { percentile } from './figures.ts'
import { hangUp } from './posting.ts'

/** What is done in one load: echoes, notes to their drafts, or notes each followed by its Save. */
export type Work = 'echo' | 'note' | 'note-and-save'

/** What one load showed. `turns` counts each HTTP turn: a note and its Save are two. */
export interface Load {
  readonly turns: number
  readonly turnsPerSecond: number
  /** Milliseconds of the bot's processor a turn. */
  readonly processor: number
  /** Milliseconds that a turn of one kind took, at the middle and at the slowest of a hundred. */
  latency(kind: TurnKind, hundredths: 50 | 99): number
}

/** Lets every conversation work through so many turns, one after the other, all conversations side by side. */
export async function loadOf(
  bot: BenchedBot,
  chats: readonly Chat[],
  work: Work,
  each: number,
): Promise<Load> {
  const usedBefore = (await bot.use()).processor
  const began = performance.now()
  const taken = (await Promise.all(chats.map((chat) => worked(chat, work, each)))).flat()
  const seconds = (performance.now() - began) / 1000
  const used = (await bot.use()).processor - usedBefore
  // A server ends a connection that was idle for seconds, perhaps at the very moment the next load uses it again.
  hangUp()
  return {
    turns: taken.length,
    turnsPerSecond: taken.length / seconds,
    processor: used / taken.length,
    latency: (kind, hundredths) =>
      percentile(
        taken.filter((turn) => turn.kind === kind).map(({ milliseconds }) => milliseconds),
        hundredths,
      ),
  }
}

async function worked(chat: Chat, work: Work, each: number): Promise<readonly TakenTurn[]> {
  const taken: TakenTurn[] = []
  while (taken.length < each) {
    if (work === 'echo') {
      taken.push(await chat.echoes())
      continue
    }
    const note = await chat.notes()
    taken.push(note)
    if (work === 'note-and-save') taken.push(await chat.saves(note.press))
  }
  return taken
}
