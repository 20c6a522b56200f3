import type { AddRequest } from '@/contract/desk/added'
import type { Failure } from '@/contract/failure'
import { standsIn } from '@/domain/extract'
import { base32 } from '@/domain/notice'
import type { Window } from '@/domain/notice'
import { addedDecision, decisionWords, factWords, shownFacts } from '@/domain/review'
import type { Decision } from '@/domain/review'
import { EVIDENCE_MAX } from '@/domain/text'
import { closeDate, dayWords } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { sha256 } from '../../_shared/digest'
import type { NoticeTextRow } from '../../_shared/repositories/noticeTexts'
import { badRequest } from '../../_shared/request'
import type { DeskUseCase } from '../handler'
import { change } from './change'
import { reviewAnswer } from './get'
import { load, NO_NOTICE } from './loaded'
import type { Loaded } from './loaded'

/** Tells the dates of one notice apart. */
const MARK_LENGTH = 10

type From = Parameters<typeof addedDecision>[1]['from']

/** The sentence as it stands in the text by now, or the reason for none. */
const fromOf = ({ evidence, reason }: AddRequest, { body }: NoticeTextRow): From | Failure => {
  if (evidence === undefined)
    return reason === undefined
      ? badRequest('请点选日期所在的句子；原文里没有的，写明来由（如 电话确认）', 'evidence')
      : { reason }
  const { start, end, text } = evidence
  if (end - start > EVIDENCE_MAX || text.trim() === '' || body.slice(start, end) !== text)
    return badRequest('原文刚刚变过，请重新选句子', 'evidence')
  return { evidence }
}

const daysOf = ({ opens, closes }: AddRequest): LocalDate[] => [
  ...(opens === null ? [] : [opens]),
  ...(closes === null ? [] : [closeDate(closes)]),
]

const impossible = ({ opens, closes }: AddRequest): Failure | null => {
  if (opens === null && closes === null) return badRequest('请填截止日期或开始日期', 'closes')
  if (opens !== null && closes !== null && closeDate(closes) < opens)
    return badRequest('截止日期早于开始日期，请改正', 'closes')
  return null
}

/** A date that is there already would be told twice. */
const doubled = (
  { audience, opens, closes }: AddRequest,
  { text, review }: Loaded,
  today: LocalDate,
): Failure | null => {
  const { windows } = shownFacts(text.facts, review?.decisions ?? [], text.publishedOn)
  const same = windows.find(
    (window) => window.audience === audience && window.closes === closes && window.opens === opens,
  )
  if (same === undefined) return null
  return badRequest(`已经有这个日期：${factWords({ kind: 'window', fact: same }, today)}`, 'closes')
}

const unconfirmed = (errMsg: string, path: string): Failure => ({ errCode: 'UNCONFIRMED', errMsg, path })

/** What a person may mean all the same. */
const doubtful = (request: AddRequest, { publishedOn }: NoticeTextRow, today: LocalDate): Failure | null => {
  const { evidence, confirmed = false } = request
  if (confirmed) return null
  const days = daysOf(request)
  const strange = days.find((day) => evidence !== undefined && !standsIn(evidence.text, day, publishedOn))
  if (strange !== undefined)
    return unconfirmed(`所选的句子里没有${dayWords(strange, today)}，请再对照一遍；确认无误可以仍然添加`, 'evidence')
  const early = days.find((day) => day < publishedOn)
  return early === undefined
    ? null
    : unconfirmed(`${dayWords(early, today)}早于发布日期，请看年份对不对；确认无误可以仍然添加`, 'closes')
}

/** The decision that a request asks for, or the first thing that is wrong with it. */
const added = (request: AddRequest, loaded: Loaded, today: LocalDate): Decision | Failure => {
  const { text } = loaded
  const refused = impossible(request) ?? doubled(request, loaded, today)
  if (refused !== null) return refused
  const from = fromOf(request, text)
  if ('errCode' in from) return from
  const { audience, action, opens, closes, version } = request
  return (
    doubtful(request, text, today) ??
    addedDecision(base32(sha256(`${text._id}:${version}`), MARK_LENGTH), { audience, action, opens, closes, from })
  )
}

/** A date that the machine missed: readers see it at once as checked, and those who follow are told and reminded of it. */
export const reviewAdd: DeskUseCase<'review.add'> = async (request, call) => {
  const loaded = await load(request.id)
  if (loaded === null) return NO_NOTICE
  const decision = added(request, loaded, call.today)
  if ('errCode' in decision) return decision
  const { reason } = (decision.fact as Window).byHand ?? { reason: null }
  const after = { decisions: [...(loaded.review?.decisions ?? []), decision] }
  const subject = { what: 'fact', key: decision.key, before: null, after: decision } as const
  const afterWords = `${decisionWords(decision, call.today)}${reason === null ? '' : `（${reason}）`}`
  const said = { words: '补录日期', beforeWords: null, afterWords }
  return (await change(loaded, request.version, { after, subject, said }, call)) ?? reviewAnswer(request.id, call)
}
