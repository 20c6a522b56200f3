const BRACKETED = /^([\u3400-\u9fff]{2,16})\s*[〔[(【]\s*((?:19|20)\d\d)\s*年?\s*[〕\])】]\s*(?:第\s*)?(\d{1,5})\s*号/
const ORDER = /^([\u3400-\u9fff\s]{2,30}令)\s*[(（]?第\s*(\d{1,4})\s*号[)）]?/
const YEARLY = /^[(（]?((?:19|20)\d\d)\s*年\s*第\s*(\d{1,4})\s*号[)）]?/

/** A document's own number where a line begins with one, and what follows it. */
export interface NumberAtHead {
  docNumber: string
  rest: string
}

/** The document number that a line begins with: 某政发〔2025〕3号, 某部令第7号, 2025年第3号. */
export const numberAtHead = (line: string): NumberAtHead | null => {
  const text = line
    .normalize('NFKC')
    .replace(/[﹝［]/g, '〔')
    .replace(/[﹞］]/g, '〕')
    .trim()
  const found = BRACKETED.exec(text)
  if (found) {
    const [all, letters = '', year = '', number = ''] = found
    return { docNumber: `${letters}〔${year}〕${Number(number)}号`, rest: text.slice(all.length).trim() }
  }
  const order = ORDER.exec(text) ?? YEARLY.exec(text)
  if (order === null) return null
  return { docNumber: order[0].replace(/[\s()（）]/g, ''), rest: text.slice(order[0].length).trim() }
}

/** The document number that is all a line says, brackets around it aside. */
export const numberLine = (line: string): string | null => {
  const found = numberAtHead(line.trim().replace(/^[(（](.*)[)）]$/, '$1'))
  return found?.rest === '' ? found.docNumber : null
}
