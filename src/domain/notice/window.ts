import type { Certainty, Evidence } from '@/domain/text'
import type { Close, LocalDate } from '@/domain/time'

export type Audience = 'enterprise' | 'authority' | 'bank' | 'public' | 'other'
export type WindowAction =
  'apply' | 'submit' | 'register' | 'maintain' | 'recommend' | 'review' | 'report' | 'object' | 'other'

/** The word a reader sees for each action. */
export const ACTION_WORDS: Record<WindowAction, string> = {
  apply: '申报',
  submit: '提交材料',
  register: '注册报名',
  maintain: '更新信息',
  recommend: '推荐',
  review: '审核',
  report: '报送',
  object: '提出异议',
  other: '办理',
}

export type Recurrence = 'yearly' | 'quarterly' | 'monthly'

/** A period in which somebody may or must act. Both ends are inclusive Beijing dates. */
export interface Window {
  /** Hash of notice, audience, action, scope and ordinal among equals; survives a moved date. */
  id: string
  audience: Audience
  action: WindowAction
  opens: LocalDate | null
  closes: Close | null
  recurrence: Recurrence | null
  /** Counted from what and how long: 'publish+5wd', 'event+15d'. */
  relative: string | null
  /** A district, a batch, 线上 or 纸质, a group of applicants. */
  scope: string | null
  /** Open all year, without a close. */
  rolling: boolean
  /** The text left the year out. */
  yearImplied: boolean
  certainty: Certainty
  /** Why the certainty is not higher. */
  reasons: string[]
  evidence: Evidence
  /** A person added it: the reason where it stands in no sentence (电话确认), then `evidence` is empty; else null. */
  byHand?: { reason: string | null }
}
