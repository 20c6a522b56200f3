import Taro from '@tarojs/taro'
import type { CalendarEvent } from '@/domain/reminder'
import { instantOf } from '@/domain/time'
import type { Added } from './outcome'

const MS = 1000

const refusalWords = (errMsg: string): string => {
  if (/auth/i.test(errMsg)) return '没有日历权限，请在右上角“…”的设置里打开后再试'
  return /cancel/i.test(errMsg) ? '已取消，没有加入日历' : '没有加入日历，请再点一次'
}

/** Adds to the phone's calendar, with an alarm and where to find the notice. To be called in the tap itself. */
export const addToCalendar = (event: CalendarEvent): Promise<Added> =>
  new Promise((resolve) => {
    if (typeof Taro.addPhoneCalendar !== 'function') {
      return resolve({ added: false, words: '微信版本太低，不能加入日历' })
    }
    const start = instantOf(event.at) / MS
    void Taro.addPhoneCalendar({
      title: event.title,
      startTime: start,
      endTime: String(start),
      alarm: true,
      alarmOffset: event.alarmSeconds,
      description: `${event.description}（惠期小程序：${event.page}）`,
      success: () => resolve({ added: true }),
      fail: ({ errMsg }) => resolve({ added: false, words: refusalWords(String(errMsg)) }),
    })
  })
