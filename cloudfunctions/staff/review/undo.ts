import type { Failure } from '@/contract/failure'
import { carryOver, decisionWords, saysSame } from '@/domain/review'
import type { Decision } from '@/domain/review'
import type { LocalDate } from '@/domain/time'
import { auditEntry } from '../../_shared/repositories/audit'
import type { AuditRow, AuditSubject } from '../../_shared/repositories/audit'
import { withTie } from '../../_shared/repositories/reviews'
import { badRequest } from '../../_shared/request'
import type { DeskUseCase } from '../handler'
import { tieWords } from '../kin/words'
import { change } from './change'
import type { Change } from './change'
import { endingWords } from './end'
import { reviewAnswer } from './get'
import { load, NO_NOTICE } from './loaded'
import type { Loaded } from './loaded'

const SINCE = badRequest('这一项之后又改过，请从最近的一次撤起', 'entry')

const isSame = (a: Decision | null, b: Decision | null): boolean =>
  a === null || b === null ? a === b : a.verdict === b.verdict && saysSame(a.fact, b.fact)

const words = (decision: Decision | null, today: LocalDate): string =>
  decision === null ? '机器识别' : decisionWords(decision, today)

type Of<W extends AuditSubject['what']> = Extract<AuditSubject, { what: W }>

const factBack = ({ key, before, after }: Of<'fact'>, { text, review }: Loaded, today: LocalDate): Change | Failure => {
  const decisions = review?.decisions ?? []
  const now = decisions.find((decision) => decision.key === key) ?? null
  if (!isSame(now, after)) return SINCE
  const others = decisions.filter((decision) => decision.key !== key)
  // The text may have changed since the decision that comes back.
  const back = before === null ? [] : carryOver([before], text.facts, text.body)
  return {
    after: { decisions: [...others, ...back] },
    subject: { what: 'fact', key, before: now, after: back[0] ?? null },
    said: { words: '', beforeWords: words(now, today), afterWords: words(before, today) },
  }
}

const endingBack = ({ before, after }: Of<'ending'>, { review }: Loaded): Change | Failure => {
  const now = review?.ending ?? null
  if (now !== after) return SINCE
  return {
    after: { ending: before },
    subject: { what: 'ending', before: now, after: before },
    said: { words: '', beforeWords: endingWords(now), afterWords: endingWords(before) },
  }
}

const tieBack = ({ other, before, after }: Of<'tie'>, { text, review }: Loaded): Change | Failure => {
  const ties = review?.ties ?? []
  const now = ties.find((tie) => tie.other === other) ?? null
  if (now?.order !== after?.order) return SINCE
  return {
    after: withTie(ties, text._id, other, before),
    subject: { what: 'tie', other, before: now, after: before },
    said: { words: '', beforeWords: tieWords(now), afterWords: tieWords(before) },
  }
}

const back = ({ subject }: AuditRow, loaded: Loaded, today: LocalDate): Change | Failure => {
  if (subject.what === 'fact') return factBack(subject, loaded, today)
  if (subject.what === 'ending') return endingBack(subject, loaded)
  if (subject.what === 'tie') return tieBack(subject, loaded)
  return badRequest('这一步不能撤销', 'entry')
}

/** Takes the last change of a fact or an end back; that is a change too, and can itself be taken back. */
export const reviewUndo: DeskUseCase<'review.undo'> = async ({ entry }, call) => {
  const row = await auditEntry(entry)
  const loaded = row === null || row.noticeId === null ? null : await load(row.noticeId)
  if (row === null || loaded === null) return NO_NOTICE
  const undone = back(row, loaded, call.today)
  if ('errCode' in undone) return undone
  const said = { ...undone.said, words: `撤销：${row.words}`, undoes: entry }
  const refused = await change(loaded, loaded.review?.version ?? 0, { ...undone, said }, call)
  return refused ?? reviewAnswer(loaded.text._id, call)
}
