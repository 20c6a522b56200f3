import type { LocalDate } from '@/domain/time'
import type { Document } from '../../document'
import type { Mention } from '../../mentions/mention'
import { readDayMentions } from '../../mentions/mentions'
import { readRelativeMentions } from '../../mentions/relative'
import { actionOf } from './actions'
import { addresseesOf } from './addressees'
import { withClosingHours } from './closing'
import type { Context } from './context'
import { contextsOf } from './context'
import type { Draft } from './draft'
import { placeLabel } from './districts'
import { isRefused } from './refusals'
import { withoutPast } from './past'
import { withoutReplaced } from './replaced'
import type { Addressees } from './roles'
import { roleOf } from './roles'
import { isBracketed, scopeOf } from './scopes'

const SAYS_NOW = /^(?:报|上报|提交|报送|交|截止|结束)|^(?:准时|自动|统一|系统)*(?:关闭|停止受理|停止申报)/

const CLOSE_LABEL = /(?:截止|(?:系统|平台|通道|端口|申报|报名|受理|填报)(?:关闭|结束))(?:时间|日期)?[为是:]{0,2}$/

/** A day without 前, 止 or a range is a deadline only in a list of deadlines or right before what is to be done. */
/** A day alone on its line stands under a signature. */
const isAlone = ({ mention, sentence }: Context): boolean =>
  mention.start === sentence.start && mention.end === sentence.end && mention.shape === 'on'

const closesSomething = (context: Context): boolean => {
  const { mention, lead, rest, listLabel } = context
  if (isAlone(context)) return false
  return mention.shape === 'on'
    ? listLabel !== null ||
        context.rowActor !== null ||
        placeLabel(context.head, lead) !== null ||
        SAYS_NOW.test(rest) ||
        CLOSE_LABEL.test(lead)
    : mention.shape !== 'from'
}

const draftOf = (context: Context, addressees: Addressees): Draft | null => {
  if (!closesSomething(context) || isRefused(context)) return null
  const bracketed = isBracketed(context)
  const role = bracketed ? null : roleOf(context, addressees)
  const audience = bracketed ? 'enterprise' : role?.audience
  if (audience === undefined) return null
  const words = `${context.lead.slice(-30)}${context.tail}`
  return {
    context,
    audience,
    by: role?.by ?? 'carried',
    action: actionOf(audience, words, context.mention.recurrence === 'yearly'),
    scope: scopeOf(context, bracketed),
  }
}

const FORM = /^(?:线上|网上|纸质|书面)$/

/** Two districts may close on one day; online and on paper on one day is the same window. */
const key = ({ audience, scope, context: { mention } }: Draft): string =>
  [audience, scope === null || FORM.test(scope) ? '' : scope, mention.closes ?? '', mention.recurrence ?? ''].join('|')

const once = (drafts: Draft[]): Draft[] => {
  const seen = new Set<string>()
  return drafts.filter((draft) => !seen.has(key(draft)) && seen.add(key(draft)))
}

/** A duration beside a stated range says the same thing again: 公示7天(1月4日至1月10日). */
const withoutDurations = (drafts: Draft[]): Draft[] => {
  const stated = drafts.some(({ audience, context }) => audience === 'public' && context.mention.shape !== 'relative')
  return drafts.filter(
    ({ audience, context }) => !(stated && audience === 'public' && context.mention.shape === 'relative'),
  )
}

const mentionsOf = (doc: Document, base: LocalDate, publicity: boolean): Mention[] =>
  [...readDayMentions(doc.source.text, base), ...readRelativeMentions(doc.source.text, base, publicity)].sort(
    (a, b) => a.start - b.start,
  )

/** The windows of a notice as drafts; `base` is the day from which missing years and 发布之日 count. */
export const readDrafts = (doc: Document, base: LocalDate): Draft[] => {
  const addressees = addresseesOf(doc)
  const contexts = contextsOf(doc, mentionsOf(doc, base, addressees.publicity))
  const drafts = contexts.flatMap((context) => draftOf(context, addressees) ?? [])
  const current = withoutPast(withoutReplaced(drafts), base)
  return once(withClosingHours(withoutDurations(current), contexts))
}
