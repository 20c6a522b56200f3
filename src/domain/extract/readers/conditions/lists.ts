import type { Sentence } from '@/domain/text'

/** 符合下列条件之一, 至少满足以下条件中的一项, 任意一项即可. */
const ONE_OF =
  /(?:之一|任[一意何](?:一)?[项条款个类]?|(?:其中|中)的?(?:任[意何]?)?(?:[一1])(?:项|条|款|个|类)|(?:满足|符合|具备)(?:[一1])(?:项|条|款|个|类))/
const ASKS = /符合|满足|具备|具有|达到|属于|条件|要求/
/** Two of a list are enough, or three: neither all nor one. */
const SEVERAL_OF = /(?:满足|符合|具备|达到)[^。;:]{0,14}(?:其中|中|至少)的?(?:任意)?(?:[两二三四2-4])(?:项|条|款|个|类)/
const NOT = '(?:不予|不得|不能|不可|不再|不属|不包括|不支持|不受理|取消|撤销|终止|追回|除外|退出|禁止|暂停)'
/** What bars a firm is no alternative by which it gets in: 有下列情形之一的,不予支持. */
const BARS = new RegExp(
  `(?:下列|以下|如下)(?!基?本?(?:条件|要求))[^。;]{0,30}${NOT}|${NOT}[^。;,]{0,12}(?:下列|以下|如下)|(?:情形|情况|行为)之一(?![^。]*(?:可以?|给予|予以|支持|申报))`,
)
/** 三、不予支持的情形. */
const BARRING_TITLE = new RegExp(`^[^,。;]{0,12}${NOT}[^,。;]{0,12}$`)
const BEHIND = /^(?:以上|上述)[^。;]{0,12}(?:条件|要求|标准|项)/

/** What is enough of a list: one line, several, or none where its lines bar whoever fits them. */
type Enough = 'one' | 'several' | 'none'

/** A line of a list of which not every line must be met, with all its sentences. */
export interface Line {
  /** Numbers the lists of a text from 1. */
  list: number
  enough: Enough
  sentences: Sentence[]
}

const enoughOf = ({ text, heading }: Sentence): Enough | null => {
  if (BARS.test(text) || (heading !== null && BARRING_TITLE.test(text))) return 'none'
  if (!ASKS.test(text)) return null
  if (SEVERAL_OF.test(text)) return 'several'
  return ONE_OF.test(text) ? 'one' : null
}

/** No list that a reader weighs is longer; lines of a list and their sentences. */
const MOST = 30
const MOST_SENTENCES = 90
const FIRST_NUMBER = /^(?:第?一|\([一1]|1|①)/

/** The lines behind an introduction: those of one depth of numbers, or those that end with a semicolon and the next. */
const linesBehind = (sentences: Sentence[], at: number): number[][] => {
  const next = sentences[at + 1]
  const depth = next?.heading?.depth
  if (next === undefined || depth === undefined) return plainLines(sentences, at)
  const own = sentences[at]?.heading?.depth ?? -1
  return depth > own && FIRST_NUMBER.test(next.text) ? numberedLines(sentences, at, depth) : []
}

const numberedLines = (sentences: Sentence[], at: number, depth: number): number[][] => {
  const items: number[][] = []
  const end = Math.min(sentences.length, at + MOST_SENTENCES)
  for (let i = at + 1; i < end && items.length <= MOST; i++) {
    const { heading, lineStart } = sentences[i] as Sentence
    if (heading === null ? lineStart : heading.depth < depth) break
    if (heading?.depth === depth) items.push([i])
    else items[items.length - 1]?.push(i)
  }
  return items
}

const plainLines = (sentences: Sentence[], at: number): number[][] => {
  if (!/[::]$/.test(sentences[at]?.text ?? '')) return []
  const items: number[][] = []
  for (let i = at + 1; i < sentences.length && items.length <= MOST; i++) {
    items.push([i])
    if (!(sentences[i] as Sentence).text.endsWith(';')) break
  }
  return items.length > 1 ? items : []
}

/** The lines before 以上条件满足其一即可: those of the depth of the last number before it. */
const linesBefore = (sentences: Sentence[], at: number): number[][] => {
  const items: number[][] = []
  const depth = sentences[at - 1]?.heading?.depth
  for (let i = at - 1; i >= 0 && depth !== undefined && items.length <= MOST; i--) {
    if (sentences[i]?.heading?.depth !== depth) break
    items.unshift([i])
  }
  return items
}

/** For each sentence the line that begins with it, 'inside' within such a line, null elsewhere. */
export const linesOf = (sentences: Sentence[]): (Line | 'inside' | null)[] => {
  const lines: (Line | 'inside' | null)[] = sentences.map(() => null)
  let list = 0
  sentences.forEach((sentence, at) => {
    const enough = lines[at] === null ? enoughOf(sentence) : null
    if (enough === null) return
    const items = BEHIND.test(sentence.text) ? linesBefore(sentences, at) : linesBehind(sentences, at)
    if (items.length < 2) return
    list++
    for (const item of items) {
      for (const i of item) lines[i] = 'inside'
      lines[item[0] as number] = { list, enough, sentences: item.map((i) => sentences[i] as Sentence) }
    }
  })
  return lines
}
