import type { Messenger, OutgoingMessage, SendOutcome } from '../../cloudfunctions/_shared/messenger'

export const accepted: SendOutcome = { outcome: 'accepted' }
export const refused = (code: number | null): SendOutcome => ({ outcome: 'refused', code, words: `code ${code}` })

type Answer = SendOutcome | ((message: OutgoingMessage) => Promise<SendOutcome>)

/** A way to WeChat that answers as told, one answer after the other, then accepts; it remembers what it was asked. */
export const misbehaving = (...answers: Answer[]): Messenger & { asked: OutgoingMessage[] } => {
  const asked: OutgoingMessage[] = []
  return {
    asked,
    send: async (message) => {
      asked.push(message)
      const answer = answers.shift() ?? accepted
      return typeof answer === 'function' ? answer(message) : answer
    },
  }
}
