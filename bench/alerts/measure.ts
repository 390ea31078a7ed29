import path from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { startBenched, type BenchedBot } from '../benchedBot.ts'
import { Connector } from '../connector.ts'
import { median } from '../figures.ts'
import { hangUp } from '../posting.ts'
import { alertServices } from '../records.ts'
import type { Size } from '../size.ts'
import { timeToAnswer } from '../starts.ts'
import { fillWithAlerts } from './fill.ts'
import { bareSend, RaisingChat } from './raising.ts'

/** What alerts cost: each figure for what it is measured beside, and for the assistant with alerts. */
export interface AlertFigures {
  /** The middle of each round, in milliseconds: one bare send, and from Send alert to the lead's card. */
  readonly sends: { readonly bare: readonly number[]; readonly alert: readonly number[] }
  /** Hundredths of a processor core while nothing happens: without alerts, and with so many open. */
  readonly idle: { readonly empty: number; readonly open: number; readonly alerts: number }
  /** Milliseconds until the first answer: without alerts, and with so many stored. */
  readonly starts: {
    readonly empty: readonly number[]
    readonly full: readonly number[]
    readonly alerts: number
  }
}

/** Measures alerts in folders of their own within this one. */
export async function measureAlerts(folder: string, size: Size): Promise<AlertFigures> {
  const { openAlerts: open, storedAlerts: stored } = size
  const [empty, some, full] = ['no-alerts', 'open-alerts', 'stored-alerts'].map((name) =>
    path.join(folder, name),
  )
  if (empty === undefined || some === undefined || full === undefined) throw new Error('No folders')
  await fillWithAlerts(empty, { stored: 0, open: 0 })
  await fillWithAlerts(some, { stored: open, open })
  await fillWithAlerts(full, { stored, open })
  const starts = await measureStarts(empty, full, size.starts)
  const idle = await measureIdle(empty, some, size.idleSeconds)
  const sends = await measureSends(empty, size)
  return { sends, idle: { ...idle, alerts: open }, starts: { ...starts, alerts: stored } }
}

async function measureSends(folder: string, size: Size): Promise<AlertFigures['sends']> {
  const connector = await Connector.open()
  const echo = await startBenched('echoBot')
  const assistant = await startBenched('assistantBot', folder)
  try {
    const chats = alertServices.map((_, service) => new RaisingChat(assistant.endpoint, connector, service))
    for (const chat of chats) await chat.leadOpens()
    const bare: number[] = []
    const alert: number[] = []
    for (let round = 0; round < size.warmUps + size.rounds; round += 1) {
      const taken: { bare: number[]; alert: number[] } = { bare: [], alert: [] }
      for (const [service, chat] of chats.slice(0, size.conversations).entries()) {
        taken.bare.push(await bareSend(echo.endpoint, connector, service))
        taken.alert.push(await chat.raises())
      }
      if (round < size.warmUps) continue
      bare.push(median(taken.bare))
      alert.push(median(taken.alert))
    }
    return { bare, alert }
  } finally {
    hangUp()
    await Promise.all([echo.stop(), assistant.stop()])
    await connector.close()
  }
}

/** The longest that a bot is given to come to rest after its start, in seconds. */
const settling = 3

async function measureIdle(
  empty: string,
  open: string,
  seconds: number,
): Promise<Pick<AlertFigures['idle'], 'empty' | 'open'>> {
  const bots = [await startBenched('assistantBot', empty), await startBenched('assistantBot', open)]
  try {
    await pause(Math.min(settling, seconds) * 1000)
    const used = await Promise.all(bots.map((bot) => idleUse(bot, seconds)))
    return { empty: used[0] ?? Number.NaN, open: used[1] ?? Number.NaN }
  } finally {
    await Promise.all(bots.map((bot) => bot.stop()))
  }
}

async function idleUse(bot: BenchedBot, seconds: number): Promise<number> {
  const before = (await bot.use()).processor
  await pause(seconds * 1000)
  return ((await bot.use()).processor - before) / (seconds * 10)
}

async function measureStarts(
  empty: string,
  full: string,
  starts: number,
): Promise<Pick<AlertFigures['starts'], 'empty' | 'full'>> {
  const connector = await Connector.open()
  const figures: { empty: number[]; full: number[] } = { empty: [], full: [] }
  try {
    for (let start = 0; start < starts; start += 1) {
      figures.empty.push(await timeToAnswer('assistantBot', empty, connector))
      figures.full.push(await timeToAnswer('assistantBot', full, connector))
    }
  } finally {
    await connector.close()
  }
  return figures
}
