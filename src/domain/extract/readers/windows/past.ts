import { closeDate, isDated } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Draft } from './draft'

const PUBLICITY = /公示(?:时间|日期|期限?)?[为是:(自从]{0,2}$/

/** What a notice tells of its own making: 经企业申报(4月30日截止)、县区推荐. */
const TOLD = /(?:^|[,。;])经[^。;]{0,60}$/

/** 申报项目须于2025年12月31日前完成批复: what a thing, not somebody, must have reached before the notice was written. */
const REACHED = /(?:项目|产品|设备|装备|平台|工程|合同)(?:均|也|都)?(?:须|应当?|需)(?:于|在)?$/

const isPast = ({ context: { lead, head, mention }, by }: Draft): boolean =>
  PUBLICITY.test(lead) || TOLD.test(head) || REACHED.test(lead) || (mention.shape === 'range' && by !== 'label')

/** What had closed when the notice was written is told, not announced: a 公示 (经公示…等程序), steps taken, a span of data. */
export const withoutPast = (drafts: Draft[], base: LocalDate): Draft[] =>
  drafts.filter((draft) => {
    const { closes } = draft.context.mention
    return !(closes !== null && isDated(closes) && closeDate(closes) < base && isPast(draft))
  })
