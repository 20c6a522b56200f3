import { extract } from '@/domain/extract'
import { likenessOf } from '@/domain/notice'
import type { Likeness } from '@/domain/notice'
import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'

export const likeness = (id: string, title: string, body: string, on = '2026-03-02'): Likeness => {
  const notice = { id, title, body, publishedOn: parseLocalDate(on) as LocalDate }
  return likenessOf(notice, extract(notice))
}
