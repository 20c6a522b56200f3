import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'
import { changeMessage } from './changeMessage'
import type { Message, TemplateFields } from './fields'
import type { ReminderKind } from './kind'
import { matchMessage } from './matchMessage'
import { messageFor } from './message'

/** A subscription template as it was chosen at WeChat. */
export interface Template<K extends ReminderKind = ReminderKind> {
  templateId: string
  /** The page that a message about one notice opens. */
  page: string
  /** The page of a message about several. */
  digestPage: string
  fields: TemplateFields[K]
}

export type Templates = { [K in ReminderKind]: Template<K> }

export type TemplateCheck =
  | { fits: true; /** What a message would look like, by field. */ preview: Record<string, string> }
  | { fits: false; problems: string[] }

/** The roles of a kind's fields and the types that can hold what they say. */
const ROLES: { [K in ReminderKind]: Record<keyof TemplateFields[K], RegExp> } = {
  deadline: { title: /^thing\d+$/, action: /^thing\d+$/, closes: /^(time|date|thing)\d+$/, left: /^thing\d+$/ },
  change: { title: /^thing\d+$/, change: /^thing\d+$/, on: /^(time|date|thing)\d+$/, note: /^thing\d+$/ },
  match: { title: /^thing\d+$/, search: /^thing\d+$/, on: /^(time|date|thing)\d+$/, note: /^thing\d+$/ },
}

const SAMPLE_TITLE = '关于组织重大设备技改项目奖补申报的通知'
const SAMPLE_NOW = '2025-12-16T09:00' as BeijingMinute
const SAMPLE_CLOSE = '2025-12-23T17:00' as DatedClose

const SAMPLES: { [K in ReminderKind]: (fields: TemplateFields[K]) => Message } = {
  deadline: (fields) => {
    const window = { action: 'apply', scope: '线上', opens: null, certainty: 'certain' } as const
    return messageFor({ title: SAMPLE_TITLE, window, closes: SAMPLE_CLOSE }, fields, SAMPLE_NOW)
  },
  change: (fields) => {
    const moved = { what: 'moved', windowId: '', from: '2025-12-20' as LocalDate, to: SAMPLE_CLOSE } as const
    return changeMessage({ title: SAMPLE_TITLE, changes: [moved] }, fields, SAMPLE_NOW)
  },
  match: (fields) => {
    const publishedOn = '2025-12-16' as LocalDate
    return matchMessage({ titles: [SAMPLE_TITLE], search: '技改补贴', publishedOn, note: '最高1,000万元' }, fields)
  },
}

const wrongPage = (page: unknown): boolean => typeof page !== 'string' || !/^[\w-]+(\/[\w-]+)+$/.test(page)

const fieldProblems = (kind: ReminderKind, fields: Partial<Record<string, unknown>>): string[] => {
  const roles: [string, RegExp][] = Object.entries(ROLES[kind])
  const keys = roles.map(([role]) => fields[role])
  return [
    ...roles.flatMap(([role, type]) => {
      const key = fields[role]
      if (typeof key !== 'string') return [`缺少字段 ${role}`]
      return type.test(key) ? [] : [`字段 ${role} 用了 ${key}，这种类型放不下它的内容`]
    }),
    ...(new Set(keys).size < keys.length ? ['同一个字段用了两次'] : []),
  ]
}

/** Every reason why a template chosen for a kind cannot carry its messages, or what one would look like. */
export const checkTemplate = <K extends ReminderKind>(kind: K, template: Template<K>): TemplateCheck => {
  const { templateId, page, digestPage, fields } = template
  const problems = [
    ...(typeof templateId === 'string' && templateId !== '' ? [] : ['缺少模板编号 templateId']),
    ...(wrongPage(page) ? ['page 应为不带斜杠开头和参数的页面路径'] : []),
    ...(wrongPage(digestPage) ? ['digestPage 应为不带斜杠开头和参数的页面路径'] : []),
    ...fieldProblems(kind, fields),
  ]
  if (problems.length > 0) return { fits: false, problems }
  const sample = SAMPLES[kind](fields)
  return sample.fits
    ? { fits: true, preview: sample.data }
    : { fits: false, problems: [`字段 ${sample.field} 放不下示例内容`] }
}
