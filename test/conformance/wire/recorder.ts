import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { readForm } from '../../../cloudfunctions/_emulator/admin/form'

export type Posted = { [field: string]: unknown }

/** What the SDK adds to every request and what differs from run to run. */
const OF_THE_RUN = [
  'envName',
  'wxCloudApiToken',
  'wxCloudbaseAccesstoken',
  'tcb_sessionToken',
  'crossAuthorizationToken',
]

/** A server that keeps what the SDK posts, and answers so that every call goes on to its end. */
export async function startRecorder(): Promise<{ url: string; take(): Posted[]; stop(): void }> {
  let posted: Posted[] = []
  const server = createServer((request, response) => {
    void read(request).then((body) => {
      posted.push(normal(body))
      answer(String(body.action ?? body.method), response, url)
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    take() {
      const taken = posted
      posted = []
      return taken
    },
    stop() {
      server.close()
      server.closeAllConnections()
    },
  }
}

async function read(request: IncomingMessage): Promise<Posted> {
  const type = request.headers['content-type'] ?? ''
  if (type.startsWith('multipart/form-data')) {
    const form = await readForm(request)
    const fields = Object.entries(form).map(([name, value]) => [
      name,
      name === 'requestData' ? value.toString('base64') : String(value),
    ])
    return Object.fromEntries(fields) as Posted
  }
  const chunks: Buffer[] = []
  for await (const chunk of request as AsyncIterable<Buffer>) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  if (type.startsWith('application/json')) return JSON.parse(text) as Posted
  return { method: request.method, path: request.url, ...fileHeaders(request), body: text }
}

const fileHeaders = ({ headers }: IncomingMessage): Posted => ({
  ...(headers.key && { key: headers.key, 'x-cos-meta-fileid': headers['x-cos-meta-fileid'] }),
})

const normal = (body: Posted): Posted =>
  Object.fromEntries(
    Object.entries(body)
      .filter(([name]) => !OF_THE_RUN.includes(name))
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  )

/** Enough of an answer for the SDK to go on. */
function answer(action: string, response: ServerResponse, url: string): void {
  if (action === 'GET') return void response.end('picture')
  if (action === 'PUT') return void response.end()
  const file = { fileID: 'cloud://e/a.png', code: 'SUCCESS', tempFileURL: `${url}/a.png` }
  const data = {
    insertedIds: ['a'],
    list: [],
    total: 0,
    ...{ updated: 1, deleted: 1, response_data: 'null' },
    ...{ url: `${url}/put`, token: 't', authorization: 's', fileId: 'cloud://e/a.png', cosFileId: 'e' },
    ...{ download_list: [file], delete_list: [file] },
  }
  const body = JSON.stringify({ requestId: 'r', transactionId: 't', data })
  response.writeHead(200, { 'content-type': 'application/json; charset=utf-8' }).end(body)
}
