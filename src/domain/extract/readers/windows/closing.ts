import { closeHour, isDated } from '@/domain/time'
import type { Context } from './context'
import type { Draft } from './draft'

const CLOSES = /^(?:起|准时|自动|统一|系统|,){0,3}(?:关闭|截止|停止|不再受理|结束(?:申报|受理))/

/** A day without its hour takes the hour at which the text says that the system closes on it. */
export const withClosingHours = (drafts: Draft[], contexts: Context[]): Draft[] => {
  const hours = contexts.flatMap(({ mention: { closes }, rest }) =>
    closes !== null && isDated(closes) && closeHour(closes) !== null && CLOSES.test(rest) ? [closes] : [],
  )
  return drafts.map((draft) => {
    const { closes } = draft.context.mention
    const hour = draft.audience === 'enterprise' ? hours.find((one) => one.slice(0, 10) === closes) : undefined
    if (hour === undefined) return draft
    return { ...draft, context: { ...draft.context, mention: { ...draft.context.mention, closes: hour } } }
  })
}
