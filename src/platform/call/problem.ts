import type { Failure } from '@/contract/failure'

/** Why a call brought no answer, in words for people, and the one way on. */
export interface Problem {
  code: 'OFFLINE' | 'TIMEOUT' | 'QUEUED' | Failure['errCode']
  words: string
  /** `wait`: it is kept and will be sent. */
  way: 'retry' | 'correct' | 'leave' | 'wait'
}

const WAYS: Record<Failure['errCode'], Problem['way']> = {
  BAD_REQUEST: 'correct',
  NOT_FOUND: 'leave',
  FORBIDDEN: 'leave',
  UNAVAILABLE: 'retry',
  UNCONFIRMED: 'correct',
}

/** What a function refused. */
export const refusal = (failure: Failure): Problem => ({
  code: failure.errCode,
  words: failure.errMsg,
  way: WAYS[failure.errCode] ?? 'retry',
})

const messageOf = (error: unknown): string => {
  const { errMsg, message } = (error ?? {}) as { errMsg?: unknown; message?: unknown }
  return String(errMsg ?? message ?? error)
}

/** What the way to the function broke with: CloudBase's -504003 is a function that ran out of time. */
export const breakdown = (error: unknown): Problem => {
  const message = messageOf(error)
  if (/timeout|timed out|-504003/i.test(message)) {
    return { code: 'TIMEOUT', words: '服务器响应太慢，请稍后再试', way: 'retry' }
  }
  if (/network|Failed to fetch|request:fail|offline/i.test(message)) {
    return { code: 'OFFLINE', words: '网络不通，请检查网络后再试', way: 'retry' }
  }
  return { code: 'UNAVAILABLE', words: '服务暂时不可用，请稍后再试', way: 'retry' }
}
