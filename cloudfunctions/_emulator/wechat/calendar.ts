import type { Database } from '../store/database'

/** An entry in the calendar of a reader's phone, as wx.addPhoneCalendar takes it. */
export type CalendarEntry = {
  openid: string
  title: string
  /** Unix seconds. */
  startTime: number
  endTime?: number
  allDay?: boolean
  description?: string
  location?: string
  alarm?: boolean
  /** Seconds before the start. */
  alarmOffset?: number
}

/** The calendars of all phones. As on a phone, a second tap makes a second entry. */
export class Calendar {
  constructor(private readonly database: Database) {
    database.define('CREATE TABLE IF NOT EXISTS wechat_calendar (id INTEGER PRIMARY KEY, body TEXT NOT NULL)')
  }

  add(entry: CalendarEntry): void {
    this.database.run('INSERT INTO wechat_calendar (body) VALUES (?)', [JSON.stringify(entry)])
  }

  /** In the order in which they were added. */
  entries(): CalendarEntry[] {
    const rows = this.database.all('SELECT body FROM wechat_calendar ORDER BY id')
    return rows.map(({ body }) => JSON.parse(String(body)) as CalendarEntry)
  }
}
