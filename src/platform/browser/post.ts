import { devOpenid } from './identity'

/** Posts JSON to the emulator that serves this page and returns its JSON. */
export const post = async (path: string, body: unknown): Promise<unknown> => {
  const reply = await fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'X-Dev-Openid': devOpenid() },
    body: JSON.stringify(body),
  })
  return reply.json()
}
