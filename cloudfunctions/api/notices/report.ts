import { REPORTS_A_DAY } from '@/contract/desk/reports'
import type { ReportRequest } from '@/contract/desk/reports'
import type { Failure } from '@/contract/failure'
import { badRequest } from '../../_shared/handler'
import type { Call, UseCase } from '../../_shared/handler'
import { noticeText } from '../../_shared/repositories/noticeTexts'
import { addReport, reportsOfDay } from '../../_shared/repositories/reports'
import { lookAgain } from '../../_shared/storing/lookAgain'
import { checkText } from '../../_shared/textCheck'

/** Staff will read it: WeChat asks that such words be checked. */
const wrongWords = async (words: string, openid: string): Promise<Failure | null> => {
  const outcome = words === '' ? 'passes' : await checkText(words, openid, 2)
  if (outcome === 'refused') return badRequest('文字没有通过微信的内容安全检查，请修改后再提交', 'words')
  if (outcome === 'unknown')
    return { errCode: 'UNAVAILABLE', errMsg: '暂时无法检查文字，请稍后再试，或不写文字直接提交' }
  return null
}

/** Takes the next free place of the day; a place is one document, so two calls at once never share one. */
const place = async (request: ReportRequest, words: string, { openid, now, today }: Call): Promise<boolean> => {
  const { noticeId, reason } = request
  for (let at = 0; at < REPORTS_A_DAY; at++) {
    const row = { _id: `${openid}:${today}:${at}`, openid, noticeId, day: today, at: now, reason, words, state: 'open' }
    if (await addReport(row as Parameters<typeof addReport>[0])) return true
  }
  return false
}

/** A reader says that something is wrong: it comes before the staff. The same of one notice counts once a day. */
export const noticesReport: UseCase<'notices.report'> = async (request, call) => {
  const { noticeId, reason, words = '' } = request
  const text = await noticeText(noticeId)
  if (text === null) return { errCode: 'NOT_FOUND', errMsg: '没有找到这条政策，可能已被撤下', path: 'noticeId' }
  const today = await reportsOfDay(call.openid, call.today)
  if (today.some((row) => row.noticeId === noticeId && row.reason === reason)) return { added: false }
  if (today.length >= REPORTS_A_DAY) return badRequest(`今天已经提交了${REPORTS_A_DAY}次，明天再来吧`, 'reason')
  const wrong = await wrongWords(words, call.openid)
  if (wrong !== null) return wrong
  if (!(await place(request, words, call))) return badRequest(`今天已经提交了${REPORTS_A_DAY}次，明天再来吧`, 'reason')
  await lookAgain(text)
  return { added: true }
}
