import { readNotice } from './read'

describe('telephones to ask at', () => {
  it.each<[string, string, string[]]>([
    [
      'with an area code, full-width or not',
      '联系电话：0512－12345678、025-87654321（业务）',
      ['0512-12345678', '025-87654321'],
    ],
    ['torn by blanks', '联系人：某处 0851-8612 2103', ['0851-86122103']],
    ['a second number without its code', '联系电话：010-51234567 51234568', ['010-51234567', '51234568']],
    ['with an extension', '技术支持：52345678-855', ['52345678-855']],
    [
      'without the number of the next item',
      '1、咨询：李老师，523456782、技术支持：52345678-8553、受理点见附件',
      ['52345678', '52345678-855'],
    ],
    ['a mobile', '填报咨询 13912345678', ['13912345678']],
    ['eight digits without a word that says so are none', '设备台账52345678已登记', []],
    [
      'no account, code, register or sum',
      '统一代码31050202000456号，QQ：374580837@qq.com，邮编：210008，补助12345678元',
      [],
    ],
  ])('%s', (_rule, body, contacts) => expect(readNotice(body).contacts).toEqual(contacts))
})
