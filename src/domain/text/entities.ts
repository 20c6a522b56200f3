import { foldCharacter } from './characters'
import type { Mapped } from './mapped'
import { MappedBuilder } from './mapped'

const NAMED: Record<string, string> = {
  nbsp: ' ',
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
  ensp: ' ',
  emsp: ' ',
  mdash: '-',
  ndash: '-',
  ldquo: '“',
  rdquo: '”',
  lsquo: '‘',
  rsquo: '’',
  middot: '·',
  hellip: '…',
  zwnj: '',
}

/** Longest entity that is looked for: `&` to `;`. */
const LONGEST = 10

const unitOf = (name: string): string | null => {
  if (!name.startsWith('#')) return NAMED[name] ?? null
  const code = /^#[xX]/.test(name) ? parseInt(name.slice(2), 16) : parseInt(name.slice(1), 10)
  return code > 0 && code < 0xd800 ? foldCharacter(String.fromCharCode(code)) : null
}

/** The entity that begins at `at` and the offset behind it, or null. */
const entityAt = (body: string, at: number): { unit: string; end: number } | null => {
  const found = /^&(#?[0-9a-zA-Z]{2,8});/.exec(body.slice(at, at + LONGEST))
  const unit = found?.[1] === undefined ? null : unitOf(found[1])
  return found && unit !== null ? { unit, end: at + found[0].length } : null
}

/** The body with entities decoded and characters folded, every unit with its span. */
export const decode = (body: string): Mapped => {
  const builder = new MappedBuilder(body.length)
  for (let i = 0; i < body.length;) {
    const entity = body.charAt(i) === '&' ? entityAt(body, i) : null
    const end = entity ? entity.end : i + 1
    const unit = entity ? entity.unit : foldCharacter(body.charAt(i))
    if (unit !== '') builder.add(unit.charCodeAt(0), i, end)
    i = end
  }
  return builder.build()
}
