import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { FORM_NAMES } from '../../cloudfunctions/sync/formats'
import { WrongOption } from './wrongOption'

/** A source of `npm start`: a file that the emulator serves to `sync`, or an address of elsewhere. */
export type StartSource = { id: string; name: string; form: string; region?: string | null; settings?: unknown } & (
  { path: string } | { url: string }
)

type Declared = { [key: string]: unknown }

const KEYS = ['id', 'name', 'form', 'url', 'path', 'region', 'settings']

/** @throws WrongOption where there is no such file */
export function existingFile(file: string, cwd: string): string {
  const full = path.resolve(cwd, file)
  if (!existsSync(full) || !statSync(full).isFile())
    throw new WrongOption(`HUIQI_SOURCES 的文件不存在：${file}（SOURCE_NOT_FOUND）`)
  return full
}

/** @throws WrongOption for a form that `sync` does not read */
export function knownForm(form: string): string {
  if (FORM_NAMES.includes(form)) return form
  throw new WrongOption(`HUIQI_SOURCES 的形式“${form}”不认识，可用：${FORM_NAMES.join('、')}（UNKNOWN_FORM）`)
}

const isObject = (value: unknown): value is Declared =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const readJson = (file: string): unknown => {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as unknown
  } catch {
    return undefined
  }
}

/** Whether a JSON file declares sources: an array whose every element names a form. Exported articles never do. */
export function declaresSources(file: string): boolean {
  const content = readJson(file)
  return Array.isArray(content) && content.length > 0 && content.every((each) => isObject(each) && 'form' in each)
}

function checkText(source: Declared, key: string, wrong: (why: string) => WrongOption): string {
  const value = source[key]
  if (typeof value !== 'string' || value.trim() === '') throw wrong(`缺少 ${key}`)
  return value
}

function regionOf({ region }: Declared, wrong: (why: string) => WrongOption): string | null {
  if (region === undefined || region === null) return null
  if (typeof region === 'string' && /^\d{6}$/.test(region)) return region
  throw wrong('region 应为六位行政区划代码')
}

function placeOf(
  source: Declared,
  folder: string,
  wrong: (why: string) => WrongOption,
): { path: string } | { url: string } {
  if ('url' in source === 'path' in source) throw wrong('url 与 path 应有且只有一个')
  if ('path' in source) return { path: existingFile(checkText(source, 'path', wrong), folder) }
  const url = checkText(source, 'url', wrong)
  if (!/^https?:\/\/[^\s/]+/.test(url)) throw wrong('url 应以 http:// 或 https:// 开头')
  return { url }
}

function declared(source: unknown, folder: string, number: number): StartSource {
  const wrong = (why: string): WrongOption => new WrongOption(`HUIQI_SOURCES 第 ${number} 个来源：${why}（BAD_SOURCE）`)
  if (!isObject(source)) throw wrong('应是一个对象')
  const strange = Object.keys(source).find((key) => !KEYS.includes(key))
  if (strange !== undefined) throw wrong(`不认识的键“${strange}”，可用：${KEYS.join('、')}`)
  const id = checkText(source, 'id', wrong)
  if (!/^[\w.-]{1,64}$/.test(id)) throw wrong(`id 只能用字母、数字、点、横线和下划线，收到“${id}”`)
  const name = checkText(source, 'name', wrong)
  const form = knownForm(checkText(source, 'form', wrong))
  const { settings } = source
  const how = settings === undefined ? {} : { settings }
  return { id, name, form, region: regionOf(source, wrong), ...how, ...placeOf(source, folder, wrong) }
}

/**
 * Reads a JSON file `[{id, name, form, url or path, region?, settings?}]`; paths count from the file's folder.
 * @throws WrongOption naming the source and what is wrong with it
 */
export function declaredSources(file: string): StartSource[] {
  const content = readJson(file)
  if (!Array.isArray(content))
    throw new WrongOption(`HUIQI_SOURCES 的 ${path.basename(file)} 不是 JSON 数组（BAD_SOURCE）`)
  return content.map((source, i) => declared(source, path.dirname(file), i + 1))
}
