import type { IncomingMessage } from 'node:http'
import busboy from 'busboy'

/** The fields of a multipart form, whole, as bytes. */
export function readForm(request: IncomingMessage): Promise<{ [name: string]: Buffer }> {
  return new Promise((resolve, reject) => {
    const fields: { [name: string]: Buffer } = {}
    const form = busboy({ headers: request.headers, limits: { fieldSize: 4_000_000, fileSize: 4_000_000 } })
    form.on('field', (name, value) => (fields[name] = Buffer.from(value)))
    form.on('file', (name, stream) => {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => (fields[name] = Buffer.concat(chunks)))
    })
    form.on('close', () => resolve(fields))
    form.on('error', reject)
    request.pipe(form)
  })
}
