import { collection } from './collection'
import type { Collection } from './collection'

export type { Collection } from './collection'

/** Every collection with its indexes; declared here, created by deployment and by the emulator. */
export const collections: Collection[] = [
  collection(
    'notices',
    // What tells notices apart best goes first: it is looked up first.
    ['terms[]', '-feedKey'],
    ['references[]'],
    ['cites[]'],
    ['likenessKeys[]'],
    ['clusterId', '-feedKey'],
    ['closeMonths[]', '-feedKey'],
    ['themes[]', '-feedKey'],
    ['addressees[]', '-feedKey'],
    ['regionCode', '-feedKey'],
    ['kind', '-feedKey'],
    ['listed', '-feedKey'],
    ['extractorVersion'],
    ['sourceId', '-feedKey'],
  ),
  collection('noticeTexts'),
  collection('noticeTextParts'),
  collection('noticeRevisions', ['noticeId', '-revision']),
  collection('rules', ['regionCode', '-feedKey'], ['listed', '-feedKey'], ['noticeId'], ['references[]']),
  collection('supersessions', ['noticeId']),
  collection('regions'),
  collection('sources'),
  collection('sourceRuns', ['sourceId', '-startedAt']),
  collection('vanished', ['sourceId']),
  collection('readers'),
  collection('follows', ['openid', 'kind', '-createdAt'], ['noticeId', '_id'], ['kind', 'nextDueOn', '_id']),
  collection('grants', ['openid', 'kind', 'state', 'grantedAt'], ['kind', 'state'], ['state', 'leaseUntil']),
  collection(
    'reminders',
    ['openid', '-dueOn'],
    ['openid', 'noticeId', 'dueOn'],
    ['openid', 'state', 'dueAt'],
    ['openid', 'leaseUntil'],
    ['state', 'dueAt', '_id'],
    ['leaseUntil'],
  ),
  collection('shares', ['openid', '-createdAt']),
  collection('settings'),
  collection('staff'),
  collection('invitations', ['usedBy', 'until']),
  collection('reviews', ['tied[]']),
  collection('reviewItems', ['until'], ['-followers']),
  collection('reports', ['openid', 'day'], ['noticeId', 'state']),
  collection('audit', ['-order'], ['noticeId', '-order']),
  collection('jobs', ['kind', 'state', 'leaseUntil'], ['kind', 'state', 'slot']),
]
