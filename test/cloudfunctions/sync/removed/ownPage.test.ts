import { ownPageOf } from '../../../../cloudfunctions/sync/removed/ownPage'
import type { Fetched } from '../../../../cloudfunctions/sync/fetch/fetchText'

const TITLE = '关于组织申报2026年度数字化改造项目的通知'
const page = (body: string): Fetched => ({
  outcome: 'ok',
  text: `<html><body>${body}</body></html>`,
  url: 'https://x/',
})
const status = (code: number): Fetched => ({ outcome: 'failed', code: 'HTTP_STATUS', message: '', status: code })
const long = '本中心严格管理信息发布，已删除的栏目请见公告。'.repeat(20)

test.each<[string, Fetched, string]>([
  ['404 is gone', status(404), 'gone'],
  ['410 is gone', status(410), 'gone'],
  ['a refusal is unclear', status(403), 'unclear'],
  ['a server in trouble is unclear', status(503), 'unclear'],
  ['no answer is unclear', { outcome: 'failed', code: 'TIMEOUT', message: '' }, 'unclear'],
  ['已删除 on a page of its own is gone', page('<h2>提示</h2><p>文章已删除</p>'), 'gone'],
  [
    'what WeChat shows for a withdrawn article is gone',
    page('<p>该内容已被发布者删除</p><script>var a</script>'),
    'gone',
  ],
  ['a page that does not exist is gone', page('您访问的页面不存在或已被删除！'), 'gone'],
  ['the notice itself is there', page(`<h1>${TITLE}</h1><p>请于3月1日前申报。</p>`), 'there'],
  ['the notice that speaks of deleting is there', page(`<h1>${TITLE}</h1><p>重复申报的已删除。</p>`), 'there'],
  ['a title cut by lines is there', page('关于组织申报<br> 2026年度 数字化改造项目的通知'), 'there'],
  ['a long page that speaks of deleting is unclear', page(long), 'unclear'],
  ['the home page is unclear', page('<p>首页</p><p>通知公告</p>'), 'unclear'],
  ['a captcha is unclear', page('当前环境异常，完成验证后即可继续访问'), 'unclear'],
  ['words of a script are no words of the page', page('<script>show("已删除")</script>'), 'unclear'],
])('%s', (_name, fetched, expected) => {
  expect(ownPageOf(fetched, TITLE)).toBe(expected)
})
