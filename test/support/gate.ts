import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import { z } from 'zod'

/** A slow way to a chat service: what comes waits until the gate is opened, and is passed on then. */
export class Gate {
  readonly #server: Server
  readonly #to: string
  readonly #opened: Promise<void>
  readonly #arrived: Promise<void>
  #open: () => void = () => undefined
  #arrive: () => void = () => undefined

  private constructor(to: string) {
    this.#to = to
    this.#opened = new Promise((resolve) => (this.#open = resolve))
    this.#arrived = new Promise((resolve) => (this.#arrive = resolve))
    this.#server = createServer((request, response) => void this.#pass(request, response))
  }

  static async before(serviceUrl: string): Promise<Gate> {
    const gate = new Gate(serviceUrl)
    gate.#server.listen(0, '127.0.0.1')
    await once(gate.#server, 'listening')
    return gate
  }

  get serviceUrl(): string {
    const address = this.#server.address()
    return typeof address === 'object' && address !== null ? `http://127.0.0.1:${address.port}` : ''
  }

  /** Resolves when the first request has come. */
  async arrived(): Promise<void> {
    await this.#arrived
  }

  open(): void {
    this.#open()
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }

  async #pass(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const chunks: Buffer[] = []
    for await (const chunk of request) chunks.push(Buffer.from(z.instanceof(Uint8Array).parse(chunk)))
    this.#arrive()
    await this.#opened
    const { method = 'POST', url = '/' } = request
    const passed = await fetch(`${this.#to}${url}`, { method, body: Buffer.concat(chunks) })
    const body = await passed.text()
    response.writeHead(passed.status, { 'content-type': 'application/json' })
    response.end(body)
  }
}
