import { fails, type Case } from '../case'

const three = { a: { n: 1, v: 'x' }, b: { n: 2, v: 'x' }, c: { n: 3, v: 'y' } }

/** What is counted as changed, alone and in contention. */
export const counting: Case[] = [
  {
    name: 'an update by a condition changes all that meet it',
    given: three,
    when: async (target) => {
      const { stats } = await target.where({ v: 'x' }).update({ data: { v: 'z' } })
      return [stats.updated, await target.ids({ v: 'z' })]
    },
    then: [2, ['a', 'b']],
  },
  {
    name: 'an update told to changes one only',
    given: three,
    when: async (target) => (await target.where({ v: 'x' }).update({ data: { v: 'z' }, multi: false })).stats.updated,
    then: 1,
  },
  {
    name: 'an update that meets nothing counts nothing',
    given: three,
    when: async (target) => (await target.where({ v: 'w' }).update({ data: { v: 'z' } })).stats.updated,
    then: 0,
  },
  {
    name: 'an update that changes nothing counts nothing',
    given: three,
    when: async (target) => (await target.doc('a').update({ data: { v: 'x' } })).stats.updated,
    then: 0,
  },
  {
    name: 'of many conditional updates at once exactly one succeeds',
    given: { a: { v: 'free' } },
    when: async (target) => {
      const claim = (owner: number) =>
        target.where({ _id: target.id('a'), v: 'free' }).update({ data: { v: 'taken', owner } })
      const claims = await Promise.all(Array.from({ length: 20 }, (_, owner) => claim(owner)))
      return claims.reduce((sum, { stats }) => sum + stats.updated, 0)
    },
    then: 1,
  },
  {
    name: 'an _id in a condition does not excuse the rest of it',
    given: { a: { v: 'taken' } },
    when: async (target) =>
      (await target.where({ _id: target.id('a'), v: 'free' }).update({ data: { v: 'taken again' } })).stats.updated,
    then: 0,
  },
  {
    name: 'a lease is claimed once after it ran out',
    given: { a: { state: 'sending', leaseUntil: 10 } },
    when: async (target) => {
      const claim = () =>
        target
          .where({ _id: target.id('a'), state: 'sending', leaseUntil: target._.lt(20) })
          .update({ data: { leaseUntil: 50, attempts: target._.inc(1) } })
      const claims = await Promise.all([claim(), claim(), claim()])
      return [claims.reduce((sum, { stats }) => sum + stats.updated, 0), await target.read('a')]
    },
    then: [1, { state: 'sending', leaseUntil: 50, attempts: 1 }],
  },
  {
    name: 'increments at once all count',
    given: { a: { v: 0 } },
    when: async (target) => {
      await Promise.all(Array.from({ length: 30 }, () => target.doc('a').update({ data: { v: target._.inc(1) } })))
      return target.read('a')
    },
    then: { v: 30 },
  },
  {
    name: 'pushes at once all stay',
    given: { a: { v: [] } },
    when: async (target) => {
      const values = Array.from({ length: 20 }, (_, n) => n)
      await Promise.all(values.map((n) => target.doc('a').update({ data: { v: target._.push([n]) } })))
      return ((await target.read('a'))?.v as number[]).sort((a, b) => a - b)
    },
    then: Array.from({ length: 20 }, (_, n) => n),
  },
  {
    name: 'of many inserts of one _id exactly one succeeds',
    when: async (target) => {
      const tries = Array.from({ length: 10 }, (_, n) =>
        target.add('same', { n }).then(
          () => 1,
          () => 0,
        ),
      )
      return (await Promise.all<number>(tries)).reduce((sum, one) => sum + one, 0)
    },
    then: 1,
  },
  {
    name: 'of many sets of one _id exactly one creates',
    when: async (target) => {
      const tries = Array.from({ length: 10 }, (_, n) => target.doc('same').set({ data: target.own({ n }) }))
      return (await Promise.all(tries)).reduce((sum, { stats }) => sum + stats.created, 0)
    },
    then: 1,
  },
  {
    name: 'remove counts what it removed',
    given: three,
    when: async (target) => [(await target.where({ v: 'x' }).remove()).stats.removed, await target.ids({})],
    then: [2, ['c']],
  },
  {
    name: 'remove of a missing document counts nothing',
    when: async (target) => (await target.doc('a').remove()).stats.removed,
    then: 0,
  },
  {
    name: 'of many removals of one document exactly one counts',
    given: three,
    when: async (target) => {
      const removals = await Promise.all(Array.from({ length: 10 }, () => target.doc('a').remove()))
      return removals.reduce((sum, { stats }) => sum + stats.removed, 0)
    },
    then: 1,
  },
  {
    name: 'a moved document is found by its new values only',
    given: three,
    when: async (target) => {
      await target.doc('a').update({ data: { n: 30 } })
      return [await target.ids({ n: 1 }), await target.ids({ n: 30 })]
    },
    then: [[], ['a']],
  },
  {
    name: 'of an update that fails on the way what was done before stays',
    given: { a: { n: 1, v: 1 }, b: { n: 2, v: 'text' } },
    when: async (target) => {
      const failed = await target
        .where({ n: target._.gt(0) })
        .update({ data: { v: target._.inc(1) } })
        .then(
          () => false,
          () => true,
        )
      return [failed, (await target.read('b'))?.v]
    },
    then: [true, 'text'],
  },
  {
    name: 'a removal without a condition is refused',
    when: (target) => target.all.where({}).remove(),
    then: fails(-502001, /条件/),
    needs: 'faults',
  },
]
