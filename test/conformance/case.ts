import type { Command, Row } from '../support/sdk'
import type { Target } from './target'

/** What a case asks of its surroundings that a live environment does not give. */
export type Need = 'clock' | 'faults' | 'functions'

/** One behaviour: documents that are there, what is done, what must come of it. */
export type Case = {
  name: string
  /** Fields by id. */
  given?: { [id: string]: Row }
  when: (target: Target) => Promise<unknown>
  /** Equal to what `when` answers; or, where that fails, the error's code (undefined for none) and a pattern of its text. */
  then: unknown
  needs?: Need
}

/** A failure that is expected. */
export type Failure = { errCode: number | undefined; says: RegExp }

export const fails = (errCode: number | undefined, says: RegExp): Failure => ({ errCode, says })

type Condition = Row | ((_: Command) => unknown)

export const conditionOf = (condition: Condition, _: Command): unknown =>
  typeof condition === 'function' ? condition(_) : condition

/** Queries: name, documents, condition, ids found. */
export const queries = (table: [name: string, given: Case['given'], condition: Condition, ids: string[]][]): Case[] =>
  table.map(([name, given, condition, ids]) => ({
    name,
    given,
    when: (target) => target.ids(conditionOf(condition, target._)),
    then: ids,
  }))

/** Queries and updates that are refused: name, condition, code, words. */
export const refusals = (table: [name: string, condition: Condition, failure: Failure][]): Case[] =>
  table.map(([name, condition, failure]) => ({
    name,
    given: { a: { v: 1 } },
    when: (target) => target.ids(conditionOf(condition, target._)),
    then: failure,
  }))

/** Updates of the document `a`: name, its fields, the update, its fields afterwards or a failure. */
export const updates = (table: [name: string, before: Row, change: Condition, after: Row | Failure][]): Case[] =>
  table.map(([name, before, change, after]) => ({
    name,
    given: { a: before },
    when: async (target) => {
      await target.doc('a').update({ data: conditionOf(change, target._) as Row })
      return target.read('a')
    },
    then: after,
  }))
