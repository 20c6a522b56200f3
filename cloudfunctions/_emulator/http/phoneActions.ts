import type { IncomingMessage } from 'node:http'
import { isDelivery, ON_TIME } from '../switches'
import type { CalendarEntry } from '../wechat/calendar'
import { isAnswer } from '../wechat/choices'
import { HttpRefusal, readJson } from './body'
import { readerOf } from './call'
import type { PhoneParts } from './phoneParts'

type Body = { [field: string]: unknown }
type Action = (request: IncomingMessage, parts: PhoneParts) => Promise<object>

const LARGEST = 16 * 1024
const SEVERAL = 1000

const read = async (request: IncomingMessage): Promise<Body> => {
  const body = await readJson(request, LARGEST)
  if (typeof body !== 'object' || body === null) throw new HttpRefusal(400, '请求应是一个对象')
  return body as Body
}

/** A mistake of the caller in his own words, not one of the emulator. */
const orRefuse = <T>(work: () => T): T => {
  try {
    return work()
  } catch (error) {
    throw new HttpRefusal(400, error instanceof Error ? error.message : String(error))
  }
}

function checkTemplate({ templates }: PhoneParts, templateId: unknown): string {
  if (templates.some(({ id }) => id === templateId)) return String(templateId)
  throw new HttpRefusal(400, `没有模板 ${String(templateId)}`)
}

/** What the reader tapped in the sheet; `keep` is its box “总是保持以上选择”. */
const subscribe: Action = async (request, parts) => {
  const openid = readerOf(request)
  const { results, keep } = await read(request)
  const entries = Object.entries((results ?? {}) as Body).map(([id, result]) => {
    if (result === 'accept' || result === 'reject')
      return { templateId: checkTemplate(parts, id), choice: result } as const
    throw new HttpRefusal(400, `模板或结果不对：${id} ${String(result)}`)
  })
  if (parts.ledger.isSwitchedOff(openid)) throw new HttpRefusal(400, '订阅消息总开关已关闭（20004）')
  parts.ledger.meet(openid)
  for (const { templateId, choice } of entries) {
    if (keep === true) parts.choices.keep({ openid, templateId, choice })
    if (choice === 'accept') parts.ledger.accept(openid, templateId)
  }
  parts.ledger.tell('grants')
  return { grants: parts.ledger.grants().filter((grant) => grant.openid === openid) }
}

/**
 * What wx.getSetting tells: only the templates whose box was ticked or that are banned. `filtered` it does not tell: what the
 * sheet leaves out.
 */
const setting: Action = async (request, { choices, ledger }) => {
  const openid = readerOf(request)
  const mine = choices.all().filter((each) => each.openid === openid)
  const told = mine.filter(({ choice }) => choice !== 'filter')
  const itemSettings = Object.fromEntries(told.map(({ templateId, choice }) => [templateId, choice]))
  const filtered = mine.filter((each) => !told.includes(each)).map(({ templateId }) => templateId)
  return { subscriptionsSetting: { mainSwitch: !ledger.isSwitchedOff(openid), itemSettings }, filtered }
}

/** WeChat's own page of settings, and what WeChat itself decides: how a template is answered from now on. */
const choose: Action = async (request, parts) => {
  const { openid, templateId, choice } = await read(request)
  const template = checkTemplate(parts, templateId)
  if (choice === 'ask') parts.choices.forget(String(openid), template)
  else if (isAnswer(choice)) parts.choices.keep({ openid: String(openid), templateId: template, choice })
  else throw new HttpRefusal(400, `选择不对：${String(choice)}`)
  parts.ledger.tell('grants')
  return { choices: parts.choices.all() }
}

/** The main switch of a reader's subscription messages. */
const setMainSwitch: Action = async (request, { ledger }) => {
  const { openid, on } = await read(request)
  if (typeof on !== 'boolean' || !ledger.knows(String(openid))) throw new HttpRefusal(400, '读者或开关不对')
  ledger.setMainSwitch(String(openid), on)
  return { switchedOff: ledger.switchedOff() }
}

const setGrant: Action = async (request, parts) => {
  const { openid, templateId, remaining } = await read(request)
  const wrong = !Number.isInteger(remaining) || (remaining as number) < 0 || (remaining as number) > SEVERAL
  if (wrong || !parts.ledger.knows(String(openid))) throw new HttpRefusal(400, '读者或次数不对')
  const templateOf = checkTemplate(parts, templateId)
  parts.ledger.setGrant({ openid: String(openid), templateId: templateOf, remaining: remaining as number })
  return { grants: parts.ledger.grants() }
}

const setClock: Action = async (request, { setNow, clock }) => {
  const { now } = await read(request)
  orRefuse(() => void setNow(String(now)))
  return { now: clock.minute() }
}

/** The browser's client tells what it added to the phone's calendar. */
const addToCalendar: Action = async (request, { calendar, ledger }) => {
  const openid = readerOf(request)
  const entry = { ...(await read(request)), openid } as CalendarEntry
  if (typeof entry.title !== 'string' || entry.title === '') throw new HttpRefusal(400, '日历条目缺少 title')
  if (!Number.isInteger(entry.startTime)) throw new HttpRefusal(400, '日历条目的 startTime 应为整秒')
  ledger.meet(openid)
  calendar.add(entry)
  ledger.tell('calendar')
  return { errMsg: 'addPhoneCalendar:ok' }
}

const setSwitches: Action = async (request, { switches, ledger }) => {
  const change = await read(request)
  orRefuse(() => switches.set(change))
  ledger.tell('switches')
  return switches.now()
}

const deliverTimer: Action = async (request, { timers }) => {
  const { name, ...delivery } = await read(request)
  const wanted = { ...ON_TIME, ...delivery }
  if (!isDelivery(wanted)) throw new HttpRefusal(400, 'copies 应为 1 到 10，minutesLate 应为 0 到 1440')
  return { outcomes: await orRefuse(() => timers.deliver(String(name), wanted)) }
}

const startCold: Action = async (request, { host }) => {
  const { name } = await read(request)
  if (!host.settings(String(name))) throw new HttpRefusal(400, `没有函数 ${String(name)}`)
  host.renew(String(name))
  return { name }
}

/** Addresses below `/_wechat` that take a POST. */
export const ACTIONS: { [path: string]: Action } = {
  '/subscribe': subscribe,
  '/setting': setting,
  '/choice': choose,
  '/mainSwitch': setMainSwitch,
  '/grant': setGrant,
  '/clock': setClock,
  '/calendar': addToCalendar,
  '/switches': setSwitches,
  '/timer': deliverTimer,
  '/cold': startCold,
}
