import { CANCELLED_WORDS, cancelQueued } from '../../cloudfunctions/_shared/planning/cancel'
import { keepFollow } from '../../cloudfunctions/_shared/planning/keepFollow'
import { removeFollow } from '../../cloudfunctions/_shared/repositories/follows'
import { addGrant } from '../../cloudfunctions/_shared/repositories/grants'
import { requestReplan } from '../../cloudfunctions/_shared/repositories/replans'
import { table } from '../../cloudfunctions/_shared/table'
import type { Window } from '@/domain/notice'
import type { Lead } from '@/domain/reminder'
import type { BeijingMinute } from '@/domain/time'

/** What readers and offices do, with all that it takes: nothing is remembered between two deeds. */
export type Deed =
  | { do: 'follow'; reader: string; notice: string; leads: Lead[] }
  | { do: 'unfollow'; reader: string; notice: string }
  | { do: 'accept'; reader: string; kind: 'deadline' | 'change'; tap: string }
  | { do: 'move'; notice: string; window: Window; revision: number }

/** One deed, as the functions `api` and `sync` do it. */
export const doDeed = async (deed: Deed, now: BeijingMinute): Promise<void> => {
  if (deed.do === 'accept') return void (await addGrant(deed.reader, deed.tap, deed.kind, now))
  if (deed.do === 'follow') {
    const who = { openid: deed.reader, noticeId: deed.notice }
    return void (await keepFollow(who, { leads: deed.leads, windowIds: null }, now))
  }
  if (deed.do === 'unfollow') {
    await removeFollow(deed.reader, deed.notice)
    return cancelQueued(deed.reader, deed.notice, CANCELLED_WORDS.unfollowed)
  }
  const { notice, window, revision } = deed
  const contentHash = `hash-${revision}`
  await requestReplan(notice, `${contentHash}:1:`)
  await table('notices').update(notice, { windows: [window], contentHash, revision })
}
