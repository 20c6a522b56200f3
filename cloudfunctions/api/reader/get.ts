import type { UseCase } from '../../_shared/handler'
import { readerAnswer } from './answer'

/** A reader who never saved anything is one without a firm. */
export const readerGet: UseCase<'reader.get'> = (_request, call) => readerAnswer(call)
