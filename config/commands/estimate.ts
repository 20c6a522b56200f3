// npm run --silent estimate -- FILE.jsonl: notices in, what their clauses give a firm, a line each.
// A line is {id, title, publishedOn, body, on?, facts?}; facts by input id or label, in the input's unit.
import { estimateLine } from './estimateLine'
import { parseEstimateLines } from './estimateLines'
import { runLineCommand } from './lineCommand'

runLineCommand('estimate', (text) => {
  const lines = parseEstimateLines(text)
  return lines.ok ? lines.requests.map(estimateLine) : lines.bad
})
