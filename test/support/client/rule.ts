import type { RuleListAnswer } from '@/contract/rules'

type ListedRule = RuleListAnswer['rules'][number]

/** Ten per cent of what equipment cost, ten million at most. */
export const rule = (parts: Partial<ListedRule> = {}): ListedRule => ({
  id: 'rule1',
  noticeId: 'n1',
  title: '设备更新奖补',
  noticeTitle: '设备更新奖补开始申报',
  baseLabel: '设备购置额',
  rate: '0.1',
  capYuan: '10000000',
  certainty: 'certain',
  evidence: { start: 20, end: 42, text: '按设备购置额的10%给予奖补，最高1000万元' },
  ...parts,
})
