import type { IncomingMessage } from 'node:http'

/** A request that is answered with a status and a word, not served. */
export class HttpRefusal extends Error {
  constructor(
    readonly status: number,
    message: string,
  ) {
    super(message)
  }
}

/** The JSON body of a request of at most `largest` bytes. */
export async function readJson(request: IncomingMessage, largest: number): Promise<unknown> {
  if (!request.headers['content-type']?.startsWith('application/json')) {
    throw new HttpRefusal(415, '请求必须是 application/json')
  }
  const text = (await readBytes(request, largest)).toString('utf8')
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw new HttpRefusal(400, '请求不是合法的 JSON')
  }
}

/** The body of a request of at most `largest` bytes. */
export async function readBytes(request: IncomingMessage, largest: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > largest) throw new HttpRefusal(413, `请求超过 ${largest} 字节`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
