import { extract } from '../../src/domain/extract'
import type { NoticeText } from '../../src/domain/notice'

/** What `npm run extract` prints for one notice. */
export const extractedLine = (notice: NoticeText): string => {
  return JSON.stringify({ id: notice.id, ...extract(notice), quota: undefined })
}
