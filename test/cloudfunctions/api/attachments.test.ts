import { attachmentOf } from '../../../cloudfunctions/api/notices/attachments'

test.each([
  ['申报书.docx', { name: '申报书.docx', url: null }],
  ['申报书.docx(https://gov.example/a.docx)', { name: '申报书.docx', url: 'https://gov.example/a.docx' }],
  ['申报书（https://gov.example/a.docx）', { name: '申报书', url: 'https://gov.example/a.docx' }],
  ['申报书（样表）', { name: '申报书（样表）', url: null }],
  ['(https://gov.example/a.docx)', { name: '附件', url: 'https://gov.example/a.docx' }],
])('a file is named as the text names it, and found where the text says: %s', (named, expected) => {
  expect(attachmentOf(named)).toEqual(expected)
})
