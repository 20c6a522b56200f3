import { useMemo } from 'react'
import type { DigestEntry } from '@/contract/digests'
import {
  digestCard,
  digestPath,
  digestPictureLayout,
  digestPosterLayout,
  digestPosterOf,
  digestText,
} from '@/domain/share'
import { sharingOf } from './sharing'
import type { Sharing } from './sharing'

const digestSharing = (entries: DigestEntry[], code: string): Sharing =>
  sharingOf({
    code,
    path: digestPath(code),
    // Whoever made the list made it known.
    make: () => Promise.resolve(),
    card: (now) => digestCard(entries, code, now),
    text: (link, now) => digestText(entries, link, now),
    textHolds: '每条一行：日期、标题、金额、地区，附官方链接',
    cardPicture: (now, measure) => digestPictureLayout(digestPosterOf(entries, now), measure),
    poster: (now, hasCode, measure) => digestPosterLayout(digestPosterOf(entries, now), hasCode, measure),
  })

/** How a list of notices is passed on, under the code of who made it; null before it is there. */
export const useDigestShare = (entries: DigestEntry[] | null, code: string): Sharing | null =>
  useMemo(() => (entries === null || entries.length === 0 ? null : digestSharing(entries, code)), [entries, code])
