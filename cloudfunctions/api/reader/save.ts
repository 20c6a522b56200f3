import { levelOfCode } from '@/domain/region'
import { badRequest } from '../../_shared/handler'
import type { UseCase } from '../../_shared/handler'
import { saveReader } from '../../_shared/repositories/readers'
import { readerAnswer } from './answer'

export const readerSave: UseCase<'reader.save'> = async ({ region }, call) => {
  if (region !== null && levelOfCode(region) === null) return badRequest(`“${region}”不是行政区划代码`, 'region')
  await saveReader(call.openid, region)
  return readerAnswer(region, call)
}
