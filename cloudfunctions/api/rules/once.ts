import { isNumberKey } from '@/domain/notice'
import type { RuleRow } from '../../_shared/repositories/rules'

/** A link without its protocol and without the marks that an account's export puts behind it. */
const linkKey = (url: string | null): string[] =>
  url === null ? [] : [url.replace(/^https?:/, '').split('&chksm=')[0] ?? '']

const keysOf = ({ references, rule, noticeId }: RuleRow, clusters: ReadonlyMap<string, string | null>): string[] => {
  const cluster = clusters.get(noticeId) ?? null
  return [...references.filter(isNumberKey), ...linkKey(rule.url), ...(cluster === null ? [] : [`cluster ${cluster}`])]
}

const checkedFirst = (a: RuleRow, b: RuleRow): number => Number(b.rule.reviewed) - Number(a.rule.reviewed)

/**
 * The rules of each document once, however many notices have it: those that a person has checked, else those of the notice
 * that stands first. Counted twice they would be summed.
 */
export const onceADocument = (rows: readonly RuleRow[], clusters: ReadonlyMap<string, string | null>): RuleRow[] => {
  const owner = new Map<string, string>()
  const kept = [...rows].sort(checkedFirst).filter((row) => {
    const keys = keysOf(row, clusters)
    if (keys.some((key) => (owner.get(key) ?? row.noticeId) !== row.noticeId)) return false
    for (const key of keys) owner.set(key, row.noticeId)
    return true
  })
  return rows.filter((row) => kept.includes(row))
}
