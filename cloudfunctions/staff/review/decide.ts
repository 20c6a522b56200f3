import type { DecideRequest } from '@/contract/desk/review'
import type { Failure } from '@/contract/failure'
import {
  decisionOf,
  decisionWords,
  factWords,
  keptDecision,
  keyedFacts,
  KIND_OF_FACT_WORDS,
  strangeChange,
  VERDICT_WORDS,
} from '@/domain/review'
import type { Decision, Fact, KeyedFact } from '@/domain/review'
import type { LocalDate } from '@/domain/time'
import { badRequest } from '../../_shared/request'
import type { DeskUseCase } from '../handler'
import { change } from './change'
import type { Change } from './change'
import { reviewAnswer } from './get'
import { load, NO_NOTICE } from './loaded'
import type { Loaded } from './loaded'

interface Target {
  key: string
  read: KeyedFact | null
  before: Decision | null
}

const targetOf = (key: string, { text, review }: Loaded): Target => ({
  key,
  read: keyedFacts(text.facts).find((each) => each.key === key) ?? null,
  before: review?.decisions.find((decision) => decision.key === key) ?? null,
})

/** What a decision holds, whether it still stands or not. */
const heldBy = (before: Decision | null): KeyedFact | null =>
  before === null || before.fact === null
    ? null
    : ({ key: before.key, kind: before.kind, fact: before.fact } as KeyedFact)

/** What a correction starts from: what readers see by now, else what is read. */
const startOf = ({ read, before }: Target): KeyedFact | null => {
  return before?.stale ? read : (heldBy(before) ?? read)
}

const wrongOrder = (fact: Fact | null): boolean =>
  fact !== null &&
  'opens' in fact &&
  fact.opens !== null &&
  fact.closes !== null &&
  fact.closes.slice(0, 10) < fact.opens

/** Nobody can act in a window that closes before it opens, whoever confirms it. */
const inOrder = (decision: Decision): Decision | Failure =>
  wrongOrder(decision.fact) ? badRequest('截止日期早于开始日期，请更正', 'changes.closes') : decision

const corrected = (request: DecideRequest, target: Target, read: Fact | null): Decision | Failure => {
  const { changes = {}, extended } = request
  const start = startOf(target)
  if (start === null || Object.keys(changes).length === 0) return badRequest('没有写要改成什么', 'changes')
  const strange = strangeChange(start.kind, changes)
  if (strange !== null) return badRequest(`这一项不能改“${strange}”`, `changes.${strange}`)
  const decision = decisionOf(start, read, { verdict: 'corrected', changes, ...(extended && { extended }) })
  return inOrder(decision)
}

const decisionFor = (request: DecideRequest, target: Target): Decision | Failure => {
  const { read, before } = target
  const fact = read?.fact ?? null
  if (request.verdict === 'kept')
    return before === null ? badRequest('这一项还没有人核对过', 'verdict') : keptDecision(before, fact)
  if (request.verdict === 'corrected') return corrected(request, target, fact)
  const of = read ?? (request.verdict === 'rejected' ? heldBy(before) : startOf(target))
  if (of === null) return badRequest('没有这一项，可能已被改动，请刷新', 'key')
  return inOrder(decisionOf(of, fact, { verdict: request.verdict }))
}

const standsAsWords = ({ read, before }: Target, today: LocalDate): string | null => {
  if (before !== null && !before.stale) return decisionWords(before, today)
  return read === null ? null : `机器识别：${factWords(read, today)}`
}

const changeOf = (decision: Decision, target: Target, { review }: Loaded, today: LocalDate): Change => {
  const others = (review?.decisions ?? []).filter(({ key }) => key !== target.key)
  const { kind, verdict, extended } = decision
  return {
    after: { decisions: [...others, decision] },
    subject: { what: 'fact', key: target.key, before: target.before, after: decision },
    said: {
      words: extended ? '延期' : `${VERDICT_WORDS[verdict]}${KIND_OF_FACT_WORDS[kind]}`,
      beforeWords: standsAsWords(target, today),
      afterWords: decisionWords(decision, today),
    },
  }
}

/** A colleague's word on one fact: readers see it at once, marked as checked, and those who follow are told of a moved date. */
export const reviewDecide: DeskUseCase<'review.decide'> = async (request, call) => {
  const loaded = await load(request.id)
  if (loaded === null) return NO_NOTICE
  const target = targetOf(request.key, loaded)
  if (target.read === null && target.before === null) return badRequest('没有这一项，可能已被改动，请刷新', 'key')
  const decision = decisionFor(request, target)
  if ('errCode' in decision) return decision
  const refused = await change(loaded, request.version, changeOf(decision, target, loaded, call.today), call)
  return refused ?? reviewAnswer(request.id, call)
}
