import { readNotice } from './read'

describe('who signs', () => {
  it.each<[string, string, string, string[]]>([
    ['the signature over the date', '请按时申报。\n常州市财政局\n2026年5月6日', '', ['常州市财政局']],
    [
      'several offices on lines of their own, in order',
      '请按时申报。\n常州市科学技术局\n常州市财政局\n2026年5月6日',
      '',
      ['常州市科学技术局', '常州市财政局'],
    ],
    [
      'several offices run together',
      '附件：申报表常州市科学技术局常州市财政局2026年5月6日',
      '',
      ['常州市科学技术局', '常州市财政局'],
    ],
    [
      'a branch stays with its head office',
      '特此公告。浙江省财政厅国家税务总局浙江省税务局2026年5月6日',
      '',
      ['浙江省财政厅', '国家税务总局浙江省税务局'],
    ],
    [
      'national offices run together',
      '特此通知。财政部科技部国家数据局2026年5月6日',
      '',
      ['财政部', '科技部', '国家数据局'],
    ],
    [
      'the title before 关于 where nobody signs',
      '现将有关事项通知如下。',
      '安徽省商务厅关于组织参展的通知',
      ['安徽省商务厅'],
    ],
    ['a label', '解读机关：襄阳市商务局 联系电话：0710-3512345', '《办法》政策解读', ['襄阳市商务局']],
    [
      'who issues together, each with the place of the first',
      '近日，福建省科技厅、省财政厅等三部门联合印发《行动方案》。',
      '福建多措并举',
      ['福建省科技厅', '福建省财政厅'],
    ],
    [
      'a bare province gets its name',
      '请登录系统申报。\n省科技厅\n2026年5月6日',
      '关于组织申报河南省重点项目的通知',
      ['河南省科技厅'],
    ],
  ])('%s', (_rule, body, title, issuers) => expect(readNotice(body, title).issuers).toEqual(issuers))

  it('an office named inside a sentence signs nothing', () => {
    expect(
      readNotice('请于2026年5月20日前报常州市财政局。根据江苏省财政厅2026年3月1日要求办理。', '通知').issuers,
    ).toEqual([])
  })

  it('the date under the signature is the document’s own, a day in a sentence is not', () => {
    expect(readNotice('请于2026年5月20日前申报。\n常州市财政局\n2026年5月4日').issuedOn).toBe('2026-05-04')
    expect(readNotice('成文日期：2026-04-30\n请于2026年5月20日前申报。').issuedOn).toBe('2026-04-30')
    expect(readNotice('请申报。\n常州市财政局\n二〇二六年四月十二日').issuedOn).toBe('2026-04-12')
    expect(readNotice('常州市财政局2026年5月20日前完成审核。').issuedOn).toBeNull()
  })
})
