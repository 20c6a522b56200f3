import { parseNoticeLines } from '../../../config/commands/noticeLines'

const line = (over: Record<string, unknown> = {}): string =>
  JSON.stringify({ id: 'a', title: '通知', publishedOn: '2026-01-02', body: '正文', ...over })

describe('lines of notices', () => {
  test('are read in order, blank lines passed over, further keys ignored', () => {
    const read = parseNoticeLines(`\ufeff${line()}\n\n${line({ id: 'b', gold: {} })}\n`)
    expect(read).toEqual({
      ok: true,
      notices: ['a', 'b'].map((id) => ({ id, title: '通知', publishedOn: '2026-01-02', body: '正文' })),
    })
  })

  test.each([
    ['no JSON', '{', 'NOT_JSON'],
    ['a list', '[]', 'NOT_JSON'],
    ['null', 'null', 'NOT_JSON'],
    ['no id', line({ id: undefined }), 'BAD_FIELD'],
    ['an empty id', line({ id: '' }), 'BAD_FIELD'],
    ['a title that is no text', line({ title: 3 }), 'BAD_FIELD'],
    ['no body', line({ body: undefined }), 'BAD_FIELD'],
    ['a day that no calendar has', line({ publishedOn: '2026-02-30' }), 'BAD_FIELD'],
    ['an id for the second time', line(), 'REPEATED_ID'],
  ])('with %s are refused by line number and code', (_what, bad, code) => {
    expect(parseNoticeLines(`${line()}\n\n${bad}\n`)).toMatchObject({ ok: false, bad: { line: 3, code } })
  })
})
