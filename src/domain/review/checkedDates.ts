import { ownWindows } from '@/domain/deadline'
import type { Window } from '@/domain/notice'
import { windowKey } from './fact'

interface Looked {
  windows: readonly Window[]
  /** Keys of the facts that people checked. */
  checked: readonly string[]
}

/** True where a person has checked the window. */
export const isWindowChecked = ({ checked }: Pick<Looked, 'checked'>, id: string): boolean =>
  checked.includes(windowKey(id))

/** The firm's own dates; of a notice without any, those until which to object. */
const datesOf = (windows: readonly Window[]): readonly Window[] => {
  const own = ownWindows(windows)
  return own.length > 0 ? own : windows.filter(({ audience, action }) => audience === 'public' && action === 'object')
}

/** How many of the dates that concern a firm people have checked; none where there is no date. */
export const checkedDates = ({ windows, checked }: Looked): 'all' | 'some' | 'none' => {
  const dates = datesOf(windows)
  const done = dates.filter(({ id }) => isWindowChecked({ checked }, id)).length
  if (done === 0) return 'none'
  return done === dates.length ? 'all' : 'some'
}
