import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import { text } from 'node:stream/consumers'

/** A file as it arrived. */
export interface KeptFile {
  readonly path: string
  readonly range: string | undefined
  readonly text: string
}

/** The OneDrive of a Teams user, at whatever SharePoint address a file is put to. */
export class FakeDrive {
  readonly files: KeptFile[] = []
  /** What the next files are answered with. */
  status = 201
  readonly #server: Server

  private constructor() {
    this.#server = createServer((request, response) => {
      void text(request).then((content) => {
        const { url = '', headers } = request
        this.files.push({ path: url, range: headers['content-range'], text: content })
        response.statusCode = this.status
        response.end()
      })
    })
  }

  static async open(): Promise<FakeDrive> {
    const drive = new FakeDrive()
    drive.#server.listen(0, '127.0.0.1')
    await once(drive.#server, 'listening')
    return drive
  }

  /** Puts a file as `fetch` does, only that the host is this drive. */
  readonly upload: typeof fetch = async (address, options) => {
    const bound = this.#server.address()
    const port = typeof bound === 'object' && bound !== null ? bound.port : 0
    const { pathname } = new URL(address instanceof Request ? address.url : address)
    return fetch(`http://127.0.0.1:${port}${pathname}`, options)
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    this.#server.close()
    await once(this.#server, 'close')
  }
}
