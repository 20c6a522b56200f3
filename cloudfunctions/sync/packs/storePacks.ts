import { sha256Hex } from '../../_shared/digest'
import { packsStored, savePacksStored } from '../../_shared/repositories/packs'
import { putRule, removeRule, rowsOfNotice } from '../../_shared/repositories/rules'
import type { RuleRow } from '../../_shared/repositories/rules'
import { endingOf, ended } from '../../_shared/storing/supersede'
import { packs } from './index'
import type { Pack } from './index'

/** The rows of a pack as they stand after what other notices said of its document. */
const rowsOf = async ({ name, source, rules }: Pack): Promise<RuleRow[]> => {
  const noticeId = `pack:${name}`
  const over = await endingOf(rules[0]?.rule.docNumber ?? null, noticeId)
  return rules.map(({ rule: written }): RuleRow => {
    const rule = over === null ? written : ended(written, over)
    return {
      ...{ _id: rule.id, noticeId, noticeTitle: source.title, rule, docNumber: rule.docNumber },
      regionCode: source.regionCode,
      feedKey: `${source.publishedOn}:${rule.id}`,
      listed: true,
      digest: sha256Hex(JSON.stringify(rule)),
    }
  })
}

/** Puts what differs and takes away what is gone: a run that is killed half-way has done half of it. */
const storePack = async (pack: Pack): Promise<void> => {
  const rows = await rowsOf(pack)
  const stored = new Map((await rowsOfNotice(`pack:${pack.name}`)).map(({ _id, digest }) => [_id, digest]))
  for (const row of rows) if (stored.get(row._id) !== row.digest) await putRule(row)
  for (const id of stored.keys()) if (!rows.some(({ _id }) => _id === id)) await removeRule(id)
}

/** Stores the packs that this program brings, once for each version of them. */
export const storePacks = async (): Promise<void> => {
  const digest = sha256Hex(JSON.stringify(packs))
  if ((await packsStored()) === digest) return
  for (const pack of packs) await storePack(pack)
  await savePacksStored(digest)
}
