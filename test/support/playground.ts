import { existsSync } from 'node:fs'
import { type Browser, chromium, type Locator, type Page } from 'playwright-core'

const executables = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome']
const switches = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
const patienceMs = 30_000
const elsewhere = /^https?:\/\/(?!127\.0\.0\.1[:/]|localhost[:/])/

/** Below this width the Playground cuts its chat off, where Teams would wrap it. */
const playgroundMinimum = 620
const likeAPhone = `
  #root div:has(> div > h1) { display: none !important }
  #root div:not(.ac-adaptiveCard *) { min-width: 0 !important }
  #root div:has(> div > .fai-OutputCard) { margin: 0 8px !important }
  #root .fai-OutputCard { box-sizing: border-box; width: 100% !important; max-width: calc(100vw - 16px); padding: 4px !important }
  #root .fai-OutputCard > div { box-sizing: border-box; width: 100% !important }
  #root div:has(+ .fai-OutputCard) { display: none !important }
  #root div:has(> div > div > div > div > [role='textbox']) { padding-inline: 8px !important }
`

/** The size a chat is opened at; a phone's is about 360 wide. */
export type Size = { readonly width: number; readonly height: number }

/** Starts a headless Chromium, or answers undefined where none is installed; CHROMIUM_PATH names another one. */
export async function launchBrowser(): Promise<Browser | undefined> {
  const executablePath = [process.env['CHROMIUM_PATH'], ...executables].find(
    (file) => file && existsSync(file),
  )
  if (executablePath === undefined) return undefined
  return chromium.launch({ executablePath, args: switches })
}

/** Opens a chat window's page and waits until the bot has heard of it; nothing outside this computer is loaded. */
export async function openChat(browser: Browser, address: string, size?: Size): Promise<Chat> {
  const viewport = size ?? { width: 1280, height: 900 }
  const page = await browser.newPage({ viewport, locale: 'en-GB', timezoneId: 'Europe/London' })
  page.setDefaultTimeout(patienceMs)
  await page.route(elsewhere, (route) => route.abort())
  await page.goto(address, { waitUntil: 'domcontentloaded' })
  await page
    .getByText(/conversationUpdate \d+/)
    .last()
    .waitFor()
  // The log repeats what the bot said, and would be found in its place.
  await page.getByTitle('Hide log panel').click()
  if (viewport.width < playgroundMinimum) await page.addStyleTag({ content: likeAPhone })
  return new Chat(page)
}

/** One person's chat as she uses it; every step waits for the page to be ready for it, never for time to pass. */
export class Chat {
  readonly #page: Page
  readonly #said: Locator

  constructor(page: Page) {
    this.#page = page
    this.#said = page.locator('.fai-OutputCard')
  }

  /** Types a message, sends it and waits until the box is empty again. */
  async says(text: string): Promise<void> {
    await this.#page.locator('[role=textbox][data-lexical-editor]').click()
    await this.#page.keyboard.insertText(text)
    await this.#page.getByRole('button', { name: 'Send Message' }).click()
    await this.#page.getByText('Type a message...', { exact: true }).waitFor()
  }

  /** Presses the button with this title in the latest card that has one; a card with two of them is an error. */
  async presses(title: string): Promise<void> {
    const button = this.#page.getByRole('button', { name: title, exact: true })
    await this.#said.locator('.ac-adaptiveCard').filter({ has: button }).last().locator(button).click()
  }

  /** Replaces what the labelled input of the latest card that has it says; a date is written 2026-11-20, a time 14:30. */
  async fills(label: string, value: string): Promise<void> {
    await this.#field(label).locator('input, textarea').fill(value)
  }

  /** Chooses from the labelled list, or ticks the choice of an expanded list or a toggle. */
  async chooses(label: string, choice: string): Promise<void> {
    const field = this.#field(label)
    await field.waitFor()
    const list = field.getByRole('combobox')
    if ((await list.count()) === 0) return field.getByText(choice, { exact: true }).click()
    await list.click()
    await this.#page
      .getByRole('option', { name: choice, exact: true })
      .or(this.#page.getByRole('menuitemcheckbox', { name: choice, exact: true }))
      .click()
    // A list of several stays open over the rest of the card.
    if ((await list.getAttribute('aria-expanded')) === 'true') await list.press('Escape')
  }

  /** Waits until the bot has said this, in a message or in a card. */
  async waitsFor(text: string): Promise<void> {
    await this.#said.getByText(text).last().waitFor()
  }

  /** What can be read in the latest card, one line for each line on the screen; typed values are not part of it. */
  async latestCardText(): Promise<string> {
    return this.#said.locator('.ac-preview-panel').last().innerText()
  }

  /** Keeps a picture of the window as it is now. */
  async screenshot(file: string): Promise<void> {
    await this.#page.screenshot({ path: file, animations: 'disabled' })
  }

  #field(label: string): Locator {
    const words = new RegExp(`^${label.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}( \\*)?$`)
    const named = this.#page.locator('label.ac-richTextBlock').filter({ hasText: words })
    return this.#said.locator('div:has(> .ac-input-container)').filter({ has: named }).last()
  }
}
