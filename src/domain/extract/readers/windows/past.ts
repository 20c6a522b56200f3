import { closeDate, isDated } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Draft } from './draft'

const PUBLICITY = /公示(?:时间|日期|期限?)?[为是:(自从]{0,2}$/

/** A 公示 that had closed when the notice was written is told, not announced: 经公示(公示时间为…)等程序. */
export const withoutPastPublicity = (drafts: Draft[], base: LocalDate): Draft[] =>
  drafts.filter(({ context: { lead, mention } }) => {
    const { closes } = mention
    return !(closes !== null && isDated(closes) && closeDate(closes) < base && PUBLICITY.test(lead))
  })
