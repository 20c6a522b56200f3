import { sha256Hex } from '../../_shared/digest'
import { packsStored, savePacksStored } from '../../_shared/repositories/packs'
import { replaceRules } from '../../_shared/repositories/rules'
import type { RuleRow } from '../../_shared/repositories/rules'
import { asItStands } from '../store/supersede'
import { packs } from './index'
import type { Pack } from './index'

const rowsOf = ({ source, rules }: Pack): RuleRow[] =>
  rules.map(({ rule }) => ({
    _id: rule.id,
    noticeId: rule.noticeId,
    noticeTitle: source.title,
    rule,
    docNumber: rule.docNumber,
    regionCode: source.regionCode,
    feedKey: `${source.publishedOn}:${rule.id}`,
    listed: true,
  }))

const storePack = async (pack: Pack): Promise<void> =>
  replaceRules(`pack:${pack.name}`, await Promise.all(rowsOf(pack).map(asItStands)))

/** Stores the packs that this program brings, once for each version of them. */
export const storePacks = async (): Promise<void> => {
  const digest = sha256Hex(JSON.stringify(packs))
  if ((await packsStored()) === digest) return
  await Promise.all(packs.map(storePack))
  await savePacksStored(digest)
}
