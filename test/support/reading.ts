import { parseLocalDate } from '@/domain/time'
import type { LocalDate } from '@/domain/time'
import type { Fetched } from '../../cloudfunctions/sync/fetch/fetchText'
import { formatOf } from '../../cloudfunctions/sync/formats'
import type { ReadFile, SourceFile } from '../../cloudfunctions/sync/formats'

export const day = (text: string): LocalDate => {
  const date = parseLocalDate(text)
  if (date === null) throw new Error(`no such day: ${text}`)
  return date
}

/** Pages of a source by address; every other is refused. */
export type Pages = Record<string, string>

const refused: Fetched = { outcome: 'failed', code: 'HTTP_STATUS', message: '来源答复 HTTP 404' }

export interface Reading extends Partial<SourceFile> {
  on?: string
  pages?: Pages
  resumeAfter?: string
}

/** What a form makes of a file in parts, and the addresses that it asked for. */
export const readParts = async (form: string, text: string, { on, pages = {}, resumeAfter, ...file }: Reading = {}) => {
  const format = formatOf(form)
  if (format === null) throw new Error(`no such form: ${form}`)
  const asked: string[] = []
  const ask = async (url: string): Promise<Fetched> => {
    asked.push(url)
    const page = pages[url]
    return page === undefined ? refused : { outcome: 'ok', text: page, url }
  }
  const parts: ReadFile[] = []
  const source = { url: 'https://source.huiqi.example/list/', settings: null, ...file, text }
  const reach = { ask, resumeAfter: resumeAfter ?? null }
  for await (const part of format(source, day(on ?? '2026-01-06'), reach)) parts.push(part)
  return { parts, asked }
}

/** Everything that a form makes of a file. */
export const read = async (form: string, text: string, reading?: Reading): Promise<ReadFile> => {
  const { parts } = await readParts(form, text, reading)
  return { items: parts.flatMap(({ items }) => items), errors: parts.flatMap(({ errors }) => errors) }
}
