import { yuanOf } from '@/domain/money'
import type { Benefit } from '@/domain/notice'

const BAND =
  /(\d[\d,.]*)\s?(亿元|万元|元)?(?:[(（]不?含[)）])?(?:(?:-|至|~|—|－)(\d[\d,.]*)\s?(亿元|万元|元)(?:[(（]不?含[)）])?|(?:[(（]不?含[)）])?以上)(?:的)?(部分)?[^\d;；。]{0,14}(\d+(?:\.\d+)?)\s?%/g

/** A tier that names the sum from which it holds. */
export interface Band {
  fromYuan: string
  /** The share applies to the part above, not to the whole. */
  part: boolean
  rate: number
}

const bandsIn = (text: string): Band[] =>
  [...text.matchAll(BAND)].flatMap(([, from = '', unit, , toUnit, part, percent]): Band[] => {
    const fromYuan = yuanOf(`${from}${unit ?? toUnit ?? ''}`)
    return fromYuan === null ? [] : [{ fromYuan, part: part !== undefined, rate: Number(percent) / 100 }]
  })

/** The tier of each clause by its threshold, where every clause has one of its own and they ascend. */
export const bandsOf = (tiers: readonly Benefit[]): Band[] | null => {
  const texts = [...new Set(tiers.map(({ evidence }) => evidence.text))]
  const bands = texts.flatMap(bandsIn)
  const fits =
    bands.length === tiers.length && bands.every(({ rate }, i) => Math.abs(rate - (tiers[i]?.rate ?? 0)) < 1e-9)
  const ascends = bands.every(({ fromYuan }, i) => i === 0 || Number(fromYuan) > Number(bands[i - 1]?.fromYuan))
  return fits && ascends ? bands : null
}

/** 对设备投资500万元以上的: what the first threshold is of. */
const MEASURED =
  /(?:^|[,，。;；:：、])(?:对|按|其)?([\u4e00-\u9fff]{2,14}?)(?:在|达到?|为)?\s?\d[\d,.]*\s?(?:亿元|万元|元)?(?:[(（]不?含[)）])?(?:-|至|~|—|－|以上)/

export const measuredBy = (tiers: readonly Benefit[]): string | null =>
  tiers.map(({ base, evidence }) => base || MEASURED.exec(evidence.text)?.[1]).find((base) => base) ?? null
