import type { Role } from '@/domain/review'
import { record } from '../../_shared/repositories/audit'
import { auditRow } from '../audit/entry'
import type { DeskCall } from '../handler'
import { ROLE_WORDS } from '@/domain/review'

const said = (name: string, role: Role | null): string | null =>
  role === null ? null : `${name}（${ROLE_WORDS[role]}）`

/** Writes down what became of a colleague or an invitation. */
export const recordColleague = async (
  call: DeskCall,
  words: string,
  { name, before, after }: { name: string; before: Role | null; after: Role | null },
): Promise<void> => {
  const subject = { what: 'colleague', before, after } as const
  const row = auditRow(`colleague:${call.order}:${call.openid}`, call, { noticeId: null, noticeTitle: null }, subject, {
    words: `${words}：${name}`,
    beforeWords: said(name, before),
    afterWords: said(name, after),
  })
  await record(row)
}
