// npm run --silent extract -- FILE.jsonl: notices in, what the extractor reads out of them, a line each.
import { extractedLine } from './extractedLine'
import { runLineCommand } from './lineCommand'
import { parseNoticeLines } from './noticeLines'

runLineCommand('extract', (text) => {
  const lines = parseNoticeLines(text)
  return lines.ok ? lines.notices.map(extractedLine) : lines.bad
})
