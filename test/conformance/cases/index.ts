import type { Case } from '../case'
import { aggregates } from './aggregates'
import { arrays } from './arrays'
import { comparisons } from './comparisons'
import { counting } from './counting'
import { errors } from './errors'
import { functions } from './functions'
import { logic } from './logic'
import { nested } from './nested'
import { nulls } from './nulls'
import { order } from './order'
import { paging } from './paging'
import { patterns } from './patterns'
import { storage } from './storage'
import { transactions } from './transactions'
import { updateOperators } from './updates'
import { values } from './values'

/** Every case, by topic. A new topic is one file and one line. */
export const topics: { [topic: string]: Case[] } = {
  'null and missing fields': nulls,
  comparisons,
  'order of kinds': order,
  'lists and their elements': arrays,
  'and, or, nor, not': logic,
  patterns,
  'pages and chosen fields': paging,
  'update operators': updateOperators,
  'objects within documents': nested,
  'what is counted': counting,
  transactions,
  'values on the wire': values,
  aggregations: aggregates,
  errors,
  files: storage,
  'functions calling functions': functions,
}
