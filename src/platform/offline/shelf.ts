import Taro from '@tarojs/taro'
import type { Action, AnswerOf, RequestOf } from '@/contract/actions'
import { remember, remembered } from '../storage'

/** To be raised when an answer's shape changes: what an older program kept is then not read. */
const SHAPE = 2
const KEY = `huiqi.shelf${SHAPE}`

/** Which answers are kept, and how many of each: WeChat keeps 10 MB a program, 1 MB a key. */
const MOST: { [A in Action]?: number } = {
  'notices.feed': 8,
  'notices.get': 30,
  'agenda.month': 3,
  'favourites.list': 1,
  'follows.list': 1,
  'inbox.list': 1,
  'rules.list': 1,
}

const nameOf = (action: Action, data: unknown): string => `${action} ${JSON.stringify(data)}`
const names = (): string[] => remembered(KEY).split('\n').filter(Boolean)
const placeOf = (name: string): string => `${KEY}.${name}`

const drop = (name: string): void => void Taro.removeStorageSync(placeOf(name))

/** Keeps an answer on this phone for when there is no network; the oldest of its kind goes. A full phone keeps nothing. */
export const shelve = <A extends Action>(action: A, data: RequestOf<A>, answer: AnswerOf<A>): void => {
  const most = MOST[action]
  if (most === undefined) return
  const name = nameOf(action, data)
  const isAlike = (each: string): boolean => each.startsWith(`${action} `)
  const same = names().filter((each) => each !== name && isAlike(each))
  const others = names().filter((each) => !isAlike(each))
  same.slice(most - 1).forEach(drop)
  try {
    remember(placeOf(name), JSON.stringify(answer))
    remember(KEY, [name, ...same.slice(0, most - 1), ...others].join('\n'))
  } catch {
    drop(name)
  }
}

/** The last answer to just this question, null where none was kept. */
export const fromShelf = <A extends Action>(action: A, data: RequestOf<A>): AnswerOf<A> | null => {
  const text = MOST[action] === undefined ? '' : remembered(placeOf(nameOf(action, data)))
  return text === '' ? null : (JSON.parse(text) as AnswerOf<A>)
}
