import { ownWindows } from '@/domain/deadline'
import { dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { fullDay, lastingWhen, sharedDates } from './dates'
import { inOrder } from './digest'
import type { Listed } from './digest'
import { trustOfAll } from './trust'
import { wayIn } from './way'
import type { TextLink } from './way'

/** Further dates of the firm's own; a line has room for one. */
const moreDates = ({ windows, fate, deadline }: Listed, now: BeijingMinute): string => {
  if (fate !== null || deadline === null || ownWindows(windows).length < 2) return ''
  const others = sharedDates(windows, now).filter(({ windowId }) => windowId !== deadline.windowId).length
  return others === 0 ? '' : `（另有${others}个日期）`
}

const lineOf = (notice: Listed, now: BeijingMinute): string => {
  const { title, region, benefit, fate } = notice
  const when = lastingWhen(notice, now)
  const place = region === null || region.level === 'national' ? null : region.name
  const parts = [when === null ? null : when + moreDates(notice, now), title, fate === null ? benefit : null, place]
  return parts.filter((part) => part !== null).join('｜')
}

/** Several notices as plain text for a chat at work: a line each, the date first, its official page under it. */
export const digestText = (listed: readonly Listed[], link: TextLink | null, now: BeijingMinute): string => {
  const lines = inOrder(listed).flatMap((notice, at) => [
    `${at + 1}. ${lineOf(notice, now)}`,
    ...(notice.url === null ? [] : [`   官方原文：${notice.url}`]),
  ])
  return [
    `【惠企政策${listed.length}条】${fullDay(dateOf(now))}整理`,
    ...lines,
    ...(link === null ? [] : [wayIn('逐条查看、设提醒', link)]),
    `（“惠期”整理，${trustOfAll(listed)}）`,
  ].join('\n')
}
