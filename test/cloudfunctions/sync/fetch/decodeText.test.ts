import fc from 'fast-check'
import { decodeText } from '../../../../cloudfunctions/sync/fetch/decodeText'

/** 关于申报的通知 in GB18030. */
const GB = Buffer.from('b9d8d3dac9eab1a8b5c4cda8d6aa', 'hex')
const WORDS = '关于申报的通知'
const ascii = (text: string): Buffer => Buffer.from(text, 'latin1')

test.each([
  ['UTF-8', Buffer.from(WORDS), null, WORDS],
  ['UTF-8 with its mark', Buffer.from(`\ufeff${WORDS}`), null, WORDS],
  ['UTF-8, though the header says GBK', Buffer.from(WORDS), 'text/html; charset=gbk', WORDS],
  ['UTF-16 with its mark', Buffer.from(`\ufeff${WORDS}`, 'utf16le'), null, WORDS],
  ['GB18030 that the header names', GB, 'text/html; charset="GB2312"', WORDS],
  ['GB18030 that nothing names', GB, null, WORDS],
  ['GB18030, though the header says UTF-8', GB, 'text/html; charset=utf-8', WORDS],
  ['GB18030 where the server’s default says Latin', GB, 'text/plain; charset=ISO-8859-1', WORDS],
  ['nothing', Buffer.alloc(0), null, ''],
])('%s is read', (_name, bytes, header, text) => {
  expect(decodeText(bytes, header)).toBe(text)
})

test.each([
  ['a meta element', ascii('<html><head><meta charset="gbk"></head>')],
  ['an older meta element', ascii('<meta http-equiv="Content-Type" content="text/html; charset=gb2312">')],
  ['an XML declaration', ascii('<?xml version="1.0" encoding="GB18030"?>')],
])('the encoding that %s names is used', (_name, head) => {
  expect(decodeText(Buffer.concat([head, GB]))).toContain(WORDS)
})

test('another encoding that the page names is used before GB18030', () => {
  const big5 = Buffer.concat([ascii('<meta charset="big5">'), Buffer.from('b6b3c0be', 'hex')])
  expect(decodeText(big5)).toBe(
    `<meta charset="big5">${new TextDecoder('big5').decode(Buffer.from('b6b3c0be', 'hex'))}`,
  )
})

test.each([
  ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex')],
  ['a zip', Buffer.from('504b0304140000000800', 'hex')],
  ['broken bytes', Buffer.from([0xff, 0x80, 0xff])],
  ['an encoding that nobody knows', Buffer.concat([ascii('<meta charset="klingon">'), Buffer.from([0xff, 0x80])])],
])('%s is no text', (_name, bytes) => {
  expect(decodeText(bytes)).toBeNull()
})

test('whatever comes is a text or none, never an exception', () => {
  fc.assert(
    fc.property(fc.uint8Array(), fc.option(fc.string()), (bytes, header) => {
      const text = decodeText(bytes, header)
      return text === null || typeof text === 'string'
    }),
  )
})
