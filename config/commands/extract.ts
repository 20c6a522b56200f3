// npm run --silent extract -- FILE.jsonl: notices in, what the extractor reads out of them, a line each.
// Exit 2, with nothing printed, when the file is not to be read or a line is no notice.
import { readFileSync } from 'node:fs'
import { extractedLine } from './extractedLine'
import { parseNoticeLines } from './noticeLines'

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

const file = process.argv[2] ?? stop('USAGE', '用法：npm run --silent extract -- FILE.jsonl')
const lines = parseNoticeLines(read(file))
if (lines.ok) process.stdout.write(lines.notices.map((notice) => `${extractedLine(notice)}\n`).join(''))
else stop(lines.bad.code, `${file} 第 ${lines.bad.line} 行：${lines.bad.message}`)
