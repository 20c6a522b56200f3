import { setTimeout as wait } from 'node:timers/promises'
import type { INTERFACES } from '../switches'
import { refuse, type WeChatAnswer } from './answer'
import { makeCode } from './code'
import { makeLink } from './link'
import { sendSubscribeMessage } from './send'
import { checkText } from './textCheck'
import type { Request, World } from './world'

type Api = (typeof INTERFACES)[number]

const ANSWERS: { [api in Api]: (request: Request, world: World) => WeChatAnswer | Promise<WeChatAnswer> } = {
  'subscribeMessage.send': sendSubscribeMessage,
  'wxacode.getUnlimited': makeCode,
  'urllink.generate': makeLink,
  'security.msgSecCheck': checkText,
}

export const isInterface = (name: string): name is Api => Object.hasOwn(ANSWERS, name)

const readerOf = ({ touser, openid }: Request): string => String(touser ?? openid ?? '')

/** WeChat's side of openapi: its delays, quotas and failures around each interface. */
export class WeChat {
  /** Readers to whom a message is on its way. */
  private readonly sending = new Set<string>()
  private readonly used = new Map<string, number>()

  constructor(private readonly world: World) {}

  /** WeChat's answer; null when it was lost on the way. */
  async ask(api: Api, request: Request): Promise<WeChatAnswer | null> {
    if (api !== 'subscribeMessage.send') return this.answer(api, request)
    const reader = readerOf(request)
    if (this.sending.has(reader)) return refuse(43108, reader)
    this.sending.add(reader)
    return this.answer(api, request).finally(() => this.sending.delete(reader))
  }

  private async answer(api: Api, request: Request): Promise<WeChatAnswer | null> {
    const fault = this.world.switches.takeFault(api, readerOf(request))
    if (fault !== null) this.world.ledger.tell('switches')
    const { delayMs } = this.world.switches.now()
    if (delayMs > 0) await wait(delayMs)
    if (fault === 'lost-before') return null
    if (fault !== null && typeof fault === 'object') return refuse(fault.code)
    if (!this.takeQuota(api)) return refuse(45009)
    const answer = await ANSWERS[api](request, this.world)
    return fault === 'lost-after' ? null : answer
  }

  private takeQuota(api: Api): boolean {
    const { dailyQuota } = this.world.switches.now()
    const key = `${this.world.clock.minute().slice(0, 10)} ${api}`
    const used = (this.used.get(key) ?? 0) + 1
    if (dailyQuota !== null && used > dailyQuota) return false
    this.used.set(key, used)
    return true
  }
}
