import { isPictureOnly } from '@/domain/notice'

const FOOTER = '\r来源：示例市工业和信息化局\r编辑：张三\r复核：李四\r终审：王五\r点赞|分享|推荐|留言\r\r'

test.each([
  ['an empty body', '', true],
  ['line breaks alone', '\r\r', true],
  ['only where it comes from and who edited it', FOOTER, true],
  ['a caption with the words beside a picture', `示例市2026年重大项目名单点击看大图▲上下滑动${FOOTER}`, true],
  ['a code to scan', `扫码获取名录${FOOTER}`, true],
  ['a short text without a picture', `示例市企业名单已公布${FOOTER}`, false],
  ['a notice that ends with a code to scan', `请各企业于3月1日前申报。${FOOTER}扫码查看附件`, false],
  ['a long text beside a picture', `${'各有关企业和单位，'.repeat(10)}点击看大图`, false],
])('nothing but a picture: %s', (_name, body, expected) => {
  expect(isPictureOnly(body)).toBe(expected)
})
