import { phonesIn } from '@/features/policies/detail/phones'

test.each<[string, string, string[]]>([
  ['a number with its area', '王工 025-68788888', ['025-68788888']],
  ['a full-width dash', '025－68788888', ['025-68788888']],
  ['a blank after the area', '联系电话：0519 85588888', ['0519-85588888']],
  ['a number of eight digits', '电话68788888', ['68788888']],
  ['a mobile phone', '李工 13912345678', ['13912345678']],
  ['the hot line', '咨询12345', ['12345']],
  ['two at once', '68788888、68788889', ['68788888', '68788889']],
  ['the same twice is one', '68788888/68788888', ['68788888']],
  ['the number of a document is none', '示工信〔2025〕123456789012345号', []],
  ['a room is none', '市政府3号楼1203室', []],
])('what can be dialled in a contact: %s', (_name, contact, phones) => {
  expect(phonesIn(contact)).toEqual(phones)
})
