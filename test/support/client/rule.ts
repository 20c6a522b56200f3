import type { ListedRule } from '@/contract/rules'
import { equipment } from '../rule'

/** Ten per cent of what equipment cost, ten million at most. */
export const rule = (parts: Partial<ListedRule> = {}): ListedRule => ({
  ...equipment({ id: 'rule1', title: '设备更新奖补' }),
  noticeTitle: '设备更新奖补开始申报',
  unmet: [],
  ...parts,
})
