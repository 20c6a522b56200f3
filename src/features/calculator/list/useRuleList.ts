import { useStore } from 'zustand'
import { call } from '@/platform/call'
import { createRuleList } from './store'
import type { RuleListState } from './store'

export const ruleList = createRuleList(call)

/** A part of the list, followed as it changes. */
export const useRuleList = <Part>(part: (state: RuleListState) => Part): Part => useStore(ruleList, part)
