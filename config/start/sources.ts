import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { FORM_NAMES } from '../../cloudfunctions/sync/formats'
import { WrongOption } from './wrongOption'

/** A source file that the emulator serves to `sync`. */
export interface StartSource {
  id: string
  name: string
  form: string
  path: string
  /** Of a list page: how it is built, from `<file>.settings.json` beside it. */
  settings?: unknown
}

/** What a bare file name's ending says of its form. */
const BY_ENDING: Record<string, string> = { '.json': 'wechat-articles', '.xml': 'rss', '.html': 'html-list' }
const FORMS_WORDS = FORM_NAMES.join('、')

function formAndPath(entry: string): { form: string; file: string } {
  const colon = entry.indexOf(':')
  if (colon > 0) return { form: entry.slice(0, colon), file: entry.slice(colon + 1) }
  const form = BY_ENDING[path.extname(entry)]
  if (form) return { form, file: entry }
  throw new WrongOption(`HUIQI_SOURCES 的“${entry}”应写成 形式:路径，可用形式：${FORMS_WORDS}（BAD_SOURCE）`)
}

/** How a list page is built: `list.settings.json` beside `list.html`. */
function settingsBeside(file: string): unknown {
  const beside = file.replace(/\.[^.]*$/, '.settings.json')
  if (beside === file || !existsSync(beside)) return null
  try {
    return JSON.parse(readFileSync(beside, 'utf8'))
  } catch {
    throw new WrongOption(`${path.basename(beside)} 不是 JSON（BAD_SETTINGS）`)
  }
}

function sourceOf(entry: string, cwd: string): StartSource {
  const { form, file } = formAndPath(entry)
  if (!FORM_NAMES.includes(form))
    throw new WrongOption(`HUIQI_SOURCES 的形式“${form}”不认识，可用：${FORMS_WORDS}（UNKNOWN_FORM）`)
  const full = path.resolve(cwd, file)
  if (!existsSync(full) || !statSync(full).isFile())
    throw new WrongOption(`HUIQI_SOURCES 的文件不存在：${file}（SOURCE_NOT_FOUND）`)
  const name = path.basename(full, path.extname(full))
  const settings = settingsBeside(full)
  return { id: name, name, form, path: full, ...(settings !== null && { settings }) }
}

/**
 * Reads the comma list of `form:path`; a bare path goes by its ending: `.json` means `wechat-articles`, `.xml` rss, `.html` html-list.
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
