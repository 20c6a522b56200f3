import { extract } from '@/domain/extract'
import type { Facts } from '@/domain/notice'
import type { LocalDate } from '@/domain/time'
import { localDate } from '@/domain/time'

const ON = localDate(2026, 5, 6) as LocalDate

/** The facts of a notice published on 2026-05-06. */
export const readNotice = (body: string, title = '关于组织项目申报的通知'): Facts =>
  extract({ id: 'n', title, publishedOn: ON, body })
