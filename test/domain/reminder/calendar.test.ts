import { calendarEvent } from '@/domain/reminder'
import type { DatedClose } from '@/domain/time'

const event = (closes: string) =>
  calendarEvent({
    noticeId: 'n1',
    title: '技改奖补；含设备, 软件',
    windowId: 'w1',
    closes: closes as DatedClose,
    action: '申报',
  })

describe('a deadline in the reader’s own calendar', () => {
  test('stands at its hour and rings at nine the day before', () => {
    expect(event('2025-12-23T17:00')).toMatchObject({ at: '2025-12-23T17:00', alarmSeconds: 32 * 3600 })
  })

  test('of a whole day stands at nine', () => {
    expect(event('2025-12-23')).toMatchObject({ at: '2025-12-23T09:00', alarmSeconds: 24 * 3600 })
  })

  test('is known again by window and close', () => {
    expect(event('2025-12-23').uid).toBe(event('2025-12-23').uid)
    expect(event('2025-12-23').uid).not.toBe(event('2025-12-24').uid)
  })
})
