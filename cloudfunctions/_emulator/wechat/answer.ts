/** What WeChat answers to an openapi call. */
export type WeChatAnswer = { contentType: string; body: Buffer }

const WORDS: { [code: number]: string } = {
  [-1]: 'system error',
  40003: 'invalid openid',
  40037: 'invalid template_id',
  40097: 'invalid args',
  40129: 'invalid scene',
  40169: 'invalid length for scene, or the data is not json string',
  40165: 'invalid weapp pagepath',
  40212: 'invalid query',
  41030: 'invalid page hint',
  43101: 'user refuse to accept the msg',
  43104: 'appid and openid not match',
  43108: 'concurrent calls to the same openid',
  45009: 'reach max api daily quota limit',
  47001: 'data format error',
  47003: 'argument invalid!',
  85079: 'miniprogram has no online release',
  85401: 'time limit between 1min and 1year',
  61010: 'code is expired',
}

export const answerJson = (fields: object): WeChatAnswer => ({
  contentType: 'application/json; charset=utf-8',
  body: Buffer.from(JSON.stringify(fields)),
})

/** An error by its code, and what of the request is wrong. */
export const refuse = (errcode: number, what = ''): WeChatAnswer =>
  answerJson({ errcode, errmsg: [WORDS[errcode] ?? 'error on request', what].filter(Boolean).join(' ') })

export const accept = (fields: object = {}): WeChatAnswer => answerJson({ errcode: 0, errmsg: 'ok', ...fields })
