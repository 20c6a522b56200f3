/** `npm run bench:remind`: planning of 100,000 follows and sending with 1, 2 and 4 workers, through the real SDK. */
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { startEmulator } from '../../cloudfunctions/_emulator'
import { collections } from '../../cloudfunctions/_shared/collections'
import { followRow } from '../../cloudfunctions/_shared/repositories/follows'
import { stampOf } from '../../cloudfunctions/_shared/repositories/notices'
import { pages, settings, templates } from '../../config/settings'
import { knownOf } from '@/domain/reminder'
import { bundleWorker } from '../chaos/bundle'
import { Fleet } from '../chaos/fleet'
import { Gate } from '../chaos/gate'
import { noticeRow } from '../support/reminding'
import { at, on, window } from '../support/window'

const FOLLOWS = Number(process.argv[2] ?? 100_000)
const DUE_OF_TEN = 1
const LATENCY_MS = 50
const SENDING_MS = 15_000
/** A disk that forgets: the disk's own speed is not what is measured. */
const MEMORY = '/dev/shm'
const TODAY = on('2025-12-16')

const due = noticeRow({ _id: 'due', title: '技改奖补', windows: [window({ id: 'w-due' })] })
const later = noticeRow({
  _id: 'later',
  title: '人才补贴',
  windows: [window({ id: 'w-later', closes: on('2026-01-20') })],
})

const reader = (index: number): string => `o${String(index).padStart(9, '0')}`

const follows = () =>
  Array.from({ length: FOLLOWS }, (_, index) => {
    const isDue = index % 10 < DUE_OF_TEN
    const notice = isDue ? due : later
    return followRow(reader(index), notice._id, {
      ...{ leads: [7, 3, 1], windowIds: null, createdAt: at('2025-12-10T08:00'), known: knownOf(notice.windows) },
      ...{ nextDueOn: isDue ? TODAY : on('2026-01-13'), stamp: stampOf(notice) },
    })
  })

const grants = () =>
  Array.from({ length: FOLLOWS / 10 }, (_, index) => {
    const openid = reader(index * 10)
    const free = { reminderId: null, claim: null, leaseUntil: null }
    return {
      _id: `${openid}:tap:deadline`,
      openid,
      kind: 'deadline',
      state: 'held',
      grantedAt: '2025-12-10T08:00',
      ...free,
    }
  })

const count = { calls: 0, read: 0, written: 0, sends: 0 }
const heard = (what: string, answer: Buffer): void => {
  if (what === 'send') return
  count.calls++
  const { data } = JSON.parse(answer.toString('utf8')) as {
    data?: { list?: unknown[]; updated?: number; insertedIds?: unknown[] }
  }
  count.read += data?.list?.length ?? 0
  count.written += (data?.updated ?? 0) + (data?.insertedIds?.length ?? 0)
}

/** Nobody decides whose step is next. */
const unwatched = { begin: () => undefined, end: () => undefined }

const main = async (): Promise<void> => {
  process.env.TZ = 'UTC'
  const dataDir = mkdtempSync(path.join(existsSync(MEMORY) ? MEMORY : tmpdir(), 'huiqi-bench-'))
  const seed = { settings, notices: [due, later], follows: follows().map((row) => ({ ...row })), grants: grants() }
  const emulator = await startEmulator({
    ...{ port: 0, dataDir, functionsDir: dataDir, functions: {}, collections, webRoot: null, templates, pages },
    ...{ sources: [], seed, log: () => undefined },
  })
  const { file, remove } = bundleWorker()
  const gate = new Gate({
    database: () => emulator.url,
    faultOf: () => 'none',
    choose: () => 0,
    kill: () => Promise.resolve(),
    send: async () => {
      count.sends++
      await new Promise((resolve) => setTimeout(resolve, LATENCY_MS))
      return { outcome: 'accepted' }
    },
    heard: ({ what }, answer) => heard(what, answer),
  })
  const fleet = new Fleet(file, await gate.open(), 'b')

  const timed = async (workers: number, now: string, forMs?: number) => {
    Object.assign(count, { calls: 0, read: 0, written: 0, sends: 0 })
    const began = Date.now()
    const answers = await fleet.together(
      Array.from({ length: workers }, () => ({ now: at(now), forMs })),
      unwatched,
    )
    const rssMb = Math.max(...answers.map((answer) => (answer as { rssMb: number }).rssMb))
    return { seconds: (Date.now() - began) / 1000, rssMb: Math.round(rssMb), ...count }
  }

  const plan = await timed(1, `${TODAY}T08:00`)
  console.log(`plan: ${FOLLOWS} follows, ${FOLLOWS / 10} due`, plan)
  let minute = 0
  for (const workers of [1, 2, 4]) {
    minute += 10
    const sent = await timed(workers, `${TODAY}T09:${minute}`, SENDING_MS)
    const perSecond = sent.sends / sent.seconds
    console.log(
      `send with ${workers}: ${perSecond.toFixed(1)} a second, ${(perSecond / workers).toFixed(1)} a worker`,
      sent,
    )
    console.log(
      `  a message: ${(sent.calls / sent.sends).toFixed(1)} calls, ${(sent.read / sent.sends).toFixed(1)} read, ${(sent.written / sent.sends).toFixed(1)} written`,
    )
  }
  await fleet.stop()
  gate.close()
  await emulator.stop()
  remove()
  rmSync(dataDir, { recursive: true, force: true })
}

void main()
