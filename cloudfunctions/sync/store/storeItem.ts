import { extract, EXTRACTOR_VERSION } from '@/domain/extract'
import { dateOf } from '@/domain/time'
import type { BeijingMinute } from '@/domain/time'
import { sha256Hex } from '../../_shared/digest'
import type { StoredMark } from '../../_shared/repositories/notices'
import { keepRevision, noticeText } from '../../_shared/repositories/noticeTexts'
import type { NoticeTextRow } from '../../_shared/repositories/noticeTexts'
import type { SourceRow } from '../../_shared/repositories/sources'
import type { SourceItem } from '../formats'
import { storeText } from '../../_shared/storing/storeText'

export type Stored = 'new' | 'changed' | 'reread' | 'unchanged'

/** The link is left out: WeChat changes parts of it from day to day. */
const contentHash = ({ title, publishedOn, body }: SourceItem): string =>
  sha256Hex(JSON.stringify([title, publishedOn, body]))

const whatIsDue = (hash: string, mark: StoredMark | undefined): Stored => {
  if (mark === undefined) return 'new'
  if (mark.contentHash !== hash) return 'changed'
  return mark.extractorVersion === EXTRACTOR_VERSION ? 'unchanged' : 'reread'
}

/** Keeps the text that the mark speaks of; a run killed half-way may have replaced it already, then it is kept. */
const keepOld = async (mark: StoredMark, now: BeijingMinute): Promise<void> => {
  const old = await noticeText(mark._id)
  if (old?.contentHash === mark.contentHash) await keepRevision(old, now)
}

const textRowOf = (
  id: string,
  item: SourceItem,
  source: SourceRow,
  version: { hash: string; revision: number; now: BeijingMinute },
): NoticeTextRow => {
  const { title, titleStated, section, origin, body, url } = item
  const publishedOn = item.publishedOn ?? item.issuedOn ?? dateOf(version.now)
  return {
    _id: id,
    sourceId: source._id,
    sourceName: source.name,
    itemId: item.id,
    url,
    title,
    titleStated,
    section,
    origin,
    publishedOn,
    body,
    facts: extract({ id, title, publishedOn, body }),
    contentHash: version.hash,
    revision: version.revision,
  }
}

/** What is known of an item before it is stored. */
interface Known {
  source: SourceRow
  mark: StoredMark | undefined
  /** Whether people decided something about it. */
  reviewed: boolean
  now: BeijingMinute
}

/**
 * Stores one item under its id. A run that is killed before the end leaves no new mark, and the next one writes the
 * same documents again.
 */
export const storeItem = async (
  id: string,
  item: SourceItem,
  { source, mark, reviewed, now }: Known,
): Promise<Stored> => {
  const hash = contentHash(item)
  const due = whatIsDue(hash, mark)
  if (due === 'unchanged') return due
  const revision = (mark?.revision ?? 1) + (due === 'changed' ? 1 : 0)
  const text = textRowOf(id, item, source, { hash, revision, now })
  if (mark && due === 'changed') await keepOld(mark, now)
  await storeText(text, mark, { region: source.region, untouched: mark === undefined && !reviewed })
  return due
}
