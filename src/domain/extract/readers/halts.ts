import type { Halt } from '@/domain/notice'
import type { NormalText, Sentence } from '@/domain/text'
import { evidenceOf, normalise } from '@/domain/text'
import { CITED } from './relations'

const DONE = '(?:受理|申报|申请|申领|执行|实施|办理|兑付|兑现|发放)'
const SPENT =
  /(?:额度|资金|名额|预算|指标|总量|券)[^,。;]{0,12}(?:已|全部)[^,。;]{0,8}(?:用完|用尽|用罄|使用完|耗尽|发放完|领完|发完|满额|申领完|安排完)/
const RESUMES = new RegExp(`(?:恢复|重启|重新启动|重新开放)[^,。;]{0,30}${DONE}`)
const SUSPENDS = new RegExp(`(?:暂停|暂缓|停止|终止|中止)[^,。;《》]{0,30}(?:《[^《》]{4,120}》[^,。;]{0,30})?${DONE}`)
const SUSPENDED_OBJECT = /(?:暂停|暂缓|停止|终止|中止|恢复)(?:执行|实施|受理)(?:[^,。;《》]{0,16})《/

/** What may come, what befalls whoever breaks a rule, and the hour at which a term ends, halt nothing today. */
const ONLY_IF =
  /逾期|过期|到期|届时|期满|截止|用[完尽](?:的,|后|即|为止)|为止|即止|若|如(?:果|遇|有|因|需)|一经|情形|资格|违反|弄虚作假|应当|有权|可以|可视|视情|直至|有下列|将(?:暂停|停止|终止|中止)/
const RESTS_ON = /(?:根据|依据|按照|遵照|贯彻|落实)[^,。;《》]{0,10}$/

const stateIn = (text: string): Halt['state'] | null => {
  if (ONLY_IF.test(text)) return null
  if (RESUMES.test(text)) return 'standing'
  if (SPENT.test(text)) return 'spent'
  return SUSPENDS.test(text) || SUSPENDED_OBJECT.test(text) ? 'suspended' : null
}

type Named = Pick<Halt, 'docNumber' | 'title' | 'programme'>

/** The documents that a text names; not those on which it rests. */
const documentsIn = (text: string): Named[] =>
  [...text.matchAll(CITED)]
    .filter(({ index }) => !RESTS_ON.test(text.slice(0, index)))
    .map(([, title = '', docNumber = null]) => ({ title, docNumber, programme: null }))

/** 关于暂停受理“…”补贴申报的公告: the programme itself, not one of its steps. */
const PROGRAMME =
  /“([^“”]{2,20})”(?:项目|政策|活动|专项|补贴|补助|贴息|奖励|奖补|资助|资金|产品|额度|名额|全部|已|[用领发]完|用尽|发放完毕|的|及|和)*(?:申报|申请|受理|申领|兑付|发放|工作|事项)*的(?:公告|通知|通告|公示|函|提示)/

const programmeIn = (title: string): Named[] => {
  const name = PROGRAMME.exec(title)?.[1]
  return name === undefined ? [] : [{ title: null, docNumber: null, programme: name }]
}

const sameDocument = (a: Named, b: Named): boolean => a.title === b.title && a.docNumber === b.docNumber

/** The only document that a text names, where it names one. */
const onlyDocument = ({ text }: NormalText): Named[] => {
  const named = [...text.matchAll(CITED)].map(([, title = '', docNumber = null]): Named => ({
    title,
    docNumber,
    programme: null,
  }))
  const [first] = named
  return first !== undefined && named.every((other) => sameDocument(first, other)) ? [first] : []
}

const inSentence = (source: NormalText, { text, start, end }: Sentence): Halt[] => {
  const state = stateIn(text)
  if (state === null) return []
  const evidence = evidenceOf(source, start, end)
  return documentsIn(text).map((named) => ({ state, ...named, evidence }))
}

/** What the title says; its sentence is the first of the text that says the same, else the first. */
const inTitle = (title: string, source: NormalText): Halt[] => {
  const state = stateIn(title)
  const sentence = source.sentences.find(({ text }) => stateIn(text) === state) ?? source.sentences[0]
  if (state === null || sentence === undefined) return []
  const cited = documentsIn(title)
  const named = [...cited, ...programmeIn(title)]
  const evidence = evidenceOf(source, sentence.start, sentence.end)
  return (named.length > 0 ? named : onlyDocument(source)).map((each) => ({ state, ...each, evidence }))
}

const keyOf = ({ state, title, docNumber, programme }: Halt): string => [state, title, docNumber, programme].join('\n')

/**
 * The documents and programmes whose applications a notice says are suspended, spent or taken up again; said in its title
 * or in one sentence with what it speaks of. What only may happen is none.
 */
export const haltsOf = ({ title, body }: { title: string; body: string }): Halt[] => {
  const source = normalise(body)
  const halts = [
    ...inTitle(normalise(title).text.trim(), source),
    ...source.sentences.flatMap((sentence) => inSentence(source, sentence)),
  ]
  return [...new Map(halts.map((halt) => [keyOf(halt), halt])).values()]
}
