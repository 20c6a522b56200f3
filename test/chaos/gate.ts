import { Agent, createServer, request as httpRequest } from 'node:http'
import type { IncomingMessage, Server, ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

/** What happens to one step of a worker: before or after the database did it, or nothing. */
export type StepFault = 'none' | 'killBefore' | 'killAfter' | 'loseAnswer'

/** One awaited step of a worker: a request of the database, or a message to WeChat. */
export interface Step {
  worker: string
  what: string
}

export interface GateParts {
  /** Where the database is now. */
  database: () => string
  faultOf: (step: Step) => StepFault
  /** Whose step is next, of so many workers. */
  choose: (below: number) => number
  kill: (worker: string) => Promise<void>
  send: (worker: string, message: never) => Promise<unknown>
  /** Hears what the database answered. */
  heard?: (step: Step, answer: Buffer) => void
}

interface Asked {
  path: string
  body: Buffer
  request: IncomingMessage
  response: ServerResponse
}

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
  /** Steps that wait, by worker at work. */
  private readonly waiting = new Map<string, (() => Promise<void>)[]>()
  private serving = false

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

  /** A worker has begun: nothing is served until it asks for something or ends. */
  begin(worker: string): void {
    this.waiting.set(worker, [])
  }

  /** A worker has ended, by itself or not. */
  end(worker: string): void {
    this.waiting.delete(worker)
    this.serveNext()
  }

  /**
   * One step at a time, in an order that chance chooses and the same seed gives again: each worker's steps in turn, but
   * any of them may have to wait for any number of the others'. So a database may be as slow as it likes.
   */
  private serveNext(): void {
    const queues = [...this.waiting].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, queue]) => queue)
    if (this.serving || queues.length === 0 || queues.some((queue) => queue.length === 0)) return
    const serve = queues[this.parts.choose(queues.length)]?.shift()
    this.serving = true
    void serve?.().finally(() => {
      this.serving = false
      this.serveNext()
    })
  }

  private async answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const [, kind = '', worker = '', path = ''] = /^\/(\w+)\/([\w-]+)(.*)$/.exec(request.url ?? '') ?? []
    const body = await bodyOf(request)
    const step = { worker, what: kind === 'send' ? 'send' : nameOf(body) }
    const serve = () => this.serve(step, { path, body, request, response }).catch(() => void response.destroy())
    const queue = this.waiting.get(worker)
    if (!queue) return serve()
    queue.push(serve)
    this.serveNext()
  }

  private async serve(step: Step, { path, body, request, response }: Asked): Promise<void> {
    const fault = this.parts.faultOf(step)
    if (fault === 'killBefore') return this.parts.kill(step.worker)
    const answer =
      step.what === 'send'
        ? Buffer.from(JSON.stringify(await this.parts.send(step.worker, JSON.parse(body.toString('utf8')) as never)))
        : await forward(`${this.parts.database()}${path}`, request.headers, body)
    this.parts.heard?.(step, answer)
    if (fault === 'killAfter') return this.parts.kill(step.worker)
    if (fault === 'loseAnswer') return void response.writeHead(500, { 'content-type': 'text/plain' }).end('lost')
    response.writeHead(200, { 'content-type': 'application/json' }).end(answer)
  }
}
