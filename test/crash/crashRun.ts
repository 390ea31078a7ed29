import { median } from '../../bench/figures.ts'
import { numbersIn } from './claims.ts'
import { CrashedFolder } from './crashedFolder.ts'
import { Seeded } from './seeded.ts'

/** How often the bot is killed, and what decides when. */
export interface CrashSettings {
  readonly kills: number
  readonly seed: number
}

const killsInOneFolder = 5
/** Folders side by side: a start keeps one processor busy. */
const atOnce = 2

/** Kills bots so often, in as many folders as that takes. */
export async function crashRun({ kills, seed }: CrashSettings): Promise<readonly CrashedFolder[]> {
  const seeded = new Seeded(seed)
  const folders = Math.ceil(kills / killsInOneFolder)
  const waiting = Array.from({ length: folders }, (_, place) => ({
    kills: Math.min(killsInOneFolder, kills - place * killsInOneFolder),
    own: seeded.own(),
    place,
  }))
  const done: CrashedFolder[] = []
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      done.push(await CrashedFolder.crash(next.kills, next.own, next.place))
    }
  }
  await Promise.all(Array.from({ length: atOnce }, work))
  return done
}

/** What a run came to, in figures. */
export function figuresOf(settings: CrashSettings, folders: readonly CrashedFolder[]): string {
  const acts = folders.flatMap((folder) => folder.acts)
  const sent = acts.filter(({ kind }) => kind === 'sent')
  const again = acts.reduce((sum, { times }) => sum + times - 1, 0)
  const readyAfter = folders.flatMap((folder) => folder.readyAfter)
  const stored = folders.flatMap(({ snapshots }) => snapshots.at(-1)?.alerts ?? [])
  const entries = stored.reduce((sum, { timeline }) => sum + timeline.length, 0)
  const answered = (kind: string): number =>
    acts.filter((act) => act.kind === kind && act.answers.length > 0).length
  return [
    `seed ${settings.seed}: ${settings.kills} kills in ${folders.length} folders, ${readyAfter.length} starts that got ready`,
    `${stored.length} alerts stored with ${entries} timeline entries, ${sent.filter((act) => numbersIn(act).length > 0).length} answered with their number`,
    `${answered('acknowledged')} acknowledgements and ${answered('saved')} contacts answered, ${again} presses made again`,
    `ready after ${Math.round(median(readyAfter))} ms (the middle), ${Math.max(...readyAfter)} ms (the slowest)`,
  ].join('\n')
}
