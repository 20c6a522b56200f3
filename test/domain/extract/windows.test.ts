import { extract } from '@/domain/extract'
import type { Window } from '@/domain/notice'
import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { FIFTH_CASES } from './cases/fifthNotices'
import { FURTHER_CASES } from './cases/furtherNotices'
import { OWN_CASES } from './cases/ownNotices'
import { RUN_TOGETHER_CASES } from './cases/runTogether'
import { WINDOW_CASES } from './cases/windows'

const spoken = ({ audience, opens, closes, recurrence }: Window): string =>
  [audience, `${opens === null ? '' : `${opens}..`}${closes}`, recurrence].filter(Boolean).join(' ')

describe('windows of a notice', () => {
  test.each(
    [...WINDOW_CASES, ...OWN_CASES, ...FURTHER_CASES, ...FIFTH_CASES, ...RUN_TOGETHER_CASES].map(
      (one) => [one.rule, one] as const,
    ),
  )('%s', (_rule, { title, publishedOn, body, want, primary }) => {
    const date = parseLocalDate(publishedOn) as LocalDate
    const facts = extract({ id: 'n', title: title ?? '关于组织申报的通知', publishedOn: date, body })
    expect(facts.windows.map(spoken)).toEqual(want)
    expect(facts.primaryDeadline).toBe(primary)
  })
})
