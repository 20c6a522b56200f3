import { post } from '../browser/post'

/** The browser needs no opening. */
export const connect = (): void => undefined

/** What the function `api` returned on the emulator; a rejection where it could not be reached. */
export const send = async (action: string, data: unknown): Promise<unknown> => {
  const reply = (await post('/call/api', { action, data })) as { result?: unknown; errMsg?: string }
  if (reply.result === undefined) throw reply
  return reply.result
}
