import type { Action, RequestOf } from '@/contract/actions'
import { remember, remembered } from '../storage'
import { offline } from './signal'

const KEY = 'huiqi.outbox'

/** What an action is about: a later one about the same takes its place. Each may be sent twice and counts once. */
const ABOUT: { [A in Action]?: (data: RequestOf<A>) => string } = {
  'grants.add': ({ tapId }) => tapId,
  'follows.set': ({ noticeId }) => noticeId,
  'favourites.set': ({ noticeId }) => noticeId,
  'searches.set': ({ search }) => JSON.stringify(search),
}

export interface Waiting {
  action: Action
  data: unknown
}

export const isLasting = (action: Action): boolean => ABOUT[action] !== undefined

const aboutOf = ({ action, data }: Waiting): string => `${action} ${ABOUT[action]?.(data as never)}`

/** What waits for the network, the oldest first; kept on this phone, so that closing the program loses nothing. */
export const waiting = (): Waiting[] => JSON.parse(remembered(KEY) || '[]') as Waiting[]

const keep = (all: Waiting[]): void => {
  remember(KEY, JSON.stringify(all))
  offline.setState({ waiting: all.length })
}

const others = (one: Waiting): Waiting[] => waiting().filter((each) => aboutOf(each) !== aboutOf(one))

export const putInOutbox = (one: Waiting): void => keep([...others(one), one])

/** Takes out what was sent, unless another about the same came meanwhile. */
export const takeFromOutbox = (one: Waiting): void => {
  const sent = JSON.stringify(one)
  keep(waiting().filter((each) => JSON.stringify(each) !== sent))
}
