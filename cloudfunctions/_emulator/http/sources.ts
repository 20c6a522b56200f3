import { existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import type { Source } from '../options'
import { sendText } from './answer'
import { sendFile } from './files'

/** `/_sources/<id>`: a local file or text, fetched by functions as any other address. */
export function answerSource(response: ServerResponse, sources: Source[], id: string): void {
  const source = sources.find((candidate) => candidate.id === id)
  if (!source || 'url' in source) return sendText(response, 404, `没有来源 ${id}`)
  if ('path' in source) {
    if (!existsSync(source.path)) return sendText(response, 404, `来源 ${id} 的文件不存在：${source.path}`)
    return sendFile(response, source.path)
  }
  const type = source.content.trimStart().startsWith('[') || source.content.trimStart().startsWith('{')
  response.writeHead(200, { 'content-type': `${type ? 'application/json' : 'text/plain'}; charset=utf-8` })
  response.end(source.content)
}
