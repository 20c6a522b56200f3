import { post } from '../browser/post'

/** The browser needs no opening. */
export const connect = (): void => undefined

/** What a function returned on the emulator; a rejection where it could not be reached. */
export const send = async (name: string, action: string, data: unknown): Promise<unknown> => {
  const reply = (await post(`/call/${name}`, { action, data })) as { result?: unknown; errMsg?: string }
  if (reply.result === undefined) throw reply
  return reply.result
}
