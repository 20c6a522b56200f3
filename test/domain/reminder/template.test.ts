import { settings } from '../../../config/settings'
import { REMINDER_KINDS, checkTemplate } from '@/domain/reminder'
import type { Template, Templates } from '@/domain/reminder'

const good: Template<'deadline'> = {
  templateId: 't',
  page: 'pages/notice/index',
  digestPage: 'pages/me/index',
  fields: { title: 'thing1', action: 'thing2', closes: 'time3', left: 'thing4' },
}
const problems = (changes: object) => {
  const check = checkTemplate('deadline', { ...good, ...changes })
  return check.fits ? [] : check.problems
}

describe('a template chosen at WeChat', () => {
  test('that can carry its messages shows what one would look like', () => {
    expect(checkTemplate('deadline', good)).toEqual({
      fits: true,
      preview: {
        thing1: '关于组织重大设备技改项目奖补申报的通知',
        thing2: '申报（线上）',
        time3: '2025年12月23日 17:00',
        thing4: '还剩7天',
      },
    })
  })

  test.each<[string, object, string[]]>([
    ['lacks its number', { templateId: '' }, ['缺少模板编号 templateId']],
    ['opens a page with parameters', { page: '/pages/notice/index?id=1' }, ['page 应为不带斜杠开头和参数的页面路径']],
    ['lacks a field', { fields: { title: 'thing1', action: 'thing2', closes: 'time3' } }, ['缺少字段 left']],
    [
      'has a field that cannot hold a text',
      { fields: { ...good.fields, title: 'phrase1' } },
      ['字段 title 用了 phrase1，这种类型放不下它的内容'],
    ],
    ['uses a field twice', { fields: { ...good.fields, left: 'thing1' } }, ['同一个字段用了两次']],
  ])('that %s is refused', (_what, changes, expected) => expect(problems(changes)).toEqual(expected))

  test('with several faults names all of them', () => {
    expect(problems({ templateId: '', digestPage: '' })).toHaveLength(2)
  })

  const shipped = settings.find(({ _id }) => _id === 'templates') as unknown as Templates
  test.each([...REMINDER_KINDS])('for %s as shipped is one that can', (kind) => {
    expect(checkTemplate(kind, shipped[kind])).toMatchObject({ fits: true })
  })
})
