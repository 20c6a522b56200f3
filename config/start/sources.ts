import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { WrongOption } from './wrongOption'

/** A source file that the emulator serves to `sync`. */
export interface StartSource {
  id: string
  name: string
  form: string
  path: string
}

const FORMS = ['wechat-articles']

function formAndPath(entry: string): { form: string; file: string } {
  const colon = entry.indexOf(':')
  if (colon > 0) return { form: entry.slice(0, colon), file: entry.slice(colon + 1) }
  if (entry.endsWith('.json')) return { form: 'wechat-articles', file: entry }
  throw new WrongOption(`HUIQI_SOURCES 的“${entry}”应写成 形式:路径，可用形式：${FORMS.join('、')}（BAD_SOURCE）`)
}

function sourceOf(entry: string, cwd: string): StartSource {
  const { form, file } = formAndPath(entry)
  if (!FORMS.includes(form))
    throw new WrongOption(`HUIQI_SOURCES 的形式“${form}”不认识，可用：${FORMS.join('、')}（UNKNOWN_FORM）`)
  const full = path.resolve(cwd, file)
  if (!existsSync(full) || !statSync(full).isFile())
    throw new WrongOption(`HUIQI_SOURCES 的文件不存在：${file}（SOURCE_NOT_FOUND）`)
  const name = path.basename(full, path.extname(full))
  return { id: name, name, form, path: full }
}

/**
 * Reads the comma list of `form:path`; a bare `.json` path means `wechat-articles`.
 * @throws WrongOption for an unknown form, a missing file, or two files of one name
 */
export function parseSources(list: string, cwd: string): StartSource[] {
  const entries = list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  const sources = entries.map((entry) => sourceOf(entry, cwd))
  const twice = sources.find((source, i) => sources.findIndex((other) => other.id === source.id) !== i)
  if (twice) throw new WrongOption(`HUIQI_SOURCES 有两个文件同名“${twice.id}”，请改名（SOURCE_TWICE）`)
  if (sources.length === 0) throw new WrongOption('HUIQI_SOURCES 是空的（BAD_SOURCE）')
  return sources
}
