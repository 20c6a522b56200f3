import type { NoticeDetail } from '@/contract/notices'
import { checkedDates } from '@/domain/review'

/** True where a person has checked the benefit. */
export const isBenefitChecked = ({ checked }: Pick<NoticeDetail, 'checked'>, id: string): boolean =>
  checked.includes(`benefit:${id}`)

/** Who stands behind what is shown, in a word. */
export const checkedWords = (notice: Pick<NoticeDetail, 'checked' | 'windows'>): string => {
  if (checkedDates(notice) === 'all') return '日期已人工核对'
  return notice.checked.length > 0 ? '部分已人工核对' : '机器识别，未经人工核对'
}
