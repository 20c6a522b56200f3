import type { TemplateKind } from '@/contract/grants'
import type { TemplateFields } from '@/domain/reminder'
import { table } from '../table'
import type { Row } from '../table'

/** A subscription template as it was chosen at WeChat. */
export interface TemplateSettings {
  templateId: string
  /** The page that its messages open. */
  page: string
  fields: TemplateFields
}

type TemplatesRow = Row & Partial<Record<TemplateKind, TemplateSettings>>
type ContentRow = Row & { fullText?: boolean }

/** The template of a kind; null where this installation has chosen none. */
export const templateOf = async (kind: TemplateKind): Promise<TemplateSettings | null> =>
  (await table<TemplatesRow>('settings').get('templates'))?.[kind] ?? null

/** Whether whole texts may be shown, or only the sentences that facts rest on. */
export const mayShowFullText = async (): Promise<boolean> =>
  (await table<ContentRow>('settings').get('content'))?.fullText === true
