import type { Window, WindowAction } from '@/domain/notice'
import { closeDate, earlierClose } from '@/domain/time'
import type { DatedClose, LocalDate } from '@/domain/time'
import { nextClose } from './occurrence'

const ASKED: readonly WindowAction[] = ['apply', 'submit', 'register']

/**
 * The earliest close on or after the publish date by which an enterprise must apply, submit or register;
 * of a recurring one the next occurrence. Null where there is none.
 */
export const primaryDeadline = (windows: readonly Window[], publishedOn: LocalDate): DatedClose | null => {
  const closes = windows
    .filter(({ audience, action }) => audience === 'enterprise' && ASKED.includes(action))
    .map((window) => (window.closes === null ? null : nextClose(window.closes, publishedOn)))
    .filter((close): close is DatedClose => close !== null && closeDate(close) >= publishedOn)
  return closes.length === 0 ? null : closes.reduce(earlierClose)
}
