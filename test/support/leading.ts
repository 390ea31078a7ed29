import { buttonsOf, textOf } from './cardText.ts'
import type { Chatter } from './chatter.ts'
import type { SeenMessage } from './fakeTeams.ts'
import { BotUnderTest } from './runningBot.ts'

const about = { who: 'W-VV396G-C', whatHappened: 'She says he has found her address.', when: 'this morning' }

/** A keyworker who raises an alert, and the lead and the deputy who handle it. */
export class Leading {
  readonly amara: Chatter
  readonly sunita: Chatter
  readonly grace: Chatter
  readonly bot: BotUnderTest
  /** The number of the alert that was raised last. */
  number = ''

  private constructor(bot: BotUnderTest) {
    this.bot = bot
    this.amara = bot.person('Amara Cole')
    this.sunita = bot.person('Sunita Rao')
    this.grace = bot.person('Grace Ofori')
  }

  /** Opens the chats of the three. */
  static async begin(bot: BotUnderTest): Promise<Leading> {
    const leading = new Leading(bot)
    await leading.sunita.opens()
    await leading.grace.opens()
    return leading
  }

  /** Raises an alert and waits until the lead has it. */
  async raise(
    danger: 'No' | 'Yes, danger now' = 'No',
    inputs: Readonly<Record<string, string>> = about,
    by = this.amara,
  ): Promise<void> {
    await by.says('alert')
    await by.presses(danger)
    const asked = await by.presses('Send alert', inputs)
    const sent = asked.includes('Is yours the same?') ? await by.presses('Send as a new one') : asked
    this.number = /SG-[2-9A-Z]{6}-[2-9A-Z]/.exec(sent)?.[0] ?? ''
    await this.shows(this.sunita, this.number)
  }

  /** The lead takes the alert; answers with her card when it is brought up to date. */
  async take(): Promise<string> {
    const card = await this.presses(this.sunita, 'Acknowledge')
    await this.shows(this.sunita, 'Acknowledged: by Sunita Rao')
    return card
  }

  /** Presses a button of a person's card of this alert, not of one that says the same elsewhere. */
  async presses(person: Chatter, title: string): Promise<string> {
    return person.pressesOnCard(this.#cardOf(person), title)
  }

  /** Opens the form of this name from "More". */
  async choose(person: Chatter, form: string): Promise<string> {
    await this.presses(person, 'More')
    return person.presses('Go on', { form })
  }

  /** Waits until a person's card of this alert says something. */
  async shows(person: Chatter, text: string): Promise<void> {
    await this.bot.teams.until(() => this.textOf(person).includes(text))
  }

  /** What a person's card of this alert says. */
  textOf(person: Chatter): string {
    return textOf(this.cardOf(person))
  }

  cardOf(person: Chatter): unknown {
    return this.#cardOf(person)?.card
  }

  #cardOf(person: Chatter): SeenMessage | undefined {
    return person
      .chat()
      .find(({ card }) => textOf(card).includes(this.number) && isCardOfAlert(textOf(card), buttonsOf(card)))
  }
}

/** Gives each test of a suite a bot of its own with the three at their chats, and ends it after the test. */
export function beforeEachLeading(begin: (leading: Leading) => Promise<void> | void): void {
  let bot: BotUnderTest
  beforeEach(async () => {
    bot = await BotUnderTest.open()
    await begin(await Leading.begin(bot))
  })
  afterEach(() => bot.close())
}

function isCardOfAlert(text: string, buttons: readonly string[]): boolean {
  return text.includes('Raised by: ') || (text.includes('is stored') && !buttons.includes('Send alert'))
}
