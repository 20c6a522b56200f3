const ORIGIN = /^\s*[(（【]?\s*(?:文章|信息|稿件|内容)?来\s*源\s*[:：]\s*([^\s)）】][^)）】\n]{1,60}?)\s*[)）】]?\s*$/

const LINE_LENGTH = 120

/** From whom a page has its text, where a line says so and nothing else: 来源：某市科学技术局. */
export const originLine = (line: string): string | null =>
  line.length > LINE_LENGTH ? null : (ORIGIN.exec(line)?.[1] ?? null)

/** The last line of a text that names its source. */
export const originIn = (lines: string[]): string | null =>
  lines.reduce<string | null>((last, line) => originLine(line) ?? last, null)
