import { fateOf } from '@/domain/share'
import type { RelationType } from '@/domain/notice'
import { deadline } from '../../support/client/notices'
import { at, on } from '../../support/window'

const NOW = at('2026-01-05T08:00')
const open = deadline({ closes: on('2026-01-20') })
const past = deadline({ closes: on('2026-01-04') })
const citing = (type: RelationType, noticeId = type) => ({ type, noticeId, title: `《${type}》` })
const nothing = { deadline: open, ended: null, citedBy: [] }

it.each([
  ['its date is to come', nothing],
  ['it names no date', { ...nothing, deadline: null }],
  ['its date is past but not sure', { ...nothing, deadline: { ...past, certainty: 'unsure' as const } }],
  ['later notices explain or amend it', { ...nothing, citedBy: [citing('interprets'), citing('amends')] }],
  ['it was put off before it closed', { ...nothing, citedBy: [citing('extends')] }],
])('a notice is not over as long as %s', (_, told) => expect(fateOf(told, NOW)).toBeNull())

it.each([
  ['closed', { ...nothing, deadline: past }, null],
  ['extended', { ...nothing, deadline: past, citedBy: [citing('extends')] }, 'extends'],
  ['exhausted', { ...nothing, ended: 'exhausted' as const }, null],
  ['repealed', { ...nothing, ended: 'repealed' as const }, null],
  ['repealed', { ...nothing, citedBy: [citing('repeals')] }, 'repeals'],
  ['replaced', { ...nothing, citedBy: [citing('repeals'), citing('replaces')], deadline: past }, 'replaces'],
])('a notice is %s, and what did it is named where it is known', (what, told, by) => {
  const fate = fateOf(told, NOW)
  expect(fate?.what).toBe(what)
  expect(fate?.by?.noticeId ?? null).toBe(by)
})

it('of several later notices the newest is named', () => {
  const citedBy = [citing('replaces', 'newest' as never), citing('replaces', 'older' as never)]
  expect(fateOf({ ...nothing, citedBy }, NOW)?.by?.noticeId).toBe('newest')
})
