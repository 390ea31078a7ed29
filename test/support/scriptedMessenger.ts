import type { Messenger, SendOutcome, TeamsMessage } from '../../casework/ports/messenger.ts'
import type { Route } from '../../casework/records/route.ts'

/** What the platform does with one message, and `kept` where it takes it whatever it answers. */
export const faults = [
  'busy',
  'unsure',
  'taken, then unsure',
  'shut',
  'barred',
  'throws',
  'hangs',
  'gone',
] as const
export type ScriptedFault = (typeof faults)[number]

/** A platform that does with the next messages what a script says, and then takes every message. */
export class ScriptedMessenger implements Messenger {
  /** The numbers of the alerts that arrived, by person, and those of which the platform said so with an id. */
  readonly arrived = new Map<string, Set<string>>()
  readonly receipts = new Map<string, Set<string>>()
  #script: ScriptedFault[] = []
  #count = 0

  /** The next messages meet these faults, one after the other. */
  meets(script: readonly ScriptedFault[]): void {
    this.#script.push(...script)
  }

  /** From now on it takes every message. */
  heals(): void {
    this.#script = []
  }

  takesRoom(): boolean {
    return true
  }

  send(route: Route, message: TeamsMessage): Promise<SendOutcome> {
    return this.#answer(route, message, this.#script.shift())
  }

  update(route: Route, _id: string, message: TeamsMessage): Promise<SendOutcome> {
    const fault = this.#script.shift()
    if (fault === 'gone') return Promise.resolve({ kind: 'message-gone', reason: 'the card was deleted' })
    return this.#answer(route, message, fault)
  }

  #answer(route: Route, message: TeamsMessage, fault: ScriptedFault | undefined): Promise<SendOutcome> {
    switch (fault) {
      case 'throws':
        return Promise.reject(new Error('as the script says'))
      case 'hangs':
        return new Promise(() => undefined)
      case 'busy':
        return failed('busy', 30)
      case 'shut':
        return failed('shut')
      case 'barred':
        return failed('barred')
      case 'unsure':
        return failed('unsure', 5)
      case 'taken, then unsure':
        keep(this.arrived, route, message)
        return failed('unsure', 5)
      case 'gone':
      case undefined:
        keep(this.arrived, route, message)
        keep(this.receipts, route, message)
        this.#count += 1
        return Promise.resolve({
          ...{ kind: 'delivered', messageId: `message-${this.#count}`, conversation: route.conversation },
        })
    }
  }
}

function keep(seen: Map<string, Set<string>>, { id }: Route, message: TeamsMessage): void {
  if (!('alert' in message)) return
  seen.set(id, (seen.get(id) ?? new Set()).add(message.alert.id))
}

function failed(route: 'busy' | 'unsure' | 'shut' | 'barred', waitSeconds?: number): Promise<SendOutcome> {
  return Promise.resolve({ kind: 'failed-for-now', reason: `the chat is ${route}`, route, waitSeconds })
}
