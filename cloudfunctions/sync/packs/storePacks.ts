import { sha256Hex } from '../../_shared/digest'
import { packsStored, savePacksStored } from '../../_shared/repositories/packs'
import { putRule, removeRule, rowsOfNotice } from '../../_shared/repositories/rules'
import type { RuleRow } from '../../_shared/repositories/rules'
import { ruleReferences } from '../../_shared/storing/rows'
import { asItStands } from '../../_shared/storing/standing'
import { packs } from './index'
import type { Pack } from './index'

/** The rows of a pack as they stand after what other notices said of its document. */
const rowsOf = ({ name, source, rules }: Pack): Promise<RuleRow[]> =>
  Promise.all(
    rules.map(async ({ rule }): Promise<RuleRow> => {
      const docNumbers = rule.docNumber === null ? [] : [rule.docNumber]
      const row = await asItStands({
        ...{ _id: rule.id, noticeId: `pack:${name}`, noticeTitle: source.title, rule },
        references: ruleReferences({ title: source.title, docNumbers }),
        regionCode: source.regionCode,
        feedKey: `${source.publishedOn}:${rule.id}`,
        listed: true,
      })
      return { ...row, digest: sha256Hex(JSON.stringify(row)) }
    }),
  )

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
