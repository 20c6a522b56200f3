import { addDays, addMonths } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import { addWorkdays, isCalendarKnown } from '@/domain/workdays'
import type { Mention } from './mention'
import { numeral } from './numerals'

const DURATION =
  /([0-9]{1,3}|[一二三四五六七八九十]{1,3})个?(工作日|自然日|日|天|月)(?!内?(?:至|到)|[0-9]|期|常|均|前)(?:之?内|以内)?/g
const FROM_PUBLICATION =
  /(?:^|[自从在于期间为,:。;(\s])(?:本|此|该)?(?:通知|公告|公示|通告|指南|文件)?(?:正式)?(?:发布|公示|公布|印发|下发)(?:公示|公告)?(?:之)?日?起?(?:计算)?(?:,?为期)?$|(?:^|[^\u3400-\u9fff]|自|从|于|在)本?(?:通知|公告|通告)之日起(?:计算)?$/
const AFTER_PUBLICATION = /(?:通知|公告|通告|指南)(?:正式)?(?:发布|印发|公布|下发)后$/
const PERIOD_OF_PUBLICITY = /(?:公示(?:期|时间|期限)?(?:为期|为|是|共|:)?)$/
const LOOK_BACK = 24

const UNITS: Record<string, { code: string; add: (base: LocalDate, count: number) => LocalDate }> = {
  工作日: { code: 'wd', add: addWorkdays },
  自然日: { code: 'd', add: addDays },
  日: { code: 'd', add: addDays },
  天: { code: 'd', add: addDays },
  月: { code: 'm', add: addMonths },
}

/** Nobody is given longer than this; a larger number is something else. */
const LONGEST = 400

const counts = (before: string, publicity: boolean): boolean =>
  (/起(?:计算)?(?:,?为期)?$/.test(before) && FROM_PUBLICATION.test(before)) ||
  AFTER_PUBLICATION.test(before) ||
  (publicity && PERIOD_OF_PUBLICITY.test(before))

/** Periods counted from publication; the first day is not counted. `publicity`: the notice is a 公示 of its own. */
export const readRelativeMentions = (text: string, base: LocalDate, publicity: boolean): Mention[] => {
  const mentions: Mention[] = []
  for (const found of text.matchAll(DURATION)) {
    const unit = UNITS[found[2] ?? '']
    const count = numeral(found[1] ?? '')
    const before = text.slice(Math.max(0, found.index - LOOK_BACK), found.index)
    if (!unit || !(count > 0 && count <= LONGEST) || !counts(before, publicity)) continue
    const closes = unit.add(base, count)
    mentions.push({
      start: found.index,
      end: found.index + found[0].length,
      shape: 'relative',
      opens: base,
      closes,
      recurrence: null,
      relative: `publish+${count}${unit.code}`,
      yearImplied: false,
      doubts: unit.code === 'wd' && !isCalendarKnown(closes) ? ['当年放假安排尚未公布'] : [],
    })
  }
  return mentions
}
