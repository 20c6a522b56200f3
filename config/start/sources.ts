import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { FORM_NAMES } from '../../cloudfunctions/sync/formats'
import { declaredSources, declaresSources, existingFile, knownForm } from './declared'
import type { StartSource } from './declared'
import { WrongOption } from './wrongOption'

export type { StartSource } from './declared'

/** The prefix of a file that declares sources rather than being one. */
const DECLARATIONS = 'sources'

/** What a bare file name's ending says of its form. */
const BY_ENDING: Record<string, string> = { '.json': 'wechat-articles', '.xml': 'rss', '.html': 'html-list' }

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

function sourceOf(form: string, file: string, cwd: string): StartSource {
  const known = knownForm(form)
  const full = existingFile(file, cwd)
  const name = path.basename(full, path.extname(full))
  const settings = settingsBeside(full)
  return { id: name, name, form: known, path: full, ...(settings !== null && { settings }) }
}

function bare(entry: string, cwd: string): StartSource[] {
  const form = BY_ENDING[path.extname(entry)]
  if (form === undefined)
    throw new WrongOption(
      `HUIQI_SOURCES 的“${entry}”应写成 形式:路径，可用形式：${FORM_NAMES.join('、')}（BAD_SOURCE）`,
    )
  const full = existingFile(entry, cwd)
  return form === 'wechat-articles' && declaresSources(full) ? declaredSources(full) : [sourceOf(form, entry, cwd)]
}

function sourcesOf(entry: string, cwd: string): StartSource[] {
  const colon = entry.indexOf(':')
  if (colon <= 0) return bare(entry, cwd)
  const file = entry.slice(colon + 1)
  if (entry.slice(0, colon) === DECLARATIONS) return declaredSources(existingFile(file, cwd))
  return [sourceOf(entry.slice(0, colon), file, cwd)]
}

/**
 * Reads the comma list of `form:path` and `sources:path`; a bare path goes by its ending: `.json` means declared sources
 * where its content is such a list, else `wechat-articles`; `.xml` rss, `.html` html-list.
 * @throws WrongOption for an unknown form, a missing file, a wrong declaration, or two sources of one id
 */
export function parseSources(list: string, cwd: string): StartSource[] {
  const entries = list
    .split(',')
    .map((entry) => entry.trim())
    .filter(Boolean)
  const sources = entries.flatMap((entry) => sourcesOf(entry, cwd))
  const twice = sources.find((source, i) => sources.findIndex((other) => other.id === source.id) !== i)
  if (twice) throw new WrongOption(`HUIQI_SOURCES 有两个来源同名“${twice.id}”，请改名（SOURCE_TWICE）`)
  if (sources.length === 0) throw new WrongOption('HUIQI_SOURCES 是空的（BAD_SOURCE）')
  return sources
}
