import type { SubscriptionTemplate } from '@/contract/grants'
import { TEMPLATE_KINDS } from '@/contract/grants'
import type { ReaderAnswer, RegionName } from '@/contract/reader'
import { divisionOf } from '@/domain/divisions'
import { ancestorsOf } from '@/domain/region'
import type { Call } from '../../_shared/handler'
import { creditsOf } from '../../_shared/repositories/grants'
import { readerById } from '../../_shared/repositories/readers'
import { chosenTemplates } from '../../_shared/repositories/settings'
import { roleOf } from '../../_shared/repositories/staff'

const templates = async (): Promise<SubscriptionTemplate[]> => {
  const chosen = await chosenTemplates()
  return TEMPLATE_KINDS.flatMap((kind) => {
    const templateId = chosen[kind]?.templateId
    return templateId === undefined ? [] : [{ kind, templateId }]
  })
}

const fullName = (code: string): string =>
  [code, ...ancestorsOf(code)]
    .reverse()
    .map((each) => divisionOf(each)?.name ?? '')
    .join('')

const nameOf = (code: string): RegionName => ({
  name: divisionOf(code)?.name ?? '全国',
  full: fullName(code) || '全国',
})

const namesOf = (codes: (string | null)[]): Record<string, RegionName> =>
  Object.fromEntries(codes.filter((code): code is string => code !== null).map((code) => [code, nameOf(code)]))

/** What the client must know of a reader: the firms and settings, the messages left, the templates to ask for. */
export const readerAnswer = async ({ openid, now }: Call): Promise<ReaderAnswer> => {
  const [reader, credits, known, staff] = await Promise.all([
    readerById(openid),
    creditsOf(openid),
    templates(),
    roleOf(openid),
  ])
  const regionNames = namesOf([reader.region, ...reader.firms.map(({ region }) => region)])
  return { reader, regionNames, credits, templates: known, staff, now }
}
