import childProcess, { type ChildProcess } from 'node:child_process'
import { Server, type IncomingMessage, type ServerResponse } from 'node:http'
import { sha256Hex } from '../../../cloudfunctions/_shared/digest'
import { packs } from '../../../cloudfunctions/sync/packs'
import { article, call } from '../../support/articles'
import { startCloud, type Cloud } from '../../support/cloud'
import { startSourceServer, type SourceServer } from '../../support/sourceServer'
import { stored } from '../../support/stored'

jest.setTimeout(240_000)

const SEED = 20260106
/** The requests to the database before the first notice is written: sources, claim, marks, reviews. */
const BEFORE_WRITING = 4
/** Two notices at most are written before a run dies, so that each edition takes several. */
const FURTHEST = 24
/** Timers' own calls stay away, so that only the `sync` of this test runs. */
const ONLY_BY_HAND = { timers: { copies: 1, minutesLate: 1440 } }
const DATA = ['notices', 'noticeTexts', 'noticeRevisions', 'rules', 'regions', 'jobs', 'reviewItems']
/** The second date is not sure: it waits for a person. */
const money = '对符合条件的企业，按设备购置额的10%给予补助，最高不超过500万元。另有奖励，请于3月底前申报。'

/** Numbers that look random and are the same each time (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed
  return (below) => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below
  }
}

const callOf = (n: number, day: number) => {
  const made = call(`${n}_1`, `2026年3月${day}日`)
  return { ...made, finalContent: `${made.finalContent}${money}` }
}
const CALLS = [1, 2, 3, 4, 5, 6, 7, 8]
const EDITIONS = [
  [...CALLS.map((n) => callOf(n, 10 + n)), article('9_1')],
  [
    ...CALLS.map((n) => callOf(n, n % 2 ? 20 + n : 10 + n)),
    article('9_1', { 标题title: '改了的标题' }),
    article('10_1'),
  ],
]

/** When the process of the function gets SIGKILL: before a request reaches the database, or before its answer leaves. */
type Death = { after: number; moment: 'undone' | 'unacknowledged' }

let functionProcess: ChildProcess
let death: Death | null = null
const emit = Server.prototype.emit as (this: Server, event: string, ...parts: unknown[]) => boolean

beforeAll(() => {
  const { spawn } = childProcess
  jest.spyOn(childProcess, 'spawn').mockImplementation(((...parts: Parameters<typeof spawn>) => {
    functionProcess = spawn(...parts)
    return functionProcess
  }) as typeof spawn)
  Server.prototype.emit = function (this: Server, event: string, ...parts: unknown[]): boolean {
    const [request, response] = parts as [IncomingMessage, ServerResponse]
    const counted = death !== null && event === 'request' && request.url?.startsWith('/admin')
    if (counted && death !== null && (death.after -= 1) === 0)
      return die(death.moment, response, () => emit.call(this, event, ...parts))
    return emit.call(this, event, ...parts)
  } as typeof Server.prototype.emit
})
afterAll(() => {
  Server.prototype.emit = emit as typeof Server.prototype.emit
  jest.restoreAllMocks()
})

function die(moment: Death['moment'], response: ServerResponse, work: () => boolean): boolean {
  death = null
  const kill = () => functionProcess.kill('SIGKILL')
  if (moment === 'undone') return kill()
  const writeHead = response.writeHead.bind(response) as (...parts: unknown[]) => ServerResponse
  response.writeHead = ((...parts: unknown[]) => (kill(), writeHead(...parts))) as typeof response.writeHead
  return work()
}

describe('sync killed at any moment and run again', () => {
  let server: SourceServer
  let whole: Cloud
  let broken: Cloud

  beforeAll(async () => {
    server = await startSourceServer()
    const source = { _id: 'city', name: '示例市平台', form: 'wechat-articles', url: server.url, region: '320100' }
    // The packs are as good as stored, so that every death falls among the notices.
    const stored = { _id: 'sync.packs', digest: sha256Hex(JSON.stringify(packs)) }
    const seed = { sources: [source], jobs: [stored] }
    whole = await startCloud({ now: '2026-01-06T08:00', seed })
    broken = await startCloud({ now: '2026-01-06T08:00', seed })
    for (const { emulator } of [whole, broken]) emulator.wechat.switches(ONLY_BY_HAND)
  })
  afterAll(async () => {
    await whole.stop()
    await broken.stop()
    await server.stop()
  })

  let minutes = 0
  /** Runs `sync` at a time when no lease holds and the source is due; false where it was killed. */
  const sync = async (cloud: Cloud, dying: Death | null): Promise<boolean> => {
    minutes += dying ? 3 : 61
    await cloud.emulator.setNow(new Date(Date.UTC(2026, 0, 7, 0, minutes)).toISOString().slice(0, 16))
    death = dying
    await cloud.emulator.fireTimer('sync')
    const lived = dying === null || death !== null
    death = null
    return lived
  }
  /** When a text was replaced depends on when the run was, and named work is `remind`'s; everything else is the text's own. */
  const everything = async (cloud: Cloud) => {
    const kept = await Promise.all(DATA.map(async (name) => [name, await stored(cloud, name)] as const))
    return Object.fromEntries(
      kept.map(([name, rows]) => [
        name,
        rows.filter((row) => row.kind !== 'named').map((row) => ({ ...row, replacedAt: null })),
      ]),
    )
  }

  const next = numbers(SEED)
  test.each([
    ['first', 0],
    ['changed', 1],
  ])('has lost nothing and stored nothing twice of the %s edition', async (_name, edition) => {
    server.say(EDITIONS[edition] ?? [])
    await sync(whole, null)
    const deaths: Death[] = []
    for (let lived = false; !lived;) {
      const dying: Death = { after: BEFORE_WRITING + next(FURTHEST), moment: next(2) ? 'undone' : 'unacknowledged' }
      lived = await sync(broken, { ...dying })
      if (!lived) deaths.push(dying)
    }
    expect(deaths.length).toBeGreaterThanOrEqual(5)
    await sync(broken, null)
    await broken.restart()
    broken.emulator.wechat.switches(ONLY_BY_HAND)
    expect(await everything(broken)).toEqual(await everything(whole))
    expect((await stored(broken, 'notices')).length).toBe(EDITIONS[edition]?.length)
    expect(await stored(broken, 'reviewItems')).toHaveLength(CALLS.length)
    expect((await stored(broken, 'noticeRevisions')).length).toBe(edition === 0 ? 0 : 5)
  })

  test('has put before the staff what waits in a notice, whichever of its requests was the last', async () => {
    const before = (await stored(broken, 'reviewItems')).length
    let deaths = 0
    const dies = (): Promise<boolean> => {
      minutes += 60
      server.say([callOf(100 + deaths, 20)])
      return sync(broken, { after: BEFORE_WRITING + deaths + 1, moment: 'unacknowledged' })
    }
    for (; !(await dies()); deaths++) {
      await sync(broken, null)
      expect((await stored(broken, 'reviewItems')).length).toBe(before + deaths + 1)
    }
    expect(deaths).toBeGreaterThanOrEqual(5)
  })
})
