/** The physical lines of a file, without the byte order mark. */
export const linesOf = (text: string): string[] => text.replace(/^\ufeff/, '').split(/\r?\n/)

export const isBlank = (line: string | undefined): boolean => line === undefined || line.trim() === ''

/** Lines of a file, 0-based and inclusive. */
export interface Stretch {
  first: number
  last: number
}

/** The stretch without lines at its ends for which `idle` holds, or null where nothing is left. */
export const trimmed = (lines: string[], { first, last }: Stretch, idle: (line: string) => boolean): Stretch | null => {
  let from = first
  let to = last
  while (from <= to && idle(lines[from] ?? '')) from++
  while (to >= from && idle(lines[to] ?? '')) to--
  return from > to ? null : { first: from, last: to }
}

export const textOf = (lines: string[], { first, last }: Stretch): string => lines.slice(first, last + 1).join('\n')
