import type { NormalText, Sentence } from '@/domain/text'
import type { Document } from '../../document'
import type { Mention } from '../../mentions/mention'
import { labelOf } from './labels'
import { columnsOf } from './tables'

/** A mention with the words around it, all of its own sentence. */
export interface Context {
  mention: Mention
  sentence: Sentence
  /** From the beginning of the sentence to the mention; like the others no longer than a reader looks. */
  head: string
  /** From the previous mention (or the beginning) to this one. */
  lead: string
  /** From the mention to the next one, the marker 前 or 止 left out. */
  tail: string
  /** From the mention to the end of the sentence. */
  rest: string
  /** The line 各区受理截止时间如下: or the head of the column under which the day stands, or null. */
  listLabel: string | null
  /** In a row of a table with a column for it: who is responsible. */
  rowActor: string | null
}

const MARKER = /^(?:\([^()\n]{1,10}\))?(?:上午|下午)?(?:下班|当天|当日|工作日)?(?:之前|以前|前|止|截止|之内|以内|内)?/
const LIST_LABEL =
  /(?:截止|受理|申报|报送|提交|报名|时间|日期)[^。;]{0,12}(?:如下|见下)[^。;]{0,30}:$|(?:截止|受理|申报|报送|提交|报名)[^。;]{0,8}(?:时间|日期|期限)[^。;]{0,20}:$/

const within = (mention: Mention, sentence: Sentence): boolean =>
  mention.start >= sentence.start && mention.end <= sentence.end

const LABEL_LINE = /^[^,。;:]{0,6}(?:截止|受理|申报|报送|提交|报名|填报|征集)[^,。;:]{0,4}(?:时间|日期|期限|时限)$/
const ONE_TIME = /^(?:(?!时间|日期|期限|时限).)*(?:时间|日期|期限|时限)$/

/** A cell of a table that became a line of its own names the line below it. */
const isLabelLine = ({ text, heading, lineStart }: Sentence): boolean =>
  heading === null && lineStart && LABEL_LINE.test(text) && ONE_TIME.test(text)

/** The label of the list in which each sentence stands: from a line ending with a colon to the next full stop or heading. */
const listLabels = (sentences: Sentence[]): (string | null)[] => {
  let label: string | null = null
  return sentences.map((sentence, i) => {
    if (sentence.heading) label = null
    const above = sentences[i - 1]
    const own = label ?? (above !== undefined && sentence.lineStart && isLabelLine(above) ? above.text : null)
    if (LIST_LABEL.test(sentence.text)) label = sentence.text
    else if (sentence.text.endsWith('。')) label = null
    return own
  })
}

type Named = Pick<Context, 'listLabel' | 'rowActor'>

/** What names a day of the given sentence from outside it: the head of its column, or the line above its list. */
const labelsOf = (source: NormalText): ((sentence: number, offset: number) => Named) => {
  const labels = listLabels(source.sentences)
  const columnAt = columnsOf(source)
  return (sentence, offset) => {
    const { head, actor } = columnAt(sentence, offset)
    return { listLabel: head ?? labels[sentence] ?? null, rowActor: actor }
  }
}

const MOVED = /^[前止]?[”"]?(?:统一)?(?:延长|提前|顺延|推迟|延期|延至|调整|变更|更正|修改|修正|改)(?:为|至|到)?$/
const OLD = /(?:由|从|原定?|自)+$/

/** 第二批为, 三季度: what is timed is said only of the first. */
const CONTINUES =
  /^[,、;\s]?((?:第[一二三四五六七八九十]+|[一二三四]|首|末|次)(?:季度|批次?|轮|期))(?:的|不变)?[(,]?(?:仍|维持)?(?:为|是|:|在|于)?$/

/** How far apart the sentences of one list of batches may stand. */
const ADJACENT = 3

const BATCH = /.*?(?:季度|批次?|轮|期)/

/** The label of the batch before, said of this one; null where the words between say anything else. */
const continued = (between: string, previous: Context): string | null => {
  const batch = CONTINUES.exec(between)?.[1]
  const label = batch === undefined ? null : labelOf(previous.lead)
  return label === null ? null : `${batch}${label.replace(BATCH, '')}为`
}

/** 3月31日和9月30日: what leads to the first leads to the second. */
const LISTED = /^(?:、|和|及|以及)$/

/** What leads to a day; behind 由…延长至 what led to the day that it replaces. */
const leadOf = (text: string, from: number, mention: Mention, previous: Context | undefined): string => {
  const between = text.slice(Math.min(from, mention.start), mention.start)
  const moves = previous !== undefined && previous.mention.end === from && MOVED.test(between)
  if (moves) return previous.lead.replace(OLD, '') + between.replace(/^[前止]/, '')
  if (previous !== undefined && previous.mention.end === from && LISTED.test(between)) return previous.lead
  const near = previous !== undefined && mention.start - between.length - previous.sentence.end <= ADJACENT
  return (near ? continued(between, previous) : null) ?? between
}

/** No rule looks further from a day than this, so that a text without full stops takes no longer. */
const REACH = 600

/** What stands behind a mention up to `end`, without its marker. */
const behind = (text: string, { end: from }: Mention, end: number): string =>
  text.slice(from, Math.min(from + REACH, Math.max(from, end))).replace(MARKER, '')

/** The mentions in order, each with its context; one that runs over a sentence's end has none. */
export const contextsOf = (doc: Document, mentions: Mention[]): Context[] => {
  const { text, sentences } = doc.source
  const labelAt = labelsOf(doc.source)
  const contexts: Context[] = []
  let at = 0
  mentions.forEach((mention, i) => {
    while (at < sentences.length - 1 && (sentences[at] as Sentence).end <= mention.start) at++
    const sentence = sentences[at]
    if (!sentence || !within(mention, sentence)) return
    const from = Math.max(sentence.start, mentions[i - 1]?.end ?? 0)
    contexts.push({
      mention,
      sentence,
      head: text.slice(Math.max(sentence.start, mention.start - REACH), mention.start),
      lead: leadOf(text, Math.max(from, mention.start - REACH), mention, contexts[contexts.length - 1]).slice(-REACH),
      tail: behind(text, mention, Math.min(mentions[i + 1]?.start ?? sentence.end, sentence.end)),
      rest: behind(text, mention, sentence.end),
      ...labelAt(at, mention.start),
    })
  })
  return contexts
}
