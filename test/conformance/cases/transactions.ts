import { fails, type Case } from '../case'
import type { Transaction } from '../../support/sdk'
import { COLLECTION, type Target } from '../target'

const within = (target: Target, transaction: Transaction, id = 'a') =>
  transaction.collection(COLLECTION).doc(target.id(id))

const valueOf = async (target: Target, transaction: Transaction, id = 'a') =>
  ((await within(target, transaction, id).get()).data as { v?: unknown } | null)?.v ?? null

/** Documents one by one, all or nothing, seen by others once committed. */
export const transactions: Case[] = [
  {
    name: 'a transaction sees its own writes, others do not until it is committed',
    given: { a: { v: 1 } },
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      await within(target, transaction).update({ data: { v: 2 } })
      const seen = [await valueOf(target, transaction), (await target.read('a'))?.v]
      await transaction.commit()
      return [...seen, (await target.read('a'))?.v]
    },
    then: [2, 1, 2],
  },
  {
    name: 'what is rolled back never was',
    given: { a: { v: 1 } },
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      await within(target, transaction).update({ data: { v: 2 } })
      await transaction.collection(COLLECTION).add({ data: { _id: target.id('b'), ...target.own({ v: 1 }) } })
      await transaction.rollback()
      return [(await target.read('a'))?.v, await target.read('b')]
    },
    then: [1, null],
  },
  {
    name: 'several documents change together',
    given: { a: { v: 10 }, b: { v: 0 } },
    when: async (target) => {
      await target.db.runTransaction(async (transaction) => {
        await within(target, transaction, 'a').update({ data: { v: target._.inc(-3) } })
        await within(target, transaction, 'b').update({ data: { v: target._.inc(3) } })
      })
      return [(await target.read('a'))?.v, (await target.read('b'))?.v]
    },
    then: [7, 3],
  },
  {
    name: 'a transaction answers what its work answered',
    given: { a: { v: 1 } },
    when: (target) => target.db.runTransaction((transaction) => valueOf(target, transaction)),
    then: 1,
  },
  {
    name: 'a throw within the work rolls all back and goes through',
    given: { a: { v: 1 } },
    when: async (target) => {
      const thrown = await target.db
        .runTransaction(async (transaction) => {
          await within(target, transaction).update({ data: { v: 2 } })
          throw new Error('on purpose')
        })
        .catch((error: Error) => error.message)
      return [thrown, (await target.read('a'))?.v]
    },
    then: ['on purpose', 1],
  },
  {
    name: 'a rollback within the work ends it with its reason',
    given: { a: { v: 1 } },
    when: async (target) => {
      const reason = await target.db
        .runTransaction((transaction) => transaction.rollback('not today'))
        .catch((thrown: unknown) => thrown)
      return [reason, (await target.read('a'))?.v]
    },
    then: ['not today', 1],
  },
  {
    name: 'a document written by someone else since is a conflict at commit',
    given: { a: { v: 1 } },
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      await within(target, transaction).update({ data: { v: 2 } })
      await target.doc('a').update({ data: { v: 3 } })
      const code = await transaction.commit().catch((error: { code?: string }) => error.code)
      return [code, (await target.read('a'))?.v]
    },
    then: ['DATABASE_TRANSACTION_CONFLICT', 3],
  },
  {
    name: 'a change there and back by someone else is a conflict too',
    given: { a: { v: 1 } },
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      await within(target, transaction).update({ data: { v: 2 } })
      await target.doc('a').update({ data: { v: 9 } })
      await target.doc('a').update({ data: { v: 1 } })
      return transaction.commit().catch((error: { code?: string }) => error.code)
    },
    then: 'DATABASE_TRANSACTION_CONFLICT',
  },
  {
    name: 'of two transactions over one document the first to commit stands',
    given: { a: { v: 1 } },
    when: async (target) => {
      const [first, second] = [await target.db.startTransaction(), await target.db.startTransaction()]
      await within(target, first).update({ data: { v: 10 } })
      await within(target, second).update({ data: { v: 20 } })
      await second.commit()
      const code = await first.commit().catch((error: { code?: string }) => error.code)
      return [code, (await target.read('a'))?.v]
    },
    then: ['DATABASE_TRANSACTION_CONFLICT', 20],
    needs: 'faults',
  },
  {
    name: 'two transactions over two documents do not disturb each other',
    given: { a: { v: 1 }, b: { v: 1 } },
    when: async (target) => {
      const [first, second] = [await target.db.startTransaction(), await target.db.startTransaction()]
      await within(target, first, 'a').update({ data: { v: 10 } })
      await within(target, second, 'b').update({ data: { v: 20 } })
      await Promise.all([first.commit(), second.commit()])
      return [(await target.read('a'))?.v, (await target.read('b'))?.v]
    },
    then: [10, 20],
  },
  {
    name: 'a conflict at commit is tried again by runTransaction',
    given: { a: { v: 0 } },
    when: async (target) => {
      let tries = 0
      await target.db.runTransaction(async (transaction) => {
        tries += 1
        const before = Number(await valueOf(target, transaction))
        if (tries === 1) await target.doc('a').update({ data: { v: 100 } })
        await within(target, transaction).update({ data: { v: before + 1 } })
      })
      return [tries, (await target.read('a'))?.v]
    },
    then: [2, 101],
    needs: 'faults',
  },
  {
    name: 'additions read and written by transactions at once are none lost',
    given: { a: { v: 0 } },
    when: async (target) => {
      const add = () =>
        target.db.runTransaction(async (transaction) => {
          await within(target, transaction).update({ data: { v: Number(await valueOf(target, transaction)) + 1 } })
        }, 20)
      await Promise.all([add(), add(), add(), add()])
      return target.read('a')
    },
    then: { v: 4 },
    needs: 'faults',
  },
  {
    name: 'a document read stays as it was read',
    given: { a: { v: 1 } },
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      const first = await valueOf(target, transaction)
      await target.doc('a').update({ data: { v: 2 } })
      const second = await valueOf(target, transaction)
      await transaction.rollback()
      return [first, second]
    },
    then: [1, 1],
  },
  {
    name: 'a document added twice by transactions is added once',
    when: async (target) => {
      const [first, second] = [await target.db.startTransaction(), await target.db.startTransaction()]
      for (const transaction of [first, second])
        await transaction.collection(COLLECTION).add({ data: { _id: target.id('new'), ...target.own({ v: 1 }) } })
      await first.commit()
      return second.commit().catch((error: { code?: string }) => error.code)
    },
    then: 'DATABASE_TRANSACTION_CONFLICT',
    needs: 'faults',
  },
  {
    name: 'an _id that is taken is a duplicate at once',
    given: { a: { v: 1 } },
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      return transaction.collection(COLLECTION).add({ data: { _id: target.id('a'), v: 2 } })
    },
    then: fails(-502001, /E11000/),
  },
  {
    name: 'set within a transaction makes and replaces',
    given: { a: { v: 1, w: 1 } },
    when: async (target) => {
      await target.db.runTransaction(async (transaction) => {
        await within(target, transaction, 'a').set({ data: target.own({ v: 2 }) })
        await within(target, transaction, 'b').set({ data: target.own({ v: 3 }) })
      })
      return [await target.read('a'), await target.read('b')]
    },
    then: [{ v: 2 }, { v: 3 }],
  },
  {
    name: 'remove within a transaction is seen within it',
    given: { a: { v: 1 } },
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      await within(target, transaction).remove()
      const seen = [await valueOf(target, transaction), await target.read('a')]
      await transaction.commit()
      return [...seen, await target.read('a')]
    },
    then: [null, { v: 1 }, null],
  },
  {
    name: 'update of a missing document within a transaction makes none',
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      const { stats } = await within(target, transaction, 'no').update({ data: { v: 1 } })
      await transaction.commit()
      return [stats.updated, await target.read('no')]
    },
    then: [0, null],
  },
  {
    name: 'a query within a transaction is refused',
    when: async (target) => (await target.db.startTransaction()).collection(COLLECTION).where({ v: 1 }).get(),
    then: fails(-502001, /where/),
  },
  {
    name: 'a transaction over 30 seconds is over',
    given: { a: { v: 1 } },
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      await within(target, transaction).update({ data: { v: 2 } })
      await target.emulator?.setNow(minuteAfter(target.emulator.now()))
      const code = await transaction.commit().catch((error: { code?: string }) => error.code)
      return [code, (await target.read('a'))?.v]
    },
    then: ['DATABASE_TRANSACTION_FAIL', 1],
    needs: 'clock',
  },
  {
    name: 'an operation of a transaction that is over is -501001',
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      await transaction.rollback()
      return within(target, transaction).get()
    },
    then: fails(-501001, /ransaction/),
  },
  {
    name: 'a transaction is committed once',
    when: async (target) => {
      const transaction = await target.db.startTransaction()
      await transaction.commit()
      return transaction.commit().catch((error: { code?: string }) => error.code)
    },
    then: 'DATABASE_TRANSACTION_FAIL',
  },
]

/** Two minutes on: the clock is set by whole minutes. */
const minuteAfter = (minute: string): string =>
  new Date(Date.parse(`${minute}:00Z`) + 120_000).toISOString().slice(0, 16)
