import type { Certainty } from '@/domain/text'
import { daysBetween, closeDate, isDated } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Context } from '../readers/windows/context'
import { placeLabel } from '../readers/windows/districts'
import type { Draft } from '../readers/windows/draft'

/** A close further from publication than this is read with doubt. */
const FAR_DAYS = 400
const BEFORE_PUBLICATION = '早于发布日期'
/** The text contradicts itself, so neither of its days may be shown. */
const CONTRADICTIONS: readonly string[] = ['起止日期先后颠倒', BEFORE_PUBLICATION]

/** A list or a column headed by 截止 says that its days close. */
const isNamedClose = ({ listLabel, lead, head, rest }: Context): boolean =>
  /^(?:准时|自动|统一|系统)*(?:关闭|截止|停止)/.test(rest) ||
  /截止|截至/.test(listLabel ?? placeLabel(head, lead) ?? '')

const dayReasons = ({ context }: Draft): string[] => {
  const { mention, head, rest } = context
  const reasons = [...mention.doubts]
  if (mention.yearImplied && /春节|跨年/.test(head + rest)) reasons.push('年份由上下文推定')
  if (mention.shape === 'on' && !isNamedClose(context)) reasons.push('没有写明是截止日')
  return reasons
}

const BY: Partial<Record<Draft['by'], string>> = {
  address: '办理人由上下文推定',
  carried: '办理人由上下文推定',
  section: '办理人由标题推定',
  bid: '办理事项由上下文推定',
}

const distanceReasons = ({ context: { mention } }: Draft, base: LocalDate): string[] => {
  if (mention.closes === null || !isDated(mention.closes)) return []
  const days = daysBetween(base, closeDate(mention.closes))
  if (days < 0) return [BEFORE_PUBLICATION]
  return days > FAR_DAYS ? ['距发布日期很远'] : []
}

const reasonsOf = (draft: Draft, base: LocalDate): string[] => {
  const by = BY[draft.by]
  return [...dayReasons(draft), ...(by === undefined ? [] : [by]), ...distanceReasons(draft, base)]
}

/** How far a window may be trusted, and why not further. */
export const certaintyOf = (draft: Draft, base: LocalDate): { certainty: Certainty; reasons: string[] } => {
  const reasons = reasonsOf(draft, base)
  if (reasons.length === 0) return { certainty: 'certain', reasons }
  const unsure = reasons.length > 1 || reasons.some((reason) => CONTRADICTIONS.includes(reason))
  return { certainty: unsure ? 'unsure' : 'likely', reasons }
}
