/** Octets of a code point in UTF-8. */
const octets = (point: string): number => {
  const code = point.codePointAt(0) ?? 0
  if (code < 0x80) return 1
  if (code < 0x800) return 2
  return code < 0x10000 ? 3 : 4
}

const LINE_OCTETS = 75

/** A content line of RFC 5545, folded at 75 octets without the line break; no character is torn. */
export const folded = (line: string): string => {
  let text = ''
  let room = LINE_OCTETS
  for (const point of Array.from(line)) {
    const size = octets(point)
    if (size > room) {
      text += '\r\n '
      room = LINE_OCTETS - 1
    }
    text += point
    room -= size
  }
  return text
}

/** A text value: backslash, semicolon, comma and line breaks are escaped, other control characters left out. */
export const escaped = (text: string): string =>
  text
    .replace(/\\/g, '\\\\')
    .replace(/([;,])/g, '\\$1')
    .replace(/\r\n|\r|\n/g, '\\n')
    .replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, '')
