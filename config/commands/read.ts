// npm run --silent read -- FORM FILE [--on YYYY-MM-DD]: a source file split into notices, a JSON line each.
// Exit 1 when items could not be read (each a line on stderr), 2 when nothing could be read at all.
import { readFileSync } from 'node:fs'
import { beijingMinute, dateOf, parseLocalDate } from '../../src/domain/time'
import type { LocalDate } from '../../src/domain/time'
import { FORM_NAMES, formatOf } from '../../cloudfunctions/sync/formats'
import type { ItemError, SourceItem } from '../../cloudfunctions/sync/formats'

const stop = (code: string, message: string): never => {
  process.stderr.write(`${code}: ${message}\n`)
  process.exit(2)
}

const usage = (): never =>
  stop('USAGE', `用法：npm run --silent read -- FORM FILE [--on YYYY-MM-DD]，FORM：${FORM_NAMES.join('、')}`)

const dayOf = (text: string | undefined): LocalDate =>
  parseLocalDate(text ?? '') ?? stop('BAD_DAY', `--on 应为日期 YYYY-MM-DD，收到“${text ?? ''}”`)

const parseArguments = (given: string[]): { form: string; file: string; on: LocalDate } => {
  const at = given.indexOf('--on')
  const on = at < 0 ? dateOf(beijingMinute(Date.now())) : dayOf(given[at + 1])
  const rest = at < 0 ? given : [...given.slice(0, at), ...given.slice(at + 2)]
  const [form, file] = rest
  return form === undefined || file === undefined || rest.length > 2 ? usage() : { form, file, on }
}

const textOf = (file: string): string => {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (thrown) {
    return stop('NO_FILE', `无法读取 ${file}：${thrown instanceof Error ? thrown.message : String(thrown)}`)
  }
}

const lineOf = (item: SourceItem): string => {
  const { id, title, titleStated, section, publishedOn, issuedOn, docNumbers, firstLine, lastLine, body } = item
  return JSON.stringify({
    ...{ id, title, titleStated, section, publishedOn, issuedOn, docNumbers, firstLine, lastLine, body },
  })
}

const errorLine = ({ code, line, message }: ItemError): string =>
  `${code}: ${message}${line === null ? '' : `（第 ${line} 行）`}`

const { form, file, on } = parseArguments(process.argv.slice(2))
const format = formatOf(form) ?? stop('UNKNOWN_FORM', `没有“${form}”这种形式，可用：${FORM_NAMES.join('、')}`)
const { items, errors } = format(textOf(file), on)
for (const item of items) process.stdout.write(`${lineOf(item)}\n`)
for (const error of errors) process.stderr.write(`${errorLine(error)}\n`)
if (errors.length > 0) process.exitCode = items.length === 0 ? 2 : 1
