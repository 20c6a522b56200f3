import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'

type Reply = { status?: number; body: string | Buffer; type?: string }

/** A web server on this machine that answers what the test last said. */
export const startSourceServer = async () => {
  let said: Reply = { body: '[]' }
  let pages: Record<string, Reply> = {}
  const server = createServer((request, response) => {
    const reply = pages[request.url ?? ''] ?? said
    response.writeHead(reply.status ?? 200, { 'content-type': reply.type ?? 'application/json' }).end(reply.body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/articles.json`,
    say: (next: Reply | object[]): void => {
      said = Array.isArray(next) ? { body: JSON.stringify(next) } : next
    },
    /** What is answered at other paths than the source's. */
    serve: (byPath: Record<string, Reply>): void => {
      pages = byPath
    },
    stop: () => new Promise<void>((resolve) => server.close(() => resolve())),
  }
}

export type SourceServer = Awaited<ReturnType<typeof startSourceServer>>
