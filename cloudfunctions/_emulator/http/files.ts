import { createReadStream, readFileSync, statSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { extname, join, normalize, sep } from 'node:path'
import { sendText } from './answer'
import type { LivePages } from './live'

const TYPES: { [extension: string]: string } = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.map': 'application/json',
  '.txt': 'text/plain; charset=utf-8',
}

/** The file of a folder that a path names; null for none, and for any way out of the folder. */
export function fileIn(root: string, path: string): string | null {
  const file = normalize(join(root, path))
  if (file !== normalize(root) && !file.startsWith(normalize(root) + sep)) return null
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? file : null
}

export function sendFile(response: ServerResponse, file: string): void {
  const hashed = /\.[0-9a-f]{8,}\.\w+$/.test(file)
  response.writeHead(200, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': statSync(file).size,
    'cache-control': hashed ? 'public, max-age=31536000, immutable' : 'no-cache',
    'x-content-type-options': 'nosniff',
  })
  createReadStream(file).pipe(response)
}

type WebParts = { webRoot: string | null; live: LivePages | null }

/** A file of the browser build; pages without an extension get index.html. */
export function answerFile(response: ServerResponse, path: string, { webRoot, live }: WebParts): void {
  const index = webRoot && fileIn(webRoot, 'index.html')
  const file = (webRoot && fileIn(webRoot, path)) || (extname(path) ? null : index)
  if (!file) sendText(response, 404, index ? '没有这个文件' : '浏览器版尚未构建：npm run build')
  else if (live && file.endsWith('.html')) sendPage(response, live.listening(readFileSync(file, 'utf8')))
  else sendFile(response, file)
}

function sendPage(response: ServerResponse, html: string): void {
  response.writeHead(200, { 'content-type': TYPES['.html'], 'cache-control': 'no-cache' }).end(html)
}
