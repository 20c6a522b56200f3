import { useStore } from 'zustand'
import { call } from '@/platform/call'
import { createCompany } from './store'
import type { CompanyState } from './store'

export const company = createCompany(call)

/** A part of what is known of the firm, followed as it changes. */
export const useCompany = <Part>(part: (state: CompanyState) => Part): Part => useStore(company, part)
