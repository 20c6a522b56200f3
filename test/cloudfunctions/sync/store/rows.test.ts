import { extract } from '@/domain/extract'
import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { NoticeTextRow } from '../../../../cloudfunctions/_shared/repositories/noticeTexts'
import { noticeRowOf } from '../../../../cloudfunctions/sync/store/rows'

const notice = {
  title: '关于组织申报的通知',
  publishedOn: parseLocalDate('2026-05-06') as LocalDate,
  body: '企业须符合下列条件之一：1.营业收入3000万元以上；2.高新技术企业。',
}

test('a stored notice keeps which of its conditions are alternatives', () => {
  const facts = extract({ id: 'n1', ...notice })
  const stored = {
    _id: 'n1',
    sourceId: 's',
    ...notice,
    facts,
    contentHash: '',
    revision: 1,
  } as unknown as NoticeTextRow
  expect(noticeRowOf(stored, null).conditions).toMatchObject([
    { field: '营业收入', anyOf: { group: 1, choice: 1 } },
    { value: '高新技术企业', anyOf: { group: 1, choice: 2 } },
  ])
})
