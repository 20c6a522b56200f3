import type { Reader, ReaderSaveRequest } from '@/contract/reader'
import { emptyProfile } from '@/domain/company'
import type { Profile } from '@/domain/company'
import { divisionOf } from '@/domain/divisions'
import { NATIONAL_CODE } from '@/domain/region'
import { badRequest } from '../../_shared/handler'
import type { UseCase } from '../../_shared/handler'
import { changeReader, readerById } from '../../_shared/repositories/readers'
import type { ReaderChanges } from '../../_shared/repositories/readers'
import { readerAnswer } from './answer'

const FIRST = 'f1'

const isPlace = (code: string): boolean => code === NATIONAL_CODE || divisionOf(code) !== null

/** The region that is none, null where all are. */
const wrongRegion = ({ region, currentFirm, firms = [] }: ReaderSaveRequest): string | null =>
  [region, currentFirm?.region, ...firms.map((firm) => firm.region)].find((code) => code && !isPlace(code)) ?? null

/** Parts by themselves are those of the current firm, which begins with them where there was none. */
const withParts = ({ firms, firmId }: Reader, parts: Partial<Profile>): ReaderChanges => {
  const known: Profile[] = firms.length > 0 ? firms : [emptyProfile(FIRST)]
  const current = firmId ?? FIRST
  return { firms: known.map((firm) => (firm.id === current ? { ...firm, ...parts } : firm)), firmId: current }
}

/** No region for no firm makes none. */
const withRegion = (reader: Reader, region: string | null): ReaderChanges =>
  reader.firms.length === 0 && region === null ? { region } : withParts(reader, { region })

/** Left out and undefined are the same. */
const partsOf = (parts: NonNullable<ReaderSaveRequest['currentFirm']>): Partial<Profile> =>
  Object.fromEntries(Object.entries(parts).filter(([, value]) => value !== undefined))

const changesOf = (request: ReaderSaveRequest, before: Reader): ReaderChanges => {
  const { region, currentFirm, firms, firmId, preferences } = request
  const after = { ...before, ...(firms && { firms }), ...(firmId !== undefined && { firmId }) }
  return {
    ...(firms && { firms }),
    ...(firmId !== undefined && { firmId }),
    ...(preferences && { preferences }),
    ...(region !== undefined && withRegion(after, region)),
    ...(currentFirm && withParts(after, partsOf(currentFirm))),
  }
}

const twice = (ids: string[]): string | null => ids.find((id, at) => ids.indexOf(id) !== at) ?? null

/** Saves what was sent and leaves the rest. */
export const readerSave: UseCase<'reader.save'> = async (request, call) => {
  const wrong = wrongRegion(request)
  if (wrong !== null) return badRequest(`“${wrong}”不是行政区划代码`, 'region')
  const repeated = twice((request.firms ?? []).map(({ id }) => id))
  if (repeated !== null) return badRequest(`两家企业用了同一个编号“${repeated}”`, 'firms')
  const changes = changesOf(request, await readerById(call.openid))
  if (Object.keys(changes).length > 0) await changeReader(call.openid, changes as Record<string, unknown>)
  return readerAnswer(call)
}
