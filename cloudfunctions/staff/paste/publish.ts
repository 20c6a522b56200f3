import type { PastePublishAnswer } from '@/contract/desk/paste'
import type { Failure } from '@/contract/failure'
import { record } from '../../_shared/repositories/audit'
import { storedMarks } from '../../_shared/repositories/notices'
import { keepRevision } from '../../_shared/repositories/noticeTexts'
import { badRequest } from '../../_shared/request'
import { storeText } from '../../_shared/storing/storeText'
import { checkText } from '../../_shared/textCheck'
import { auditRow } from '../audit/entry'
import type { DeskCall, DeskUseCase } from '../handler'
import { change } from '../review/change'
import { endingWords } from '../review/end'
import { load } from '../review/loaded'
import { pastedText } from './text'
import type { Pasted } from './text'

const refusal = async ({ text }: Pasted, openid: string): Promise<Failure | null> => {
  const outcome = await checkText(`${text.title}\n${text.body}`, openid, 3)
  if (outcome === 'refused') return badRequest('文字没有通过微信的内容安全检查，请修改后再发布', 'body')
  if (outcome === 'unknown') return { errCode: 'UNAVAILABLE', errMsg: '暂时无法做内容安全检查，还没有发布，请稍后再试' }
  return null
}

const outcomeOf = ({ text, before }: Pasted): PastePublishAnswer['outcome'] => {
  if (before === null) return 'new'
  return before.contentHash === text.contentHash ? 'unchanged' : 'changed'
}

const recordPublished = async ({ text, before }: Pasted, call: DeskCall): Promise<void> => {
  const { _id, title, contentHash, revision } = text
  const words = before === null ? '录入并发布' : '更新录入的原文'
  const beforeWords = before === null ? null : `第${before.revision}版`
  const said = { words, beforeWords, afterWords: `第${revision}版` }
  const subject = { what: 'published', before: null, after: contentHash } as const
  await record(auditRow(`published:${_id}:${revision}`, call, { noticeId: _id, noticeTitle: title }, subject, said))
}

/** Lifts the withdrawal of a text that is published again. */
const liftWithdrawal = async (id: string, call: DeskCall): Promise<Failure | null> => {
  const loaded = await load(id)
  if (loaded?.review?.ending !== 'withdrawn') return null
  const subject = { what: 'ending', before: 'withdrawn', after: null } as const
  const said = { words: '重新发布', beforeWords: endingWords('withdrawn'), afterWords: endingWords(null) }
  return change(loaded, loaded.review.version, { after: { ending: null }, subject, said }, call)
}

/** Publishes a pasted text as a notice; the same again changes nothing unless it was withdrawn, a changed text of it is its next version. */
export const pastePublish: DeskUseCase<'paste.publish'> = async (request, call) => {
  const pasted = await pastedText(request, call.today)
  const { text, before } = pasted
  const [mark] = await storedMarks([text._id])
  const outcome = outcomeOf(pasted)
  const withdrawn = mark?.ended === 'withdrawn'
  if (outcome === 'unchanged' && mark !== undefined && !withdrawn) return { id: text._id, outcome }
  const refused = await refusal(pasted, call.openid)
  if (refused !== null) return refused
  if (outcome === 'changed' && before !== null) await keepRevision(before, call.now)
  await recordPublished(pasted, call)
  await storeText(text, mark, { region: null })
  if (!withdrawn) return { id: text._id, outcome }
  return (await liftWithdrawal(text._id, call)) ?? { id: text._id, outcome: 'again' }
}
