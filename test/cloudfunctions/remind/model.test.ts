import fc from 'fast-check'
import type { Lead } from '@/domain/reminder'
import { addDays } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { isWorkday } from '@/domain/workdays'
import { CANCELLED_WORDS, cancelQueued } from '../../../cloudfunctions/_shared/planning/cancel'
import { keepFollow } from '../../../cloudfunctions/_shared/planning/keepFollow'
import { removeFollow } from '../../../cloudfunctions/_shared/repositories/follows'
import { addGrant } from '../../../cloudfunctions/_shared/repositories/grants'
import { startCloud } from '../../support/cloud'
import type { Cloud } from '../../support/cloud'
import { misbehaving, refused } from '../../support/misbehaving'
import { settingsSeed } from '../../support/reminding'
import { reachEmulator } from '../../support/sdkEnvironment'
import { followed, held, minute, move } from '../../support/ticking'
import { at, on } from '../../support/window'

jest.setTimeout(180_000)

const READER = 'reader-1'
const workday = (day: LocalDate): LocalDate => (isWorkday(day) ? day : workday(addDays(day, -1)))

/** All that a reader may expect: one message a morning for what came due since the last, one for a moved date. */
class Model {
  today = on('2025-12-10')
  closes = on('2025-12-23')
  known: LocalDate | null = null
  leads: number[] = []
  since = this.today
  credits = 0
  messages = 0
  told = new Set<string>()

  spend() {
    if (this.credits > 0) this.messages += 1
    this.credits -= Math.min(this.credits, 1)
  }

  morning(days: number) {
    this.today = addDays(this.today, days)
    const { today, closes, known, leads } = this
    const ahead = known !== null && (known >= today || closes >= today)
    if (leads.length > 0 && known !== closes && ahead && closes >= today) this.spend()
    if (leads.length > 0) this.known = closes
    const dates = leads.map((lead) => addDays(closes, -lead)).flatMap((day) => [...new Set([workday(day), day])])
    const due = dates.filter((day) => day >= this.since && day >= addDays(today, -7) && day <= today)
    const fresh = due.filter((day) => !this.told.has(`${closes} ${day}`))
    fresh.forEach((day) => this.told.add(`${closes} ${day}`))
    if (fresh.length > 0 && closes >= today) this.spend()
    this.since = addDays(today, 1)
  }
}

interface Real {
  taps: number
  asked: number
  lose: boolean
}

class Command implements fc.AsyncCommand<Model, Real> {
  constructor(
    private readonly words: string,
    private readonly onModel: (model: Model) => void,
    private readonly onReal: (real: Real, model: Model) => Promise<unknown>,
  ) {}
  check = () => true
  async run(model: Model, real: Real) {
    this.onModel(model)
    await this.onReal(real, model)
    expect({ messages: real.asked, credits: await held() }).toEqual({
      messages: model.messages,
      credits: model.credits,
    })
  }
  toString = () => this.words
}

const follow = (leads: Lead[]) =>
  new Command(
    `follow ${leads.join()}`,
    (model) => {
      if (model.leads.length === 0) model.known = model.closes
      Object.assign(model, { leads, since: model.today })
    },
    (_real, { today }) =>
      keepFollow({ openid: READER, noticeId: 'n1' }, { leads, windowIds: null }, at(`${today}T10:00`)),
  )

const unfollow = () =>
  new Command(
    'unfollow',
    (model) => Object.assign(model, { leads: [], known: null }),
    async () => {
      await removeFollow(READER, 'n1')
      await cancelQueued(READER, 'n1', CANCELLED_WORDS.unfollowed)
    },
  )

const accept = () =>
  new Command(
    'accept',
    (model) => (model.credits += 1),
    (real, { today }) => addGrant(READER, `tap-${(real.taps += 1)}`, 'deadline', at(`${today}T10:00`)),
  )

const moveTo = (days: number) =>
  new Command(
    `move to today + ${days}`,
    (model) => (model.closes = addDays(model.today, days)),
    (real, { closes }) => move(closes, (real.taps += 1) + 1),
  )

const lose = () =>
  new Command(
    'lose the next answer',
    () => undefined,
    (real) => Promise.resolve((real.lose = true)),
  )

const pass = (days: number) =>
  new Command(
    `${days} days later`,
    (model) => model.morning(days),
    async (real, { today }) => {
      const wechat = misbehaving(...(real.lose ? [refused(null)] : []))
      for (const clock of ['09:00', '09:01', '09:02']) await minute(`${today}T${clock}`, wechat)
      real.asked += wechat.asked.length
      if (wechat.asked.length > 0) real.lose = false
    },
  )

test('the service does what a model of some ten lines says, whatever readers, offices and WeChat do', async () => {
  const commands = [
    fc.subarray<Lead>([7, 3, 1, 0], { minLength: 1 }).map(follow),
    fc.constant(null).map(unfollow),
    fc.constant(null).map(accept),
    fc.constant(null).map(accept),
    fc.integer({ min: 1, max: 14 }).map(moveTo),
    fc.constant(null).map(lose),
    fc.integer({ min: 1, max: 5 }).map(pass),
    fc.integer({ min: 1, max: 2 }).map(pass),
  ]
  await fc.assert(
    fc.asyncProperty(fc.commands(commands, { maxCommands: 20 }), async (list) => {
      const cloud: Cloud = await startCloud({ now: '2025-12-10T08:00', seed: { ...settingsSeed, notices: [followed] } })
      reachEmulator(cloud.emulator.url)
      try {
        await fc.asyncModelRun(() => ({ model: new Model(), real: { taps: 0, asked: 0, lose: false } }), list)
      } finally {
        await cloud.stop()
      }
    }),
    { numRuns: 25 },
  )
})
