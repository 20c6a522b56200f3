import { readNotice } from './read'

test.each<[string, string, string[]]>([
  ['on one line', '附件：1.申报指南.doc 2.汇总表.xlsx', ['申报指南.doc', '汇总表.xlsx']],
  ['on lines of their own', '附件：1.项目申报书\n2.汇总表\n某市科学技术局\n2026年3月2日', ['项目申报书', '汇总表']],
  ['as the only one', '附件：推荐汇总表\n某市科学技术局', ['推荐汇总表']],
  ['with what the page writes behind', '附件：1.申报表.xls　下载次数：237', ['申报表.xls']],
])('attachments are named, %s', (_name, list, names) => {
  expect(readNotice(`请各企业认真组织申报。\n${list}`).attachments).toEqual(names)
})

test('a sentence that only speaks of an attachment names none', () => {
  expect(readNotice('请按要求填写申请表（见附件），并加盖公章。').attachments).toEqual([])
})
