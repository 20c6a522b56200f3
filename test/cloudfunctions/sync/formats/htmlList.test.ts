import { read, readParts } from '../../../support/reading'

const URL = 'https://site.huiqi.example/tzgg/index.html'
const settings = {
  item: 'ul.news > li',
  title: 'a',
  link: 'a',
  date: 'span.day',
  next: 'a.next',
  pages: 3,
  detail: { title: 'h1', body: '#zoom', number: '.wh', issuer: '.ly', date: '.rq', attachments: '.fj' },
}
const row = (n: number): string =>
  `<li><a href="../art/${n}.html" title="关于组织申报第${n}号项目的通知">关于组织申报第${n}号…</a><span class="day">[2026-01-0${n}]</span></li>`
const list = (rows: string, next = ''): string =>
  `<html><head><title>通知公告</title></head><body><nav><a href="/">首页</a></nav><ul class="news">${rows}</ul>${next}</body></html>`
const detail = (n: number, changes = ''): string =>
  `<html><body><header>某市政府网</header><h1>关于组织申报第${n}号项目的通知</h1><p class="wh">文号：某工信〔2026〕${n}号</p><p class="ly">来源：某市工信局</p><p class="rq">2026-01-0${n} 09:30</p>
  <div id="zoom"><style>p{}</style><p>各有关企业：</p><p>请于2026年2月${n}日前申报。</p><table><tr><td>甲区</td><td>0000-1</td></tr></table><script>x()</script>${changes}<p>某市工信局</p><p>2026年1月2日</p></div>
  <div class="fj"><a href="/f/${n}.docx">申报表</a></div><footer>版权所有</footer></body></html>`
const address = (n: number): string => `https://site.huiqi.example/art/${n}.html`
const pages = { [address(1)]: detail(1), [address(2)]: detail(2), [address(3)]: detail(3) }

test('a row of the list with its detail page is a notice', async () => {
  const { items, errors } = await read('html-list', list(row(1)), { url: URL, settings, pages })
  expect(errors).toEqual([])
  expect(items).toEqual([
    {
      id: address(1),
      title: '关于组织申报第1号项目的通知',
      titleStated: true,
      section: null,
      publishedOn: '2026-01-01',
      issuedOn: '2026-01-02',
      docNumbers: ['某工信〔2026〕1号'],
      firstLine: null,
      lastLine: null,
      origin: '某市工信局',
      body: '各有关企业：\n请于2026年2月1日前申报。\n甲区 | 0000-1\n某市工信局\n2026年1月2日\n附件：申报表（https://site.huiqi.example/f/1.docx）',
      url: address(1),
    },
  ])
})

test('further pages of the list are read as far as the settings say, each once', async () => {
  const more = {
    ...pages,
    'https://site.huiqi.example/tzgg/2.html': list(row(2), '<a class="next" href="3.html">下一页</a>'),
    'https://site.huiqi.example/tzgg/3.html': list(row(3), '<a class="next" href="2.html">下一页</a>'),
  }
  const reading = { url: URL, settings, pages: more }
  const { items } = await read('html-list', list(row(1), '<a class="next" href="2.html">下一页</a>'), reading)
  expect(items.map(({ id }) => id)).toEqual([address(1), address(2), address(3)])
})

test('a page beyond the settings’ number is not asked for', async () => {
  const { asked } = await readParts('html-list', list(row(1), '<a class="next" href="2.html">下一页</a>'), {
    ...{ url: URL, pages },
    settings: { ...settings, pages: 1 },
  })
  expect(asked).toEqual([address(1)])
})

test('a detail page that fails is an error of its item, the others are read', async () => {
  const reading = { url: URL, settings, pages: { [address(1)]: detail(1), [address(3)]: '<html><h1>改版</h1></html>' } }
  const { items, errors } = await read('html-list', list(row(1) + row(2) + row(3)), reading)
  expect(items.map(({ id }) => id)).toEqual([address(1)])
  expect(errors).toMatchObject([
    { code: 'PAGE_FAILED', item: 2, path: 'link', message: expect.stringContaining('404') },
    { code: 'NO_MATCH', item: 3, path: 'body', message: expect.stringContaining('#zoom') },
  ])
})

test('a run goes on behind the item with which the last one ended, and at the first where that item is gone', async () => {
  const text = list(row(1) + row(2) + row(3))
  const after = await readParts('html-list', text, { url: URL, settings, pages, resumeAfter: address(2) })
  expect(after.asked).toEqual([address(3)])
  const gone = await readParts('html-list', text, { url: URL, settings, pages, resumeAfter: 'gone' })
  expect(gone.asked).toEqual([address(1), address(2), address(3)])
})

test('each item is given as soon as it is read', async () => {
  const { parts } = await readParts('html-list', list(row(1) + row(2)), { url: URL, settings, pages })
  expect(parts.map(({ items }) => items.length)).toEqual([0, 1, 1])
})

describe('without settings, a list and its pages are found by their usual build', () => {
  const body = '<div class="TRS_Editor"><p>请于2026年2月1日前申报。</p><p>来源：某局</p></div>'
  const page = `<html><head><meta name="ArticleTitle" content="关于组织申报某某专项资金项目的通知"><meta name="PubDate" content="2026-01-05 10:00"><meta name="ContentSource" content="某市商务局"></head><body>${body}<a href="f.pdf">附表</a></body></html>`
  test.each([
    [
      'a list',
      '<ul><li><a href="/">首页</a></li></ul><ul><li><a href="1.html">关于组织申报某某专项资金…</a><span>2026-01-05</span></li><li><a href="2.html">关于公布某某名单的公告</a><span>2026-01-04</span></li></ul>',
    ],
    [
      'a table',
      '<table><tr><td>1</td><td><a href="1.html">关于组织申报某某专项资金…</a></td><td>2026/01/05</td></tr><tr><td>2</td><td><a href="2.html">关于公布某某名单的公告</a></td><td>2026/01/04</td></tr></table>',
    ],
    [
      'blocks',
      '<div class="l"><div><h3><a href="1.html">关于组织申报某某专项资金…</a></h3><p>2026年1月5日</p></div><div><h3><a href="2.html">关于公布某某名单的公告</a></h3><p>2026年1月4日</p></div></div>',
    ],
  ])('%s', async (_name, rows) => {
    const site = 'https://site.huiqi.example/tzgg/'
    const { items, errors } = await read('html-list', `<html><body>${rows}</body></html>`, {
      ...{ url: URL, pages: { [`${site}1.html`]: page, [`${site}2.html`]: page } },
    })
    expect(errors).toEqual([])
    expect(items.map(({ url, publishedOn }) => [url, publishedOn])).toEqual([
      [`${site}1.html`, '2026-01-05'],
      [`${site}2.html`, '2026-01-04'],
    ])
    expect(items[0]).toMatchObject({
      ...{ title: '关于组织申报某某专项资金项目的通知', origin: '某市商务局' },
      body: `请于2026年2月1日前申报。\n来源：某局\n附件：附表（${site}f.pdf）`,
    })
  })
})

test('a list whose items say everything needs no detail pages', async () => {
  const reading = { url: URL, settings: { item: 'li', detail: false }, pages: {} }
  const { items, errors } = await read('html-list', list(row(1)), reading)
  expect(errors).toEqual([])
  expect(items).toMatchObject([{ body: expect.stringContaining('关于组织申报第1号'), publishedOn: '2026-01-01' }])
})

test('a day that the settings promise and the row lacks is an error of the row', async () => {
  const { errors } = await read('html-list', list('<li><a href="1.html">关于申报的通知</a></li>'), {
    url: URL,
    settings,
    pages,
  })
  expect(errors).toMatchObject([{ code: 'WRONG_DATE', item: 1, path: 'date' }])
})

test.each(['javascript:void(0)', 'file:///etc/hosts', '#top'])('a link to %s is not followed', async (link) => {
  const rows = `<li><a href="${link}">关于申报的通知</a><span class="day">2026-01-01</span></li>`
  const { asked, parts } = await readParts('html-list', list(rows), { url: URL, settings, pages })
  expect(asked).toEqual([])
  expect(parts.flatMap(({ errors }) => errors)).toMatchObject([{ code: 'PAGE_FAILED', item: 1 }])
})

test.each([
  ['nothing', '', settings, 'EMPTY_FILE', /空/],
  ['no web page', '{"list":[]}', settings, 'NOT_HTML', /应是网页/],
  [
    'a page rebuilt',
    '<html><title>新版</title><div class="new">x</div></html>',
    settings,
    'NO_ITEMS',
    /ul\.news > li.*新版/,
  ],
  ['a page without anything like a list', '<html><title>403</title></html>', {}, 'NO_ITEMS', /链接和日期.*403/],
  ['settings with a selector that is none', list(row(1)), { item: 'li[[' }, 'BAD_SETTINGS', /item/],
  ['settings with an unknown field', list(row(1)), { items: 'li' }, 'BAD_SETTINGS', /items/],
  ['a page nested without end', '<div>'.repeat(60_000), settings, 'NOT_HTML', /嵌套/],
])('%s is an error of the source that says what was expected and found', async (_name, text, given, code, words) => {
  const { items, errors } = await read('html-list', text, { url: URL, settings: given, pages })
  expect(items).toEqual([])
  expect(errors).toEqual([expect.objectContaining({ code, item: null, message: expect.stringMatching(words) })])
})
