import { isHan } from './characters'
import type { Mapped } from './mapped'
import { MappedBuilder } from './mapped'

const AND = 'and'
const FOLDED = '和'.charCodeAt(0)

/** Some gazettes print `and` for 和 between Chinese words; one unit then stands for the three. */
export const foldAnd = (mapped: Mapped): Mapped => {
  const { text, starts, ends } = mapped
  if (!text.includes(AND)) return mapped
  const builder = new MappedBuilder(text.length)
  for (let i = 0; i < text.length; i++) {
    const found = text.startsWith(AND, i) && isHan(text.charAt(i - 1)) && isHan(text.charAt(i + AND.length))
    const last = found ? i + AND.length - 1 : i
    builder.add(found ? FOLDED : text.charCodeAt(i), starts[i] ?? 0, ends[last] ?? 0)
    i = last
  }
  return builder.build()
}
