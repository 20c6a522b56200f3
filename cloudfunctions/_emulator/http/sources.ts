import { existsSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { basename, dirname } from 'node:path'
import type { Source } from '../options'
import { sendText } from './answer'
import { fileIn, sendFile } from './files'

/** The address of a source: its own elsewhere, or under this emulator, where pages of HTML have their folder so that their links lead somewhere. */
export function sourceAddress(source: Source, home: string): string {
  if ('url' in source) return source.url
  const inFolder = 'path' in source && isPage(source.path)
  return `${home}/_sources/${source.id}${inFolder ? `/${basename(source.path)}` : ''}`
}

const isPage = (file: string): boolean => /\.html?$/.test(file)

/** `/_sources/<id>/<page>`: another page of the folder in which a source's page lies. */
function answerPage(response: ServerResponse, source: Source, page: string): void {
  const file = 'path' in source && isPage(source.path) && isPage(page) ? fileIn(dirname(source.path), page) : null
  if (file === null) return sendText(response, 404, `来源 ${source.id} 没有页面 ${page}`)
  sendFile(response, file)
}

/** `/_sources/<id>`: a local file or text, fetched by functions as any other address. */
export function answerSource(response: ServerResponse, sources: Source[], name: string): void {
  const [id = '', ...page] = name.split('/')
  const source = sources.find((candidate) => candidate.id === id)
  if (!source || 'url' in source) return sendText(response, 404, `没有来源 ${id}`)
  if (page.length > 0) return answerPage(response, source, page.join('/'))
  if ('path' in source) {
    if (!existsSync(source.path)) return sendText(response, 404, `来源 ${id} 的文件不存在：${source.path}`)
    return sendFile(response, source.path)
  }
  const type = source.content.trimStart().startsWith('[') || source.content.trimStart().startsWith('{')
  response.writeHead(200, { 'content-type': `${type ? 'application/json' : 'text/plain'}; charset=utf-8` })
  response.end(source.content)
}
