import { isHan } from './characters'
import type { Mapped } from './mapped'
import { MappedBuilder } from './mapped'

const AND = 'and'

/** Some gazettes print `and` for 和 between Chinese words; one unit then stands for the three. */
export const foldAnd = (mapped: Mapped): Mapped => {
  const { text, starts, ends } = mapped
  const builder = new MappedBuilder()
  for (let i = 0; i < text.length; i++) {
    const found = text.startsWith(AND, i) && isHan(text.charAt(i - 1)) && isHan(text.charAt(i + AND.length))
    const last = found ? i + AND.length - 1 : i
    builder.add(found ? '和' : text.charAt(i), starts[i] ?? 0, ends[last] ?? 0)
    i = last
  }
  return builder.build()
}
