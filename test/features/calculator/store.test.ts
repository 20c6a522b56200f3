import type { Call } from '@/platform/call'
import { createSession } from '@/features/calculator/session/store'
import { equipment } from '../../support/rule'

type Answer = object
const answering = (id: string): Answer => ({
  done: true,
  answer: { rules: [{ ...equipment({ id }), noticeTitle: '通知', unmet: [] }], firm: null, now: '2026-03-02T08:00' },
})

describe('a sitting at the calculator', () => {
  it('an answer that comes after a newer question is not shown', async () => {
    const waiting: ((answer: Answer) => void)[] = []
    const call = (() => new Promise((resolve) => waiting.push(resolve as never))) as unknown as Call
    const session = createSession(call)
    const first = session.getState().open({ ids: ['old'] }, {})
    const second = session.getState().open({ ids: ['new'] }, {})
    waiting[1]?.(answering('new'))
    waiting[0]?.(answering('old'))
    await Promise.all([first, second])
    expect(session.getState().rules?.map(({ id }) => id)).toEqual(['new'])
  })

  it('typing keeps the switch, switching keeps what was typed', async () => {
    const session = createSession((async () => answering('a')) as unknown as Call)
    await session.getState().open({ ids: ['a'] }, { 甲: { typed: '5', unit: '元' } })
    session.getState().type('甲', '56')
    session.getState().switchUnit('甲', '万元')
    expect(session.getState().entries).toEqual({ 甲: { typed: '56', unit: '万元' } })
  })

  it('a failed call leaves what was typed', async () => {
    const problem = { words: '网络不通', way: 'retry' }
    const session = createSession((async () => ({ done: false, problem })) as unknown as Call)
    await session.getState().open({ ids: ['a'] }, { 甲: { typed: '5', unit: '元' } })
    expect(session.getState()).toMatchObject({ problem, rules: null, entries: { 甲: { typed: '5' } } })
  })
})
