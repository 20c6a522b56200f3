import Taro from '@tarojs/taro'
import type { Action, AnswerOf, RequestOf } from '@/contract/actions'
import type { Failure } from '@/contract/failure'

export type CloudAnswers = { [A in Action]?: (data: RequestOf<A>) => AnswerOf<A> | Failure }

/** Every question that reached the function `api`, in order. */
export interface FakeCloud {
  asked: { action: Action; data: unknown }[]
  of: (action: Action) => unknown[]
}

/** Puts a function `api` behind Taro.cloud; an action without an answer is a network that is down. */
export const fakeCloud = (answers: CloudAnswers): FakeCloud => {
  const asked: FakeCloud['asked'] = []
  const callFunction = async ({ name, data }: { name: string; data: { action: Action; data: never } }) => {
    if (name !== 'api') throw new Error(`no function ${name}`)
    asked.push(data)
    const answer = answers[data.action] as ((data: never) => unknown) | undefined
    if (answer === undefined) throw { errCode: -1, errMsg: 'cloud.callFunction:fail request:fail' }
    return { result: JSON.parse(JSON.stringify(answer(data.data))) }
  }
  Object.assign(Taro.cloud, { callFunction })
  return { asked, of: (action) => asked.filter((each) => each.action === action).map(({ data }) => data) }
}
