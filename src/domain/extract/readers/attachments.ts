import type { Reader } from '../reader'

const LABEL = /(?:^|[\n。])附件:/g
const NUMBER = /(?:^|\s)\d{1,2}[.．、]\s?/
const NEXT_LINE = /^\d{1,2}[.．、]/
/** What a page writes behind a file's name. */
const BEHIND = /\s*(?:下载次数|点击下载|\(下载\)).*$/
const LONGEST = 80
const LOOKED_AT = 1500

/** The lines of one list: the label's own and those behind it that go on counting. */
const listBehind = (text: string, start: number): string => {
  const [first = '', ...rest] = text.slice(start, start + LOOKED_AT).split('\n')
  const stop = rest.findIndex((line) => !NEXT_LINE.test(line))
  return [first, ...(stop < 0 ? rest : rest.slice(0, stop))].join('\n')
}

/** An address behind a name, which may be long. */
const ADDRESS = /\(https?:[^()]*\)$/

const isName = (line: string): boolean => {
  const name = line.replace(ADDRESS, '')
  return name.length >= 2 && name.length <= LONGEST && !/[。;]/.test(name)
}

/** The files that come with a notice, by the names that its list of attachments gives them. */
export const readAttachments: Reader = ({ source: { text } }) => {
  const names = [...text.matchAll(LABEL)].flatMap((label) =>
    listBehind(text, label.index + label[0].length)
      .split('\n')
      .flatMap((line) => line.split(NUMBER))
      .map((name) => name.replace(BEHIND, '').trim())
      .filter(isName),
  )
  return { attachments: [...new Set(names)] }
}
