const WRITTEN = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/

/** A date as people write it (2025年6月3日, 2025/6/3) in the form 2025-06-03; anything else as it stands. */
export const halfWidthDate = (typed: string): string => {
  const [, year, month = '', day = ''] = WRITTEN.exec(typed.trim()) ?? []
  return year === undefined ? typed.trim() : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
