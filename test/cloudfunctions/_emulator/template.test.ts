import { wrongField } from '../../../cloudfunctions/_emulator/wechat/template'

const wrong = (key: string, value: unknown) => {
  const template = { id: 't', title: '提醒', fields: [{ key, label: key, values: ['已开始', '已结束'] }] }
  return wrongField(template, { [key]: { value } })
}

describe('a field of a template takes what WeChat’s table says', () => {
  test.each([
    ['thing1', '20字内：CJK、123、abc！'],
    ['number2', '12345.67'],
    ['number2', '9'.repeat(32)],
    ['letter3', 'a'.repeat(32)],
    ['symbol4', '！@#￥%'],
    ['character_string5', 'HQ-2025/0001 (A)'],
    ['time6', '15:01'],
    ['time6', '2019年10月1日 15:01'],
    ['time6', '2019年10月1日 15:01~2019年10月2日 09:00'],
    ['date7', '2019年10月1日'],
    ['date7', '2019年10月01日 15:01'],
    ['date7', '2019-12-25 09:42'],
    ['date7', '2019年10月1日~2019年10月3日'],
    ['amount8', '￥1000.50元'],
    ['amount8', '1234567890'],
    ['phone_number9', '+86-0766-66888866'],
    ['car_number10', '粤A8Z888挂'],
    ['name11', '欧阳娜娜'],
    ['name11', 'Anna-Maria Müller.'],
    ['phrase12', '配送完成'],
    ['enum13', '已开始'],
  ])('%s: %s', (key, value) => {
    expect(wrong(key, value)).toBeNull()
  })

  test.each([
    ['thing1', '政'.repeat(21)],
    ['thing1', 'a\u0007b'],
    ['number2', '12a'],
    ['number2', '-5'],
    ['number2', '9'.repeat(33)],
    ['letter3', 'a1'],
    ['letter3', 'a'.repeat(33)],
    ['symbol4', '!!!!!!'],
    ['symbol4', 'a'],
    ['character_string5', '编号1'],
    ['character_string5', '1'.repeat(33)],
    ['time6', '24:00'],
    ['time6', '9点'],
    ['time6', '2019年10月1日'],
    ['date7', '2019年13月1日'],
    ['date7', '2019年10月32日'],
    ['date7', '10月1日'],
    ['amount8', '12345678901'],
    ['amount8', '约1000'],
    ['phone_number9', '1'.repeat(18)],
    ['phone_number9', '12a'],
    ['car_number10', '粤A8Z88888'],
    ['name11', '甲'.repeat(11)],
    ['name11', 'a'.repeat(21)],
    ['name11', '张san'],
    ['phrase12', '一二三四五六'],
    ['phrase12', 'ok'],
    ['enum13', '快开始了'],
    ['unknown14', 'a'],
  ])('%s not: %s', (key, value) => {
    expect(wrong(key, value)).toBe(`data.${key}.value invalid`)
  })

  test.each(['', null, undefined])('no field may be empty (%p)', (value) => {
    expect(wrong('thing1', value)).toBe('data.thing1.value is empty')
  })
})
