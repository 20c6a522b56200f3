import { itemId } from '@/domain/notice'
import { sha256 } from '../../../_shared/digest'
import type { SourceItem } from '../format'
import type { Stretch } from './lines'
import { textOf } from './lines'
import { originIn } from './origin'

/** What a reader of lines knows of an item beside where it stands. */
export type LineItem = { form: string } & Pick<SourceItem, 'title' | 'titleStated'> &
  Partial<Pick<SourceItem, 'section' | 'publishedOn' | 'issuedOn' | 'docNumbers'>>

/** The item that stands in a stretch of lines, its text as it came. */
export const lineItem = (lines: string[], stretch: Stretch, { form, ...known }: LineItem): SourceItem => {
  const publishedOn = known.publishedOn ?? null
  const body = textOf(lines, stretch)
  const identity = {
    ownId: null,
    link: null,
    form,
    title: known.title,
    publishedOn: publishedOn ?? known.issuedOn ?? null,
  }
  return {
    section: null,
    issuedOn: null,
    docNumbers: [],
    url: null,
    ...known,
    id: itemId(identity, sha256),
    publishedOn,
    firstLine: stretch.first + 1,
    lastLine: stretch.last + 1,
    origin: originIn(body.split('\n')),
    body,
  }
}
