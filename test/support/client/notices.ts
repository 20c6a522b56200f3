import type { NoticeCard } from '@/contract/card'
import type { GetAnswer, NoticeDetail } from '@/contract/notices'
import type { DeadlineSummary } from '@/domain/deadline'
import type { Evidence } from '@/domain/text'
import { at, on, window } from '../window'

export const NOW = at('2025-12-20T10:00')

const BODY = '请企业于2025年12月23日前在线申报。按设备购置额的10%给予奖补，最高1000万元。区级于12月29日前审核。'

/** The sentence of the builders' notice that holds these words. */
export const quoted = (words: string): Evidence => {
  const start = BODY.indexOf(words)
  if (start < 0) throw new Error(`the notice does not say “${words}”`)
  return { start, end: start + words.length, text: words }
}

export const deadline = (parts: Partial<DeadlineSummary> = {}): DeadlineSummary => ({
  windowId: 'w1',
  opens: null,
  closes: on('2025-12-23'),
  rolling: false,
  limited: false,
  certainty: 'certain',
  ...parts,
})

/** A call to apply that closes in three days; a test names only what it is about. */
export const card = (parts: Partial<NoticeCard> = {}): NoticeCard => ({
  id: 'n1',
  title: '设备更新奖补开始申报',
  kind: 'call',
  issuers: ['示例市工信局'],
  region: { level: 'city', name: '示例市', code: '320100' },
  publishedOn: on('2025-12-08'),
  deadline: deadline(),
  objectUntil: null,
  ended: null,
  removedOn: null,
  benefit: '最高1,000万元',
  match: null,
  why: null,
  kept: false,
  pictureOnly: false,
  standsFor: 0,
  ...parts,
})

/** The same call with everything that was read out of it. */
export const detail = (parts: Partial<NoticeDetail> = {}): NoticeDetail => ({
  ...card(),
  url: 'https://example.com/n1',
  sourceName: '示例',
  origin: null,
  titleStated: true,
  docNumbers: ['示工信〔2025〕1号'],
  issuedOn: null,
  windows: [window({ evidence: quoted('请企业于2025年12月23日前在线申报。') })],
  benefits: [],
  conditions: [],
  exclusions: [],
  relations: [],
  citedBy: [],
  elsewhere: [],
  contacts: [],
  links: [],
  attachments: [],
  quota: null,
  checked: [],
  rule: null,
  revision: 1,
  history: [],
  text: { full: true, segments: [{ start: 0, text: BODY, heading: null }] },
  ...parts,
})

export const found = (parts: Partial<NoticeDetail> = {}): GetAnswer => ({
  notice: detail(parts),
  follow: null,
  standing: null,
  daysOff: [],
  sequel: null,
  shareCode: 'ownshare22',
  now: NOW,
})
