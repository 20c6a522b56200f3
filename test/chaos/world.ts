import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { startEmulator } from '../../cloudfunctions/_emulator'
import type { Emulator } from '../../cloudfunctions/_emulator'
import { collections } from '../../cloudfunctions/_shared/collections'
import { pages, settings, templates } from '../../config/settings'
import type { Window } from '@/domain/notice'
import type { Lead } from '@/domain/reminder'
import type { BeijingMinute } from '@/domain/time'
import { noticeRow } from '../support/reminding'
import { reachEmulator } from '../support/sdkEnvironment'
import type { Deed } from './deeds'
import type { Scenario } from './scenario'
import type { WeChat } from './wechat'

/** A disk that forgets: what is tried here is not the disk. */
const MEMORY = '/dev/shm'

/** What a reader wished of a notice, and when; null leads: nothing any more. */
export interface Wished {
  reader: string
  notice: string
  leads: Lead[] | null
  at: BeijingMinute
}

/** Readers and offices in front of a fresh database, and what they did. */
export class World {
  readonly wishes: Wished[] = []
  /** When each notice was last changed. */
  readonly changedAt = new Map<string, BeijingMinute>()
  readonly windows = new Map<string, Window>()
  accepts = 0

  private constructor(
    private readonly emulator: Emulator,
    private readonly folder: string,
    private readonly wechat: WeChat,
  ) {}

  static async open(scenario: Scenario, wechat: WeChat): Promise<World> {
    const folder = mkdtempSync(path.join(existsSync(MEMORY) ? MEMORY : os.tmpdir(), 'huiqi-chaos-'))
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

  /** Remembers what is being done, to judge by it. */
  note(deed: Deed, now: BeijingMinute): void {
    if (deed.do === 'accept') {
      this.wechat.accept(deed.reader, `huiqi-${deed.kind}`)
      this.accepts++
    } else if (deed.do === 'move') {
      this.windows.set(deed.notice, deed.window)
      this.changedAt.set(deed.notice, now)
    } else {
      const leads = deed.do === 'follow' ? deed.leads : null
      this.wishes.push({ reader: deed.reader, notice: deed.notice, leads, at: now })
    }
  }

  async close(): Promise<void> {
    await this.emulator.stop()
    rmSync(this.folder, { recursive: true, force: true })
  }
}
