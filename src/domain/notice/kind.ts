/** What a notice is; `call` invites to apply, `publicity` is a 公示 open to objections. */
export const NOTICE_KINDS = [
  'call',
  'policy',
  'publicity',
  'result',
  'interpretation',
  'event',
  'news',
  'guide',
  'other',
] as const

export type NoticeKind = (typeof NOTICE_KINDS)[number]

/** The word a reader sees for each kind. */
export const KIND_WORDS: Record<NoticeKind, string> = {
  call: '申报',
  policy: '政策',
  publicity: '公示',
  result: '结果',
  interpretation: '解读',
  event: '活动',
  news: '动态',
  guide: '指南',
  other: '其他',
}
