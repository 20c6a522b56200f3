import { DeadlineChip } from '@/components/DeadlineChip'
import type { DeadlineSummary } from '@/domain/deadline'
import type { DatedClose } from '@/domain/time'
import { deadline, NOW } from '../support/client/notices'
import { draw, leave } from '../support/client/screen'
import { at, on } from '../support/window'

afterEach(leave)

const closes = (text: string): Partial<DeadlineSummary> => ({ closes: text as DatedClose })

test.each<[string, Partial<DeadlineSummary>, string, string]>([
  ['the last day without an hour', closes('2025-12-20'), '今天截止', 'urgent'],
  ['the last day with its hour', closes('2025-12-20T17:00'), '今天17:00截止', 'urgent'],
  ['the hour itself still counts', closes('2025-12-20T10:00'), '今天10:00截止', 'urgent'],
  ['the hour has gone by', closes('2025-12-20T09:59'), '已截止', 'quiet'],
  ['tomorrow', closes('2025-12-21'), '还剩1天 · 12月21日截止', 'urgent'],
  ['three days, as urgent as it gets', closes('2025-12-23'), '还剩3天 · 12月23日截止', 'urgent'],
  ['four days', closes('2025-12-24T17:00'), '还剩4天 · 12月24日17:00截止', 'soon'],
  ['a week', closes('2025-12-27'), '还剩7天 · 12月27日截止', 'soon'],
  ['more than a week', closes('2025-12-28'), '还剩8天 · 12月28日截止', 'open'],
  ['next year says its year', closes('2026-01-19'), '还剩30天 · 2026年1月19日截止', 'open'],
  ['over 30 days is a date', closes('2026-01-20'), '1月20日截止', 'open'],
  ['a year ahead names the year', closes('2026-12-20'), '2026年12月20日截止', 'open'],
  ['yesterday', closes('2025-12-19'), '已截止', 'quiet'],
  ['not open yet', { opens: on('2025-12-22') }, '12月22日开始', 'quiet'],
  ['opens today', { opens: on('2025-12-20') }, '还剩3天 · 12月23日截止', 'urgent'],
  ['open all year', { closes: null, rolling: true }, '常年受理', 'open'],
  ['first come, first served', { closes: null, limited: true }, '额度可能已用完', 'soon'],
  ['a date that the machine doubts is never counted down', { certainty: 'unsure' }, '日期待核', 'quiet'],
  ['no date and not open all year', { closes: null }, '日期待核', 'quiet'],
])('a chip says in words: %s', async (_name, parts, words, look) => {
  const chip = await draw(<DeadlineChip deadline={deadline(parts)} now={NOW} />)
  expect(chip.text()).toBe(words)
  expect(chip.all(`chip-${look}`)).toHaveLength(1)
})

test('the day turns at midnight in Beijing, not a day later', async () => {
  const before = await draw(<DeadlineChip deadline={deadline()} now={at('2025-12-23T23:59')} />)
  expect(before.text()).toBe('今天截止')
  const after = await draw(<DeadlineChip deadline={deadline()} now={at('2025-12-24T00:00')} />)
  expect(after.text()).toBe('已截止')
})
