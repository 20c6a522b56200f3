import type { RelationType } from '@/domain/notice'

/** How a notice stands to a document that it names. */
export const RELATION_WORDS: Record<RelationType, string> = {
  basedOn: '依据',
  implements: '落实',
  forwards: '转发',
  amends: '修改',
  repeals: '废止',
  extends: '延期',
  replaces: '替代',
  interprets: '解读',
  announcesResultOf: '公布结果',
}
