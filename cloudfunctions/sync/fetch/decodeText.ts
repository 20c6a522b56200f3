/** How far into a file a declaration of its encoding may stand. */
const DECLARED_WITHIN = 2048
/** Servers name these by default, whatever they send. */
const MEANINGLESS = /^(?:iso-?8859-1|latin-?1|us-ascii|ascii|windows-1252|utf-?8)$/i
const CONTROLS = /[\u0000-\u0008\u000e-\u001a\u001c-\u001f\ufffd]/

const attempt = (bytes: Uint8Array, encoding: string): string | null => {
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
    return CONTROLS.test(text) ? null : text
  } catch {
    return null
  }
}

const marked = (bytes: Uint8Array): string | null => {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : null
}

/** What the header, the XML declaration or a meta element of the file says. */
const declared = (bytes: Uint8Array, contentType: string | null): string[] => {
  const head = Buffer.from(bytes.subarray(0, DECLARED_WITHIN)).toString('latin1')
  const named = [
    /charset\s*=\s*["']?\s*([\w-]+)/i.exec(contentType ?? '')?.[1],
    /^\s*<\?xml[^>]{0,200}encoding\s*=\s*["']([\w-]+)/i.exec(head)?.[1],
    /<meta[^>]{0,200}charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1],
  ]
  return named.flatMap((name) => (name === undefined || MEANINGLESS.test(name) ? [] : [name]))
}

/**
 * The text of a file: by its mark, as UTF-8 where it is valid UTF-8, by what is declared (header, XML declaration, meta
 * element), last as GB18030, which offices use without saying so. Null where it is no text in any of these.
 */
export const decodeText = (bytes: Uint8Array, contentType: string | null = null): string | null => {
  const mark = marked(bytes)
  const encodings = mark ? [mark] : ['utf-8', ...declared(bytes, contentType), 'gb18030']
  for (const encoding of encodings) {
    const text = attempt(bytes, encoding)
    if (text !== null) return text
  }
  return null
}
