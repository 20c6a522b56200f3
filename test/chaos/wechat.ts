import type { OutgoingMessage, SendOutcome } from '../../cloudfunctions/_shared/messenger'
import type { Chance } from './random'

export interface Delivery {
  openid: string
  templateId: string
  /** The reminders that the message was for. */
  ids: string[]
}

/** How often WeChat misbehaves: shares of all calls. */
export interface WeChatFaults {
  lost: number
  busy: number
  noGrant: number
  noReader: number
}

/** What all calls of a while are answered: the day's quota is used up, or a template of ours is wrong. */
export type Outage = 45009 | 47003

const refused = (code: number | null): SendOutcome => ({ outcome: 'refused', code, words: String(code) })

export const WELL: WeChatFaults = { lost: 0, busy: 0, noGrant: 0, noReader: 0 }

/** WeChat as it is: counts acceptances, delivers one message for each, and loses answers. */
export class WeChat {
  readonly delivered: Delivery[] = []
  lostReplies = 0
  /** Calls that came while another to the same reader was under way. */
  concurrent = 0
  private readonly credits = new Map<string, number>()
  private readonly busyWith = new Set<string>()
  outage: Outage | null = null
  outageAnswers = 0
  /** True from when a worker was told of an outage and could write the pause that it asks for. */
  paused = false
  callsDespitePause = 0
  faults: WeChatFaults = WELL

  constructor(private readonly chance: Chance) {}

  accept(openid: string, templateId: string): void {
    const key = `${openid} ${templateId}`
    this.credits.set(key, (this.credits.get(key) ?? 0) + 1)
  }

  async send({ openid, templateId }: OutgoingMessage, idsOf: () => Promise<string[]>): Promise<SendOutcome> {
    if (this.busyWith.has(openid)) {
      this.concurrent++
      return refused(43108)
    }
    this.busyWith.add(openid)
    try {
      return await this.answer(openid, templateId, await idsOf())
    } finally {
      this.busyWith.delete(openid)
    }
  }

  /** Why WeChat does not so much as look at the grants, null where it does. */
  private refusal(): number | null {
    const { chance, faults, outage } = this
    if (this.paused) this.callsDespitePause++
    if (outage !== null) {
      this.outageAnswers++
      return outage
    }
    if (chance.is(faults.busy)) return -1
    if (chance.is(faults.noGrant)) return 43101
    return chance.is(faults.noReader) ? 40003 : null
  }

  private answer(openid: string, templateId: string, ids: string[]): SendOutcome {
    const { chance, faults } = this
    const code = this.refusal()
    if (code !== null) return refused(code)
    const lost = chance.is(faults.lost)
    if (lost) this.lostReplies++
    // An answer may be lost before or after the message was taken.
    if (lost && chance.is(0.5)) return refused(null)
    const key = `${openid} ${templateId}`
    const left = this.credits.get(key) ?? 0
    if (left === 0) return lost ? refused(null) : refused(43101)
    this.credits.set(key, left - 1)
    this.delivered.push({ openid, templateId, ids })
    return lost ? refused(null) : { outcome: 'accepted' }
  }
}
