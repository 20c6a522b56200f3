import { samples } from '../../cloudfunctions/_emulator/samples'
import type { NoticeRow } from '../../cloudfunctions/_shared/repositories/notices'
import type { NoticeTextRow } from '../../cloudfunctions/_shared/repositories/noticeTexts'
import { noticeRowOf } from '../../cloudfunctions/_shared/storing/rows'
import { extract } from '@/domain/extract'
import { addDays, type LocalDate } from '@/domain/time'

export const FIRST_DAY = '2025-12-10' as LocalDate

/** Regions of the notices; the last has few. */
const REGIONS = ['320000', '320100', '330000', '330100', '440000', '440300', '510000', '310000']
const RARE_REGION = '640000'

export const idOf = (n: number): string => `n${String(n).padStart(9, '0')}`

/** A sample under another number is another document. */
const ALONE = { references: [], cites: [], likenessKeys: [], clusterId: null }

type Template = { row: NoticeRow; text: NoticeTextRow }

let templates: Template[] | null = null

/** The samples, read once as `sync` reads them. */
function read(): Template[] {
  templates ??= samples(FIRST_DAY).map(({ 标题title: title, finalContent: body, 链接url: url }) => {
    const text = {
      ...{ _id: '', sourceId: 'bench', sourceName: '示例', itemId: '', url, title, publishedOn: FIRST_DAY, body },
      ...{ facts: extract({ id: 'bench', title, publishedOn: FIRST_DAY, body }), contentHash: 'bench', revision: 1 },
      ...{ section: null, titleStated: true, origin: null },
    }
    return { row: noticeRowOf(text, null), text }
  })
  return templates
}

/** The n-th notice of the bench: a sample under another number, day and region. */
export function noticeOf(n: number): Template {
  const all = read()
  const { row, text } = all[n % all.length] as Template
  const own = { _id: idOf(n), publishedOn: addDays(FIRST_DAY, -(n % 1000)) }
  const regionCode = n % 500 === 0 ? RARE_REGION : (REGIONS[n % REGIONS.length] ?? null)
  return {
    row: { ...row, ...own, ...ALONE, regionCode, feedKey: `${own.publishedOn}:${own._id}` },
    text: { ...text, ...own, itemId: String(n) },
  }
}
