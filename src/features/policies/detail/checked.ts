import type { NoticeDetail } from '@/contract/notices'
import { ownWindows } from '@/domain/deadline'

type Checked = Pick<NoticeDetail, 'checked'>

/** True where a person has checked the window. */
export const isWindowChecked = ({ checked }: Checked, id: string): boolean => checked.includes(`window:${id}`)

/** True where a person has checked the benefit. */
export const isBenefitChecked = ({ checked }: Checked, id: string): boolean => checked.includes(`benefit:${id}`)

/** Who stands behind what is shown, in a word. */
export const checkedWords = (notice: Pick<NoticeDetail, 'checked' | 'windows'>): string => {
  const own = ownWindows(notice.windows)
  if (own.length > 0 && own.every(({ id }) => isWindowChecked(notice, id))) return '日期已人工核对'
  return notice.checked.length > 0 ? '部分已人工核对' : '机器识别，未经人工核对'
}
