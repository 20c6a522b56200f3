import type { IncomingMessage, ServerResponse } from 'node:http'
import { HttpRefusal } from './body'

const LOOPBACK = new Set(['127.0.0.1', 'localhost', '[::1]'])

/** The emulator trusts whoever reaches it, so only this machine may: no other host name (DNS rebinding), no other site. */
export function checkLoopback(request: IncomingMessage): void {
  const host = (request.headers.host ?? '').replace(/:\d+$/, '')
  if (!LOOPBACK.has(host)) throw new HttpRefusal(403, `只接受本机访问：Host ${host || '缺失'}`)
  const { origin } = request.headers
  if (origin !== undefined && !isLoopbackOrigin(origin)) throw new HttpRefusal(403, `只接受本机页面：Origin ${origin}`)
}

function isLoopbackOrigin(origin: string): boolean {
  try {
    return LOOPBACK.has(new URL(origin).hostname)
  } catch {
    return false
  }
}

/** A page of this machine on another port may call. */
export function allowLoopbackPages(request: IncomingMessage, response: ServerResponse): void {
  const { origin } = request.headers
  if (origin === undefined) return
  response.setHeader('access-control-allow-origin', origin)
  response.setHeader('access-control-allow-headers', 'content-type, x-dev-openid')
  response.setHeader('vary', 'origin')
}
