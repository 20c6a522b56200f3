import type { Decimal } from '@/domain/money'
import type { LocalDate } from '@/domain/time'
import type { SizeLine } from '../size/thresholds'
import type { IndustryCode } from './industry'
import type { HeldQualification } from './qualification'

/** What a reader says of one firm; everything may be left open. Sums in yuan, of the last full year. */
export interface Profile {
  /** The reader's own short name for it within the reader's firms. */
  id: string
  name: string
  /** Six-digit code of where it is registered. */
  region: string | null
  industry: IndustryCode | null
  /** Which line of the size thresholds applies, where the section alone does not say (批发 or 零售). */
  line: SizeLine | null
  headcount: number | null
  revenueYuan: Decimal | null
  assetsYuan: Decimal | null
  /** Research and development of the year's revenue, in percent: '3.5'. */
  rdPercent: Decimal | null
  foundedOn: LocalDate | null
  qualifications: HeldQualification[]
}

/** A firm of which nothing is known yet. */
export const emptyProfile = (id: string): Profile => ({
  id,
  name: '',
  region: null,
  industry: null,
  line: null,
  headcount: null,
  revenueYuan: null,
  assetsYuan: null,
  rdPercent: null,
  foundedOn: null,
  qualifications: [],
})
