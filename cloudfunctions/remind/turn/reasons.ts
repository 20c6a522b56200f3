/** What the reader is told of a message that did not simply arrive. */
export const REASON_WORDS = {
  noGrant: '订阅次数不足',
  refused: '微信提示订阅已用完或已取消',
  unconfirmed: '微信未确认是否送达',
  unreachable: '微信无法送达',
  unknownReader: '微信找不到这位用户',
  busy: '微信多次未能接收',
  noTemplate: '尚未配置消息模板',
} as const
