// npm run --silent read -- FORM FILE [--on YYYY-MM-DD] [--settings FILE]: a source file split into notices, a JSON line each.
// Exit 1 when items could not be read (each a line on stderr), 2 when nothing could be read at all.
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { parseArgs } from 'node:util'
import { beijingMinute, dateOf, parseLocalDate } from '../../src/domain/time'
import type { LocalDate } from '../../src/domain/time'
import { decodeText } from '../../cloudfunctions/sync/fetch/decodeText'
import type { Fetched } from '../../cloudfunctions/sync/fetch/fetchText'
import { FORM_NAMES, formatOf } from '../../cloudfunctions/sync/formats'
import type { ItemError, SourceFile, SourceItem } from '../../cloudfunctions/sync/formats'

const stop = (code: string, message: string): never => {
  process.stderr.write(`${code}: ${message}\n`)
  process.exit(2)
}

const usage = (): never =>
  stop(
    'USAGE',
    `用法：npm run --silent read -- FORM FILE [--on YYYY-MM-DD] [--settings FILE]，FORM：${FORM_NAMES.join('、')}`,
  )

interface Arguments {
  form: string
  file: string
  on: LocalDate
  settings: string | null
}

const dayOf = (text: string): LocalDate =>
  parseLocalDate(text) ?? stop('BAD_DAY', `--on 应为日期 YYYY-MM-DD，收到“${text}”`)

const parsed = (args: string[]) => {
  try {
    const options = { on: { type: 'string' }, settings: { type: 'string' } } as const
    return parseArgs({ args, options, allowPositionals: true })
  } catch {
    return usage()
  }
}

const argumentsOf = (given: string[]): Arguments => {
  const { values, positionals } = parsed(given)
  const [form, file] = positionals
  if (form === undefined || file === undefined || positionals.length > 2) return usage()
  const on = values.on === undefined ? dateOf(beijingMinute(Date.now())) : dayOf(values.on)
  return { form, file, on, settings: values.settings ?? null }
}

const bytesOf = (file: string): Buffer => {
  try {
    return readFileSync(file)
  } catch (thrown) {
    return stop('NO_FILE', `无法读取 ${file}：${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}

const textOf = (file: string): string =>
  decodeText(bytesOf(file)) ?? stop('NOT_TEXT', `${file} 不是 UTF-8、GB18030 或它所声明编码的文本`)

const settingsOf = (file: string | null): unknown => {
  try {
    return file === null ? null : JSON.parse(textOf(file))
  } catch (thrown) {
    return stop('BAD_SETTINGS', `${file} 不是 JSON：${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}

/** Further pages are read where they lie beside the file; others are not fetched. */
const askHere = async (url: string): Promise<Fetched> => {
  const path = url.startsWith('file:') ? fileURLToPath(url.replace(/[?#].*$/, '')) : ''
  if (path === '' || !existsSync(path)) return { outcome: 'failed', code: 'ABSENT', message: `本机没有 ${url}` }
  const text = decodeText(readFileSync(path))
  return text === null
    ? { outcome: 'failed', code: 'NOT_TEXT', message: `${url} 不是文本` }
    : { outcome: 'ok', text, url }
}

const lineOf = (item: SourceItem): string => {
  const { id, title, titleStated, section, publishedOn, issuedOn, docNumbers, firstLine, lastLine, body } = item
  const { origin, url } = item
  return JSON.stringify({
    ...{ id, title, titleStated, section, publishedOn, issuedOn, docNumbers, firstLine, lastLine, body, origin, url },
  })
}

const errorLine = ({ code, line, message }: ItemError): string =>
  `${code}: ${message}${line === null ? '' : `（第 ${line} 行）`}`

const main = async (): Promise<void> => {
  const { form, file, on, settings } = argumentsOf(process.argv.slice(2))
  const format = formatOf(form) ?? stop('UNKNOWN_FORM', `没有“${form}”这种形式，可用：${FORM_NAMES.join('、')}`)
  const source: SourceFile = { text: textOf(file), url: pathToFileURL(file).href, settings: settingsOf(settings) }
  let [read, failed] = [0, 0]
  for await (const { items, errors } of format(source, on, { ask: askHere, resumeAfter: null })) {
    for (const item of items) process.stdout.write(`${lineOf(item)}\n`)
    for (const error of errors) process.stderr.write(`${errorLine(error)}\n`)
    read += items.length
    failed += errors.length
  }
  if (failed > 0) process.exitCode = read === 0 ? 2 : 1
}

void main()
