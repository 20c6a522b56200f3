import path from 'node:path'
import { FORM_NAMES } from '../../cloudfunctions/sync/formats'
import { declaredSources, declaresSources, existingFile, knownForm } from './declared'
import type { StartSource } from './declared'
import { WrongOption } from './wrongOption'

export type { StartSource } from './declared'

/** The prefix of a file that declares sources rather than being one. */
const DECLARATIONS = 'sources'

function sourceOf(form: string, file: string, cwd: string): StartSource {
  const known = knownForm(form)
  const full = existingFile(file, cwd)
  const name = path.basename(full, path.extname(full))
  return { id: name, name, form: known, path: full }
}

function sourcesOf(entry: string, cwd: string): StartSource[] {
  const colon = entry.indexOf(':')
  const file = entry.slice(colon + 1)
  if (colon > 0 && entry.slice(0, colon) === DECLARATIONS) return declaredSources(existingFile(file, cwd))
  if (colon > 0) return [sourceOf(entry.slice(0, colon), file, cwd)]
  if (!entry.endsWith('.json'))
    throw new WrongOption(
      `HUIQI_SOURCES 的“${entry}”应写成 形式:路径，可用形式：${FORM_NAMES.join('、')}（BAD_SOURCE）`,
    )
  const full = existingFile(entry, cwd)
  return declaresSources(full) ? declaredSources(full) : [sourceOf('wechat-articles', entry, cwd)]
}

/**
 * Reads the comma list of `form:path` and `sources:path`; a bare `.json` path means declared sources where its content
 * is such a list, else `wechat-articles`.
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
