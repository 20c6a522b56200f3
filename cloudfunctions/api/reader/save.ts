import { levelOfCode } from '@/domain/region'
import { badRequest } from '../../_shared/handler'
import type { UseCase } from '../../_shared/handler'
import { readerSettings, saveReader } from '../../_shared/repositories/readers'
import { readerAnswer } from './answer'

export const readerSave: UseCase<'reader.save'> = async ({ region, hour }, call) => {
  if (region !== null && levelOfCode(region) === null) return badRequest(`“${region}”不是行政区划代码`, 'region')
  const settings = { region, hour: hour ?? (await readerSettings(call.openid)).hour }
  await saveReader(call.openid, settings)
  return readerAnswer(settings, call)
}
