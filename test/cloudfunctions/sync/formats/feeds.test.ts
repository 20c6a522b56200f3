import fc from 'fast-check'
import { read } from '../../../support/reading'

const URL = 'https://source.huiqi.example/feed/'
const rss = (text: string) => read('rss', text, { url: URL })
const json = (value: unknown) => read('json-feed', JSON.stringify(value), { url: URL })

const channel = (items: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel><title>某局</title><link>https://site.huiqi.example/</link>${items}</channel></rss>`

describe('RSS 2.0', () => {
  test('an item is a notice: its text readable, its links absolute, its day that of Beijing', async () => {
    const { items, errors } = await rss(
      channel(`<item>
        <guid isPermaLink="false">n-1</guid><title>关于&#8220;技改&#8221;申报的通知</title><link>/n/1.html</link>
        <pubDate>Mon, 05 Jan 2026 17:30:00 GMT</pubDate><category>通知公告</category>
        <description>摘要</description>
        <content:encoded><![CDATA[<p>各有关企业：</p><p>请于1月20日前申报。<br>联系电话：0000-1234567</p><script>x()</script>
          <table><tr><th>区</th><th>电话</th></tr><tr><td>甲区</td><td>1</td></tr></table>
          <p>附件：<a href="/f/1.docx">申报表</a></p><p>来源：某市工信局</p>]]></content:encoded>
      </item>`),
    )
    expect(errors).toEqual([])
    expect(items).toEqual([
      {
        id: 'n-1',
        title: '关于“技改”申报的通知',
        titleStated: true,
        section: '通知公告',
        publishedOn: '2026-01-06',
        issuedOn: null,
        docNumbers: [],
        firstLine: null,
        lastLine: null,
        origin: '某市工信局',
        body: '各有关企业：\n请于1月20日前申报。\n联系电话：0000-1234567\n区 | 电话\n甲区 | 1\n附件：申报表（https://site.huiqi.example/f/1.docx）\n来源：某市工信局',
        url: 'https://site.huiqi.example/n/1.html',
      },
    ])
  })

  test('without a guid an item goes by its link; an enclosure is an attachment; escaped markup is markup', async () => {
    const { items } = await rss(
      channel(
        '<item><title>甲通知</title><link>https://site.huiqi.example/2</link><dc:date>2026-01-04</dc:date><description>&lt;p&gt;第一段。&lt;/p&gt;&lt;p&gt;第二段 &amp;amp; 尾。&lt;/p&gt;</description><enclosure url="/a/表.xlsx" type="x" length="1"/></item>',
      ),
    )
    expect(items).toMatchObject([
      {
        ...{ id: 'https://site.huiqi.example/2', publishedOn: '2026-01-04' },
        body: expect.stringMatching(
          /^第一段。\n第二段 & 尾。\n附件：表\.xlsx（https:\/\/site\.huiqi\.example\/a\/.*xlsx）$/,
        ),
      },
    ])
  })

  test('an item without a title has one found in its text', async () => {
    const { items } = await rss(
      channel('<item><guid>1</guid><description>近日，某局召开企业座谈会，听取意见。</description></item>'),
    )
    expect(items).toMatchObject([{ title: '某局召开企业座谈会', titleStated: false, publishedOn: null }])
  })

  test('a wrong item is an error of its own, the others are read', async () => {
    const { items, errors } = await rss(
      channel(
        '<item><title>甲</title><pubDate>前天下午</pubDate></item><item/><item><title>乙</title><link>javascript:alert(1)</link></item><item><guid>1</guid><title>丙</title></item><item><guid>1</guid><title>丁</title></item>',
      ),
    )
    expect(errors.map(({ code, item }) => [code, item])).toEqual([
      ['WRONG_DATE', 1],
      ['EMPTY_VALUE', 2],
      ['WRONG_LINK', 3],
      ['REPEATED_ID', 2],
    ])
    expect(items.map(({ title }) => title)).toEqual(['丙'])
  })
})

describe('Atom', () => {
  const feed = (entries: string): string =>
    `<feed xmlns="http://www.w3.org/2005/Atom"><title>某局</title><link rel="self" href="/atom.xml"/><link href="https://site.huiqi.example/"/>${entries}</feed>`

  test.each([
    ['escaped markup', '<content type="html">&lt;p&gt;甲&amp;nbsp;段。&lt;/p&gt;&lt;p&gt;乙段。&lt;/p&gt;</content>'],
    ['CDATA', '<content type="html"><![CDATA[<p>甲&nbsp;段。</p><p>乙段。</p>]]></content>'],
    [
      'XHTML',
      '<content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>甲 段。</p><p>乙段。</p></div></content>',
    ],
    ['a summary of plain text', '<summary>甲 段。&#10;乙段。</summary>'],
  ])('an entry whose text is %s is a notice', async (_name, content) => {
    const { items, errors } = await rss(
      feed(
        `<entry><id>urn:1</id><title type="text">甲通知</title><link rel="alternate" href="n/1"/><published>2026-01-05T23:30:00Z</published><category term="notice" label="通知"/>${content}</entry>`,
      ),
    )
    expect(errors).toEqual([])
    expect(items).toMatchObject([
      {
        id: 'urn:1',
        title: '甲通知',
        publishedOn: '2026-01-06',
        section: '通知',
        url: 'https://site.huiqi.example/n/1',
      },
    ])
    expect(items[0]?.body.replace(/\u00a0/g, ' ')).toBe('甲 段。\n乙段。')
  })
})

describe('JSON Feed', () => {
  const version = 'https://jsonfeed.org/version/1.1'

  test('items are notices, by HTML or plain text', async () => {
    const { items, errors } = await json({
      version,
      title: '某局',
      home_page_url: 'https://site.huiqi.example/',
      items: [
        {
          ...{ id: 7, url: '/n/7', title: '甲通知', content_html: '<p>甲段。</p><p>乙段。</p>', tags: ['通知'] },
          date_published: '2026-01-05T20:00:00+08:00',
          attachments: [{ url: '/f/7.pdf', mime_type: 'application/pdf', title: '申报表' }],
        },
        { id: '8', content_text: '近日，某局召开座谈会，利率<3%。\n第二行。', date_modified: '2026-01-04' },
      ],
    })
    expect(errors).toEqual([])
    expect(items).toMatchObject([
      {
        ...{ id: '7', publishedOn: '2026-01-05', section: '通知', url: 'https://site.huiqi.example/n/7' },
        body: '甲段。\n乙段。\n附件：申报表（https://site.huiqi.example/f/7.pdf）',
      },
      { id: '8', titleStated: false, publishedOn: '2026-01-04', body: '近日，某局召开座谈会，利率<3%。\n第二行。' },
    ])
  })

  test('an item of the wrong shape is an error of its own', async () => {
    const { items, errors } = await json({ version, items: ['text', { id: '1', title: 5 }, { id: '2', title: '乙' }] })
    expect(errors.map(({ code, item }) => [code, item])).toEqual([
      ['WRONG_TYPE', 1],
      ['WRONG_TYPE', 2],
    ])
    expect(items.map(({ title }) => title)).toEqual(['乙'])
  })
})

test.each([
  ['rss', 'nothing', '', 'EMPTY_FILE'],
  ['rss', 'a web page', '<!DOCTYPE html><html><body>登录</body></html>', 'NOT_XML'],
  ['rss', 'JSON', '{"items":[]}', 'NOT_XML'],
  ['rss', 'XML cut off', '<rss version="2.0"><channel><item><title>甲</title>', 'NOT_XML'],
  ['rss', 'XML of another kind', '<?xml version="1.0"?><urlset><url/></urlset>', 'NOT_FEED'],
  ['rss', 'a feed without items', channel(''), 'NO_ITEMS'],
  ['rss', 'XML that defines entities', '<!DOCTYPE r [<!ENTITY a "aaaa">]><rss><channel/></rss>', 'NOT_XML'],
  ['json-feed', 'nothing', ' ', 'EMPTY_FILE'],
  ['json-feed', 'a web page', '<html></html>', 'NOT_JSON'],
  ['json-feed', 'some words', '暂无数据', 'NOT_JSON'],
  ['json-feed', 'JSON of another kind', '{"list":[]}', 'NOT_FEED'],
  ['json-feed', 'an array', '[]', 'NOT_FEED'],
  ['json-feed', 'a feed without items', '{"version":"https://jsonfeed.org/version/1","items":[]}', 'NO_ITEMS'],
])('%s that is %s is one clear error of the source', async (form, _name, text, code) => {
  const { items, errors } = await read(form, text)
  expect(items).toEqual([])
  expect(errors).toEqual([expect.objectContaining({ code, item: null, message: expect.stringMatching(/应|空|不/) })])
})

test('whatever a source sends is answered by every form, never thrown', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc
      .array(
        fc.constantFrom(
          '<rss>',
          '<item>',
          '</item>',
          '目录',
          '\n',
          '01-05',
          '一、',
          '<li>',
          '<a href=x>',
          '&',
          '2025-01-05',
          '。',
          '{"',
          '- 1 ',
        ),
        { maxLength: 40 },
      )
      .map((all) => all.join('')),
  )
  const forms = ['rss', 'json-feed', 'html-list', 'news-list', 'portal-page', 'digest', 'gazette', 'wechat-articles']
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...forms), text, async (form, file) => {
      const { items, errors } = await read(form, file)
      expect(items.length + errors.length).toBeGreaterThanOrEqual(form === 'wechat-articles' ? 0 : 1)
    }),
    { numRuns: 400 },
  )
})
