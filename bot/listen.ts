import { once } from 'node:events'
import type { Config } from './config.ts'
import type { botServer } from './server.ts'

/** Takes turns from now on, and answers at which address; says plainly when the port is another's. */
export async function listen(server: ReturnType<typeof botServer>, { host, port }: Config): Promise<string> {
  // On restify's own server, which passes on what happens to the one inside it and throws an error that nobody there waits for.
  const listening = once(server, 'listening')
  server.listen(port, host)
  await listening.catch((error: unknown) => Promise.reject(portError(error, port)))
  const address = server.address()
  return `${host === '0.0.0.0' ? '127.0.0.1' : host}:${address.port}`
}

function portError(error: unknown, port: number): Error {
  const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE'
  return new Error(taken ? `Port ${port} is already in use.` : `Cannot listen on port ${port}.`, {
    cause: error,
  })
}

/** Takes no new turns. */
export function closing(server: ReturnType<typeof botServer>): Promise<void> {
  return new Promise((resolve) => {
    server.close(resolve)
  })
}
