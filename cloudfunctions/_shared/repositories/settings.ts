import type { TemplateKind } from '@/contract/grants'
import { checkTemplate } from '@/domain/reminder'
import type { Template, TemplateCheck, Templates } from '@/domain/reminder'
import { table } from '../table'
import type { Row } from '../table'

type TemplatesRow = Row & Partial<Templates>
type ContentRow = Row & { fullText?: boolean }

/** Who is really written to, and how fast. */
interface SendingRow extends Row {
  /** The environment whose readers are all written to; elsewhere only those listed are. */
  production: string
  listed: string[]
  /** Messages a second of one worker. */
  perSecond: number
}

export type SendingSettings = Omit<SendingRow, '_id'>

const NOBODY: SendingSettings = { production: '', listed: [], perSecond: 1 }
const TEMPLATES = 'templates'

const templates = () => table<TemplatesRow>('settings')

/** The templates that this installation has chosen. */
export const chosenTemplates = async (): Promise<Partial<Templates>> => {
  const { deadline, change, match } = (await templates().get(TEMPLATES)) ?? {}
  return { ...(deadline && { deadline }), ...(change && { change }), ...(match && { match }) }
}

/** Keeps a template for a kind if it can carry its messages; else every reason why it cannot, and nothing is kept. */
export const saveTemplate = async <K extends TemplateKind>(kind: K, template: Template<K>): Promise<TemplateCheck> => {
  const check = checkTemplate(kind, template)
  if (check.fits) await templates().put({ ...(await chosenTemplates()), _id: TEMPLATES, [kind]: template })
  return check
}

/** Where nothing is set nobody is written to: a copy of the data in a test environment must not speak. */
export const sendingSettings = async (): Promise<SendingSettings> =>
  (await table<SendingRow>('settings').get('sending')) ?? NOBODY

/** Whether whole texts may be shown, or only the sentences that facts rest on. */
export const mayShowFullText = async (): Promise<boolean> =>
  (await table<ContentRow>('settings').get('content'))?.fullText === true
