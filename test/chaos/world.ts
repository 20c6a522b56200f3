import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startEmulator } from '../../cloudfunctions/_emulator'
import type { Emulator } from '../../cloudfunctions/_emulator'
import { collections } from '../../cloudfunctions/_shared/collections'
import { CANCELLED_WORDS, cancelQueued } from '../../cloudfunctions/_shared/planning/cancel'
import { keepFollow } from '../../cloudfunctions/_shared/planning/keepFollow'
import { removeFollow } from '../../cloudfunctions/_shared/repositories/follows'
import { addGrant } from '../../cloudfunctions/_shared/repositories/grants'
import { requestReplan } from '../../cloudfunctions/_shared/repositories/replans'
import { table } from '../../cloudfunctions/_shared/table'
import { pages, settings, templates } from '../../config/settings'
import type { Window } from '@/domain/notice'
import type { BeijingMinute } from '@/domain/time'
import { noticeRow } from '../support/reminding'
import { reachEmulator } from '../support/sdkEnvironment'
import type { Deed, Scenario } from './scenario'
import type { WeChat } from './wechat'

/** What a reader wished of a notice, and when; null leads: nothing any more. */
export interface Wished {
  reader: string
  notice: string
  leads: Extract<Deed, { do: 'follow' }>['leads'] | null
  at: BeijingMinute
}

/** Readers and offices in front of a fresh database, and what they did. */
export class World {
  readonly wishes: Wished[] = []
  /** When each notice was last changed. */
  readonly changedAt = new Map<string, BeijingMinute>()
  readonly windows = new Map<string, Window>()
  accepts = 0
  private revision = 1
  private taps = 0

  private constructor(
    private readonly emulator: Emulator,
    private readonly folder: string,
    private readonly wechat: WeChat,
  ) {}

  static async open(scenario: Scenario, wechat: WeChat): Promise<World> {
    const memory = '/dev/shm'
    const folder = mkdtempSync(path.join(process.platform === 'linux' ? memory : os.tmpdir(), 'huiqi-chaos-'))
    const notices = scenario.notices.map(({ id, window }) => noticeRow({ _id: id, title: id, windows: [window] }))
    const emulator = await startEmulator({
      ...{
        port: 0,
        dataDir: folder,
        functionsDir: folder,
        functions: {},
        collections,
        webRoot: null,
        templates,
        pages,
      },
      ...{ sources: [], seed: { settings, notices }, log: () => undefined },
    })
    reachEmulator(emulator.url)
    const world = new World(emulator, folder, wechat)
    for (const { id, window } of scenario.notices) world.windows.set(id, window)
    return world
  }

  get url(): string {
    return this.emulator.url
  }

  async do(deed: Deed, now: BeijingMinute): Promise<void> {
    if (deed.do === 'accept') return this.accept(deed.reader, deed.kind, now)
    if (deed.do === 'move') return this.move(deed.notice, deed.closes, now)
    const who = { openid: deed.reader, noticeId: deed.notice }
    const leads = deed.do === 'follow' ? deed.leads : null
    this.wishes.push({ reader: deed.reader, notice: deed.notice, leads, at: now })
    if (leads !== null) return void (await keepFollow(who, { leads, windowIds: null }, now))
    await removeFollow(who.openid, who.noticeId)
    await cancelQueued(who.openid, who.noticeId, CANCELLED_WORDS.unfollowed)
  }

  async close(): Promise<void> {
    await this.emulator.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }

  private async accept(reader: string, kind: 'deadline' | 'change', now: BeijingMinute): Promise<void> {
    this.wechat.accept(reader, `huiqi-${kind}`)
    await addGrant(reader, `tap${++this.taps}`, kind, now)
    this.accepts++
  }

  private async move(notice: string, closes: Window['closes'], now: BeijingMinute): Promise<void> {
    const before = this.windows.get(notice)
    if (!before) return
    const window = { ...before, closes }
    const contentHash = `hash-${++this.revision}`
    this.windows.set(notice, window)
    this.changedAt.set(notice, now)
    await requestReplan(notice, `${contentHash}:1:`)
    await table('notices').update(notice, { windows: [window], contentHash, revision: this.revision })
  }
}
