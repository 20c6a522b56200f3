import type { Clock } from '../clock'
import type { Database } from '../store/database'

/** How many messages a reader has accepted and not yet received. */
export type Grant = { openid: string; templateId: string; remaining: number }

/** A service notification as it stands on the reader's phone. */
export type Notification = {
  id: number
  openid: string
  templateId: string
  title: string
  fields: { label: string; value: string }[]
  page: string | null
  /** Beijing minute. */
  at: string
}

type Listener = (kind: 'notification' | 'grants' | 'readers' | 'clock' | 'calendar' | 'switches' | 'reload') => void

/** What WeChat itself knows: its readers, what they accepted, what it delivered. */
export class Ledger {
  private readonly listeners = new Set<Listener>()
  private readonly known = new Set<string>()
  private readonly visits = new Map<string, number>()

  constructor(
    private readonly database: Database,
    private readonly clock: Clock,
  ) {
    database.define(`
      CREATE TABLE IF NOT EXISTS wechat_readers (openid TEXT PRIMARY KEY);
      CREATE TABLE IF NOT EXISTS wechat_grants (openid TEXT, template TEXT, remaining INTEGER NOT NULL,
        PRIMARY KEY (openid, template));
      CREATE TABLE IF NOT EXISTS wechat_switched_off (openid TEXT PRIMARY KEY);
      CREATE TABLE IF NOT EXISTS wechat_notifications (id INTEGER PRIMARY KEY, openid TEXT, body TEXT NOT NULL)`)
    for (const { openid } of database.all('SELECT openid FROM wechat_readers')) this.known.add(String(openid))
  }

  readers(): string[] {
    return [...this.known].sort()
  }

  /** A reader who has used the mini-program; others have no openid of this app. */
  meet(openid: string): void {
    this.visits.set(openid, this.clock.instant())
    if (this.known.has(openid)) return
    this.database.run('INSERT OR IGNORE INTO wechat_readers VALUES (?)', [openid])
    this.known.add(openid)
    this.tell('readers')
  }

  /** When the reader last used the mini-program since the emulator started; before all time where not. */
  lastVisit(openid: string): number {
    return this.visits.get(openid) ?? -Infinity
  }

  knows(openid: string): boolean {
    return this.known.has(openid)
  }

  grants(): Grant[] {
    const rows = this.database.all('SELECT * FROM wechat_grants WHERE remaining > 0 ORDER BY openid, template')
    return rows.map(({ openid, template, remaining }) => ({
      openid: String(openid),
      templateId: String(template),
      remaining: Number(remaining),
    }))
  }

  /** One acceptance is one message, at any later time. */
  accept(openid: string, templateId: string): void {
    this.meet(openid)
    this.database.run(
      `INSERT INTO wechat_grants VALUES (?, ?, 1)
       ON CONFLICT (openid, template) DO UPDATE SET remaining = remaining + 1`,
      [openid, templateId],
    )
    this.tell('grants')
  }

  /** Sets how many messages a reader may still get: none, as after unsubscribing in WeChat's settings. */
  setGrant({ openid, templateId, remaining }: Grant): void {
    this.database.run('INSERT OR REPLACE INTO wechat_grants VALUES (?, ?, ?)', [openid, templateId, remaining])
    this.tell('grants')
  }

  /** Readers who turned the main switch of subscription messages off. */
  switchedOff(): string[] {
    return this.database.all('SELECT openid FROM wechat_switched_off').map(({ openid }) => String(openid))
  }

  isSwitchedOff(openid: string): boolean {
    return this.switchedOff().includes(openid)
  }

  setMainSwitch(openid: string, on: boolean): void {
    const change = on
      ? 'DELETE FROM wechat_switched_off WHERE openid = ?'
      : 'INSERT OR IGNORE INTO wechat_switched_off VALUES (?)'
    this.database.run(change, [openid])
    this.tell('grants')
  }

  /** Uses one acceptance and delivers; false where there is none, and where the main switch is off. */
  deliver(notification: Omit<Notification, 'id'>): boolean {
    const { openid, templateId } = notification
    if (this.isSwitchedOff(openid)) return false
    const delivered = this.database.atomically(() => {
      const used = this.database.run(
        'UPDATE wechat_grants SET remaining = remaining - 1 WHERE openid = ? AND template = ? AND remaining > 0',
        [openid, templateId],
      )
      if (used !== 1) return false
      const values = [openid, JSON.stringify(notification)]
      this.database.run('INSERT INTO wechat_notifications (openid, body) VALUES (?, ?)', values)
      return true
    })
    if (delivered) this.tell('notification')
    return delivered
  }

  /** Oldest first. */
  notifications(): Notification[] {
    const rows = this.database.all('SELECT id, body FROM wechat_notifications ORDER BY id')
    return rows.map(({ id, body }) => ({ ...(JSON.parse(String(body)) as Notification), id: Number(id) }))
  }

  /** Calls back at every change until the returned function is called. */
  listen(listener: Listener): () => void {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  tell(kind: Parameters<Listener>[0]): void {
    for (const listener of this.listeners) listener(kind)
  }
}
