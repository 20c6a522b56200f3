import { readFileSync } from 'node:fs'
import type { BadLine } from './noticeLines'

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

/**
 * Runs `npm run --silent NAME -- FILE.jsonl`: `answer` makes the lines to print out of the file's text, or names the line
 * that it does not take. Exit 2, with nothing printed, for such a line and for a file that is not to be read.
 */
export const runLineCommand = (name: string, answer: (text: string) => string[] | BadLine): void => {
  const file = process.argv[2] ?? stop('USAGE', `用法：npm run --silent ${name} -- FILE.jsonl`)
  const lines = answer(read(file))
  if (Array.isArray(lines)) process.stdout.write(lines.map((line) => `${line}\n`).join(''))
  else stop(lines.code, `${file} 第 ${lines.line} 行：${lines.message}`)
}
