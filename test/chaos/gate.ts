import { Agent, createServer, request as httpRequest } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to one step of a worker: before or after the database did it, or nothing. */
export type StepFault = 'none' | 'killBefore' | 'killAfter' | 'loseAnswer' | 'slow'

/** One awaited step of a worker: a request of the database, or a message to WeChat. */
export interface Step {
  worker: string
  what: string
}

export interface GateParts {
  /** Where the database is now. */
  database: () => string
  faultOf: (step: Step) => StepFault
  kill: (worker: string) => Promise<void>
  send: (worker: string, message: never) => Promise<unknown>
}

const SLOW_MS = 15
const keepAlive = new Agent({ keepAlive: true })

const bodyOf = async (request: IncomingMessage): Promise<Buffer> => {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

const forward = (to: string, headers: IncomingMessage['headers'], body: Buffer): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    const { 'content-type': type } = headers
    const sent = httpRequest(to, { method: 'POST', agent: keepAlive, headers: { 'content-type': type } }, (answer) => {
      bodyOf(answer).then(resolve, reject)
    })
    sent.on('error', reject)
    sent.end(body)
  })

const nameOf = (body: Buffer): string => {
  const { action, collectionName } = JSON.parse(body.toString('utf8')) as { action: string; collectionName: string }
  return `${action.replace('database.', '')} ${collectionName}`
}

/** Stands between the workers and everything else, so that each of their awaited steps can go wrong. */
export class Gate {
  private server: Server | null = null

  constructor(private readonly parts: GateParts) {}

  async open(): Promise<string> {
    const server = createServer((request, response) => {
      void this.answer(request, response).catch(() => response.destroy())
    })
    this.server = server
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  }

  close(): void {
    this.server?.closeAllConnections()
    this.server?.close()
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind = '', worker = '', path = ''] = /^\/(\w+)\/([\w-]+)(.*)$/.exec(request.url ?? '') ?? []
    const body = await bodyOf(request)
    const step = { worker, what: kind === 'send' ? 'send' : nameOf(body) }
    const fault = this.parts.faultOf(step)
    if (fault === 'killBefore') return this.parts.kill(worker)
    if (fault === 'slow') await new Promise((resolve) => setTimeout(resolve, SLOW_MS))
    const answer =
      kind === 'send'
        ? Buffer.from(JSON.stringify(await this.parts.send(worker, JSON.parse(body.toString('utf8')) as never)))
        : await forward(`${this.parts.database()}${path}`, request.headers, body)
    if (fault === 'killAfter') return this.parts.kill(worker)
    if (fault === 'loseAnswer') return void response.writeHead(500, { 'content-type': 'text/plain' }).end('lost')
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
  }
}
