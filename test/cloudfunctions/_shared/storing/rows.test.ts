import { extract } from '@/domain/extract'
import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { NoticeTextRow } from '../../../../cloudfunctions/_shared/repositories/noticeTexts'
import { noticeRowOf } from '../../../../cloudfunctions/_shared/storing/rows'
import { on } from '../../../support/window'

const rowOf = (body: string) => {
  const notice = { title: '关于组织申报的通知', publishedOn: parseLocalDate('2026-05-06') as LocalDate, body }
  const facts = extract({ id: 'n1', ...notice })
  const stored = { _id: 'n1', sourceId: 's', ...notice, facts, contentHash: '', revision: 1 }
  return noticeRowOf(stored as unknown as NoticeTextRow, null)
}

test('a stored notice keeps which of its conditions are alternatives', () => {
  expect(rowOf('企业须符合下列条件之一：1.营业收入3000万元以上；2.高新技术企业。').conditions).toMatchObject([
    { field: '营业收入', anyOf: { group: 1, choice: 1 } },
    { value: '高新技术企业', anyOf: { group: 1, choice: 2 } },
  ])
})

test('a group of alternatives is kept whole or not at all', () => {
  const group = `企业须符合下列条件之一：${[1, 2, 3].map((n) => `${n}.营业收入${n}000万元以上；`).join('')}`
  expect(rowOf(`${'成立满1年。'.repeat(27)}${group}`).conditions).toHaveLength(30)
  expect(rowOf(`${'成立满1年。'.repeat(28)}${group}`).conditions).toHaveLength(28)
})

test('the largest of 200,000 sums is found like that of two', () => {
  const facts = extract({ id: 'n1', title: '通知', publishedOn: on('2026-05-06'), body: '给予最高500万元奖励。' })
  const [benefit] = facts.benefits
  const benefits = Array.from({ length: 200_000 }, (_, n) => ({ ...benefit, id: `b${n}`, capYuan: n }))
  const stored = { _id: 'n1', title: '通知', publishedOn: '2026-05-06', body: '', facts: { ...facts, benefits } }
  expect(noticeRowOf(stored as unknown as NoticeTextRow, null).amountYuan).toBe(199_999)
})
