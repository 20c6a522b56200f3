import type { Exclusion } from '@/domain/notice'
import type { Sentence } from '@/domain/text'
import { evidenceOf } from '@/domain/text'
import type { Reader } from '../reader'

const EXCLUDES =
  /不得(?:重复|同时|叠加|再次|另行)|不(?:再)?重复(?:享受|支持|奖励|资助|补贴|补助|贴息|培育|申报|计算|扶持)|(?:从优|就高)[^,。]{0,4}不重复|不可(?:叠加|重复|同时|兼得)|不(?:得)?叠加|不(?:再)?(?:享受|新增支持|立项)|不再(?:享受|支持|补贴|补助|资助|奖励|予以|给予|列入)|不予(?:支持|补贴|补助|奖励|奖补|立项|推荐|资助|贴息|重复|扶持|享受)|不得(?:申报|享受|重新申报|申请(?:本|该))|只(?:能|可|限)?(?:申报|申请|享受|资助|支持|补贴)一(?:次|个|项|种)|就高享受|只补差额|不列入|择一享受|重复享受/
const ALLOWS = /不属于重复|不受影响|可以(?:同时|叠加)|不影响/
const WITH =
  /(?:与|已(?:经)?(?:获得|享受|取得|获|由))([^,。;]{2,40}?)(?:资助|支持|补贴|补助|奖励|奖补|贴息|扶持|政策|资金|服务券)/
const SCOPE = /(同一(?:项目|企业|单位|设备|事项|贷款|笔贷款|专利|产品|合同|场次|年度|人)(?:\([^)]*\))?)/
/** A sentence longer than this is quoted by its clauses. */
const LONG_SENTENCE = 110

/** The part of a long sentence around the words that exclude, between commas. */
const partOf = (sentence: Sentence): { start: number; end: number } | null => {
  const match = EXCLUDES.exec(sentence.text)
  if (!match) return null
  if (sentence.text.length <= LONG_SENTENCE) return { start: sentence.start, end: sentence.end }
  const before = sentence.text.slice(0, match.index)
  const clause = before.lastIndexOf(',')
  const from = clause < 0 ? 0 : before.lastIndexOf(',', clause - 1) + 1
  const until = sentence.text.slice(match.index).search(/[,。;]/)
  return { start: sentence.start + from, end: until < 0 ? sentence.end : sentence.start + match.index + until }
}

/** Sentences that say what may not be enjoyed together, or by whom not at all. */
export const readExclusions: Reader = ({ source }) => {
  const exclusions = source.sentences.flatMap((sentence): Exclusion[] => {
    const part = ALLOWS.test(sentence.text) ? null : partOf(sentence)
    if (!part) return []
    const text = source.text.slice(part.start, part.end)
    const evidence = evidenceOf(source, part.start, part.end)
    return [{ evidence, with: WITH.exec(text)?.[1] ?? null, scope: SCOPE.exec(text)?.[1] ?? null }]
  })
  return { exclusions }
}
