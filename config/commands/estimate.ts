// npm run --silent estimate -- FILE.jsonl: notices in, what their clauses give a firm, a line each.
// A line is {id, title, publishedOn, body, on?, facts?}; facts by input id or label, in the input's unit.
// Exit 2, with nothing printed, when the file is not to be read or a line is no notice.
import { readFileSync } from 'node:fs'
import { estimateLine } from './estimateLine'
import { parseEstimateLines } from './estimateLines'

const stop = (code: string, message: string): never => {
  process.stderr.write(`${code}: ${message}\n`)
  process.exit(2)
}

const read = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch (error) {
    return stop('NO_FILE', `无法读取 ${file}：${error instanceof Error ? error.message : String(error)}`)
  }
}

const file = process.argv[2] ?? stop('USAGE', '用法：npm run --silent estimate -- FILE.jsonl')
const lines = parseEstimateLines(read(file))
if (lines.ok) process.stdout.write(lines.requests.map((request) => `${estimateLine(request)}\n`).join(''))
else stop(lines.bad.code, `${file} 第 ${lines.bad.line} 行：${lines.bad.message}`)
