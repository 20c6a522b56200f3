import { openapi } from './cloud'
import { log, wordsOf } from './log'

/** WeChat takes so many characters at once. */
const AT_ONCE = 2500
/** 评论, 论坛. */
export type TextScene = 2 | 3

export type TextCheck = 'passes' | 'refused' | 'unknown'

interface Answer {
  result?: { suggest?: unknown }
}

const check = async (content: string, openid: string, scene: TextScene): Promise<TextCheck> => {
  try {
    const answer = (await openapi.security.msgSecCheck({ content, version: 2, scene, openid })) as Answer
    // `review` asks for a person; who publishes or reads it here is one.
    return answer.result?.suggest === 'risky' ? 'refused' : 'passes'
  } catch (thrown) {
    log('error', 'textCheck.failed', wordsOf(thrown))
    return 'unknown'
  }
}

const pieces = (text: string): string[] => {
  const characters = Array.from(text)
  const count = Math.ceil(characters.length / AT_ONCE)
  return Array.from({ length: count }, (_, at) => characters.slice(at * AT_ONCE, (at + 1) * AT_ONCE).join(''))
}

/** Whether WeChat lets others see what somebody wrote, piece by piece; unknown where it cannot be asked. */
export const checkText = async (text: string, openid: string, scene: TextScene): Promise<TextCheck> => {
  for (const piece of pieces(text)) {
    const outcome = await check(piece, openid, scene)
    if (outcome !== 'passes') return outcome
  }
  return 'passes'
}
