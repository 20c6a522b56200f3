import { expectedIn, expectedWords, seriesOf } from '@/domain/deadline'
import type { Dated } from '@/domain/deadline'
import { on, window } from '../../support/window'

const TODAY = on('2026-01-20')
const lastYear = (parts: Partial<Dated> = {}): Dated => ({
  id: 'n1',
  title: '关于组织申报2025年度技改项目的通知',
  kind: 'call',
  windows: [window({ closes: on('2025-03-25') })],
  ...parts,
})

test('what closed a year ago is expected in the same month, a third of it at best', () => {
  const [expected] = expectedIn('2026-03', [lastYear()], [], TODAY)
  expect(expected).toMatchObject({ noticeId: 'n1', around: '2026-03-25', lastYear: '2025-03-25' })
  expect(expected && expectedWords(expected)).toBe('预计3月下旬')
})

test.each<[string, Dated[], { title: string }[], string]>([
  ['another month', [lastYear()], [], '2026-04'],
  ['this year’s call is out', [lastYear()], [{ title: '关于组织申报 2026 年度技改项目的通知' }], '2026-03'],
  ['a title without a year', [lastYear({ title: '关于组织申报技改项目的通知' })], [], '2026-03'],
  ['no call', [lastYear({ kind: 'publicity' })], [], '2026-03'],
  [
    'a date that was unsure',
    [lastYear({ windows: [window({ closes: on('2025-03-25'), certainty: 'unsure' })] })],
    [],
    '2026-03',
  ],
  [
    'an office’s date',
    [lastYear({ windows: [window({ closes: on('2025-03-25'), audience: 'authority' })] })],
    [],
    '2026-03',
  ],
  [
    'one that recurs by its own words',
    [lastYear({ windows: [window({ closes: '--03-25', recurrence: 'yearly' })] })],
    [],
    '2026-03',
  ],
  ['a day gone by', [lastYear({ windows: [window({ closes: on('2025-01-19') })] })], [], '2026-01'],
])('nothing is expected from %s', (_name, before, newer, month) => {
  expect(expectedIn(month, before, newer, TODAY)).toEqual([])
})

test('a programme that was called twice is expected once', () => {
  const again = lastYear({ id: 'n2', title: '关于组织申报2025年技改项目（第二批）的通知' })
  expect(expectedIn('2026-03', [lastYear(), again], [], TODAY)).toHaveLength(1)
})

test('the year and the batch are no part of a series', () => {
  expect(seriesOf('2025年“小巨人”第七批认定')).toBe(seriesOf('2026年“小巨人”第八批认定'))
})
