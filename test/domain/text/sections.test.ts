import fc from 'fast-check'
import { sectionsOf } from '@/domain/text'

test.each([
  [
    '一、 at the head of lines',
    '各企业：\n一、申报条件\n在本市注册。\n二、申报时间\n12月1日前。',
    ['一、申报条件', '二、申报时间'],
  ],
  [
    'run together on one line',
    '各企业：一、申报条件。在本市注册。二、申报时间。12月1日前。',
    ['一、申报条件', '二、申报时间'],
  ],
  [
    'articles',
    '第一条 为规范管理，制定本办法。\n第二条 本办法适用于企业。',
    ['第一条 为规范管理，制定本办法', '第二条 本办法适用于企业'],
  ],
  [
    '（一） where nothing stands above it',
    '（一）申报条件\n甲。\n（二）申报时间\n乙。',
    ['（一）申报条件', '（二）申报时间'],
  ],
  ['items below a part are no parts', '一、条件\n（一）甲；\n（二）乙。\n二、时间\n丙。', ['一、条件', '二、时间']],
  ['one heading alone', '一、通知如下。请报名。', []],
  ['no headings', '请于12月1日前报名。', []],
])('a text is parted where its own headings stand: %s', (_name, body, headings) => {
  const sections = sectionsOf(body)
  expect(sections.map(({ heading }) => heading)).toEqual(headings)
})

test('a part begins in the body as it came in, before its number', () => {
  const body = '  各企业：\r\n\r\n一、条件&nbsp;\r\n甲。\r\n二、时间\r\n乙。'
  expect(sectionsOf(body).map(({ start }) => body.slice(start, start + 2))).toEqual(['一、', '二、'])
})

test('parts stand in order inside the body, whatever it is', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('一、', '二、', '（一）', '第二条 ', '企业', '。', '\n', '&nbsp;', '😀')),
      (pieces) => {
        const body = pieces.join('')
        const starts = sectionsOf(body).map(({ start }) => start)
        expect([...starts].sort((a, b) => a - b)).toEqual(starts)
        expect(starts.every((start) => start >= 0 && start < body.length)).toBe(true)
      },
    ),
  )
})
