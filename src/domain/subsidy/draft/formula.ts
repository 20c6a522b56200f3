import type { Num } from '../grammar/nodes'
import type { NumberUnit } from '../grammar/units'
import type { Sketch } from './sketch'

type Sign = '+' | '-' | '*' | '/' | '(' | ')'
type Token = { sign: Sign } | { value: string; unit: NumberUnit } | { name: string }

const SIGNS: Record<string, Sign> = {
  ...{ '+': '+', '＋': '+', '-': '-', '－': '-', '−': '-', '×': '*', '*': '*', '·': '*' },
  ...{ '÷': '/', '/': '/', '(': '(', ')': ')' },
}
const TOKEN =
  /\s*(?:([+＋\-－−×*·÷/()])|(\d[\d,]*(?:\.\d+)?)\s?(亿元|万元|元|%|‰|天|个?月|年|人)?|([\u4e00-\u9fffA-Za-z“”、]+))/y

/** What a named figure measures, by its last words; a sum where they say nothing else. */
const NAME_UNITS: [RegExp, NumberUnit][] = [
  [/(?:天|日)数$/, '天'],
  [/月数$|月份数$/, '月'],
  [/年数$|年限$/, '年'],
  [/人数$|人次$/, '人'],
  [/(?:率|比例|LPR|系数|比重)$/, '%'],
  [/(?:台|辆|套)数$|数量$|个数$/, '个'],
  [/面积$/, '平方米'],
]
const unitOfName = (name: string): NumberUnit => NAME_UNITS.find(([words]) => words.test(name))?.[1] ?? '元'

const constant = (digits: string, word: string | undefined): Token => ({
  value: digits.replace(/,/g, ''),
  unit: word === undefined ? '倍' : word === '个月' ? '月' : (word as NumberUnit),
})

const tokensOf = (text: string): Token[] | null => {
  const tokens: Token[] = []
  TOKEN.lastIndex = 0
  while (TOKEN.lastIndex < text.length) {
    const [all, sign, digits, word, name] = TOKEN.exec(text) ?? []
    if (all === undefined || all === '') return null
    if (sign !== undefined) tokens.push({ sign: SIGNS[sign] as Sign })
    else if (digits !== undefined) tokens.push(constant(digits, word))
    else tokens.push({ name: name ?? '' })
  }
  return tokens
}

/** Reads + − × ÷ with brackets, products first, from left to right. Null for anything else. */
class Parser {
  private at = 0

  constructor(
    private readonly tokens: Token[],
    private readonly sketch: Sketch,
    private readonly e: number,
  ) {}

  whole(): Num | null {
    const sum = this.sum()
    return this.at === this.tokens.length ? sum : null
  }

  private take(...signs: Sign[]): Sign | null {
    const token = this.tokens[this.at]
    if (!token || !('sign' in token) || !signs.includes(token.sign)) return null
    this.at += 1
    return token.sign
  }

  private chain(part: () => Num | null, more: Sign, less: Sign): Num | null {
    let left = part()
    for (let sign = this.take(more, less); sign !== null && left !== null; sign = this.take(more, less)) {
      const right = part()
      if (right === null) return null
      left = this.joined(sign, left, right)
    }
    return left
  }

  private joined(sign: Sign, left: Num, right: Num): Num {
    const op = ({ '+': 'add', '-': 'sub', '*': 'mul', '/': 'div' } as const)[sign as '+']
    const flat = (op as string) === 'mul' && left.op === 'mul'
    return { op, of: flat ? [...left.of, right] : [left, right], e: this.e }
  }

  private sum(): Num | null {
    return this.chain(() => this.product(), '+', '-')
  }

  private product(): Num | null {
    return this.chain(() => this.operand(), '*', '/')
  }

  private operand(): Num | null {
    if (this.take('(') !== null) {
      const inner = this.sum()
      return this.take(')') === null ? null : inner
    }
    const token = this.tokens[this.at]
    if (!token || 'sign' in token) return null
    this.at += 1
    if ('name' in token) return this.sketch.input(token.name, unitOfName(token.name), this.e)
    return { op: 'const', value: token.value, unit: token.unit, e: this.e }
  }
}

/** The reckoning that a written-out formula states (right of its =), or null where it is none. */
export const parseFormula = (text: string, sketch: Sketch, e: number): Num | null => {
  const tokens = tokensOf(text.trim())
  return tokens === null || tokens.length < 3 ? null : new Parser(tokens, sketch, e).whole()
}
