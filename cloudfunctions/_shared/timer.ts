import type { Failure } from '@/contract/failure'
import { caller } from './cloud'
import { log, wordsOf } from './log'

const isTimer = (source: string): boolean => source.split(',')[0] === 'wx_trigger'

/** A function for the timer alone: any client may call any function by its name, so the source is checked. */
export const timerOnly =
  <T>(name: string, run: (event: unknown) => Promise<T>) =>
  async (event: unknown): Promise<T | Failure> => {
    const { source } = caller()
    if (!isTimer(source)) return { errCode: 'FORBIDDEN', errMsg: '只能由定时器触发' }
    try {
      return await run(event)
    } catch (thrown) {
      log('error', `${name}.failed`, wordsOf(thrown))
      throw thrown
    }
  }
