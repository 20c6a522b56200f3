import type { ReaderExportAnswer } from '@/contract/reader'
import type { UseCase } from '../../_shared/handler'
import { everythingOf } from '../../_shared/repositories/ownData'

/** All that is stored about the reader who asks, as it is stored. */
export const readerExport: UseCase<'reader.export'> = async (_request, { openid, now }) => ({
  exportedAt: now,
  data: (await everythingOf(openid)) as unknown as ReaderExportAnswer['data'],
})
