import type { DeskAction, DeskAnswerOf, DeskRequestOf } from '@/contract/desk/actions'
import type { MeAnswer } from '@/contract/desk/colleagues'
import type { ReviewAnswer, ReviewFact } from '@/contract/desk/review'
import { isFailure } from '@/contract/failure'
import type { Failure } from '@/contract/failure'
import type { Role } from '@/domain/review'
import { codeHash } from '../../cloudfunctions/_shared/typedCodes'
import type { Cloud } from './cloud'

/** The first owner's code of tests, and how deployment puts it. */
export const OWNER_CODE = 'ABCDE-FGHJK'
export const firstOwner = { _id: 'firstOwner', codeHash: codeHash(OWNER_CODE), usedBy: null }

/** A colleague's hands at the function `staff`. */
export const deskOf = (cloud: Cloud) => {
  /** What the function answers, a refusal too; null: a caller whom the platform does not name. */
  const ask = async <A extends DeskAction>(
    action: A,
    data: DeskRequestOf<A>,
    openid: string | null = 'owner-1',
  ): Promise<DeskAnswerOf<A> | Failure> => {
    // As a browser's visit: WeChat checks words only of those who were here lately.
    if (openid !== null) await cloud.call('reader.get', {}, openid)
    const caller = openid === null ? { source: 'wx_client' } : { openid, source: 'wx_client' }
    const outcome = await cloud.emulator.invoke('staff', { action, data }, caller)
    if ('errCode' in outcome) throw new Error(JSON.stringify(outcome))
    return outcome.result as DeskAnswerOf<A> | Failure
  }
  /** What the function answers; a refusal fails the test. */
  const get = async <A extends DeskAction>(
    action: A,
    data: DeskRequestOf<A>,
    openid?: string,
  ): Promise<DeskAnswerOf<A>> => {
    const answer = await ask(action, data, openid)
    if (isFailure(answer)) throw new Error(`${action}: ${answer.errCode} ${answer.errMsg}`)
    return answer
  }
  const join = (code: string, name: string, openid: string): Promise<MeAnswer> =>
    get('desk.join', { code, name }, openid)
  return {
    ask,
    get,
    join,
    becomeOwner: () => join(OWNER_CODE, '王芳', 'owner-1'),
    async invite(role: Role, openid: string) {
      const { code } = await get('colleagues.invite', { name: openid, role })
      return join(code, openid, openid)
    },
    review: (id: string): Promise<ReviewAnswer> => get('review.get', { id }),
  }
}

/** The fact of a kind that a review holds first. */
export const factOf = ({ facts }: ReviewAnswer, kind: ReviewFact['kind']): ReviewFact => {
  const fact = facts.find((each) => each.kind === kind)
  if (fact === undefined) throw new Error(`no ${kind} among ${facts.map(({ key }) => key).join()}`)
  return fact
}
