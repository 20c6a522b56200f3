import type { UseCase } from '../../_shared/handler'
import { readerSettings } from '../../_shared/repositories/readers'
import { readerAnswer } from './answer'

/** A reader who never saved anything is one with the defaults. */
export const readerGet: UseCase<'reader.get'> = async (_request, call) =>
  readerAnswer(await readerSettings(call.openid), call)
