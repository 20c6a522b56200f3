import { fails, type Case } from '../case'
import type { Pipeline } from '../../support/sdk'
import type { Target } from '../target'

const notices = {
  a: { kind: 'call', n: 3, tags: ['x', 'y'] },
  b: { kind: 'call', n: 1, tags: ['y'] },
  c: { kind: 'result', n: 2, tags: [] },
}

const pipelines = (
  table: [name: string, stages: (own: Pipeline, target: Target) => Pipeline, list: unknown][],
): Case[] =>
  table.map(([name, stages, list]) => ({
    name,
    given: notices,
    when: async (target) => (await stages(target.aggregate(), target).end()).list,
    then: list,
  }))

const byId = { _id: 1 }

/** Stages one after another. The SDK gives every failure of an aggregation as -1. */
export const aggregates: Case[] = [
  ...pipelines([
    ['match then count', (own) => own.match({ kind: 'call' }).count('total'), [{ total: 2 }]],
    ['count of nothing answers nothing', (own) => own.match({ kind: 'none' }).count('total'), []],
    ['match takes operators', (own, { _ }) => own.match({ n: _.gte(2) }).count('total'), [{ total: 2 }]],
    [
      'group sums',
      (own) => own.group({ _id: '$kind', n: { $sum: '$n' } }).sort(byId),
      [
        { _id: 'call', n: 4 },
        { _id: 'result', n: 2 },
      ],
    ],
    [
      'group counts',
      (own) => own.group({ _id: '$kind', n: { $sum: 1 } }).sort(byId),
      [
        { _id: 'call', n: 2 },
        { _id: 'result', n: 1 },
      ],
    ],
    [
      'group takes the SDK’s own operators',
      (own, { _ }) => own.group({ _id: '$kind', n: _.aggregate.sum?.('$n') }).sort(byId),
      [
        { _id: 'call', n: 4 },
        { _id: 'result', n: 2 },
      ],
    ],
    [
      'group of all',
      (own) => own.group({ _id: null, least: { $min: '$n' }, most: { $max: '$n' }, mean: { $avg: '$n' } }),
      [{ _id: null, least: 1, most: 3, mean: 2 }],
    ],
    [
      'group takes first and last in order',
      (own) => own.sort({ n: 1 }).group({ _id: null, first: { $first: '$n' }, last: { $last: '$n' } }),
      [{ _id: null, first: 1, last: 3 }],
    ],
    [
      'group collects',
      (own) => own.sort({ n: 1 }).group({ _id: null, all: { $push: '$n' } }),
      [{ _id: null, all: [1, 2, 3] }],
    ],
    [
      'sort upwards and down',
      (own) => own.sort({ kind: -1, n: 1 }).project({ _id: 0, n: 1 }),
      [{ n: 2 }, { n: 1 }, { n: 3 }],
    ],
    ['skip and limit cut', (own) => own.sort({ n: 1 }).skip(1).limit(1).project({ _id: 0, n: 1 }), [{ n: 2 }]],
    [
      'project chooses and computes',
      (own) =>
        own
          .sort({ n: 1 })
          .limit(1)
          .project({ _id: 0, kind: 1, twice: { $multiply: ['$n', 2] } }),
      [{ kind: 'call', twice: 2 }],
    ],
    [
      'project leaves out',
      (own) => own.sort({ n: 1 }).limit(1).project({ _id: 0, g: 0, tags: 0 }),
      [{ kind: 'call', n: 1 }],
    ],
    [
      'unwind makes a document of each element',
      (own) => own.unwind('$tags').sort({ n: 1, tags: 1 }).project({ _id: 0, n: 1, tags: 1 }),
      [
        { n: 1, tags: 'y' },
        { n: 3, tags: 'x' },
        { n: 3, tags: 'y' },
      ],
    ],
    [
      'unwind may keep documents without elements',
      (own) => own.unwind({ path: '$tags', preserveNullAndEmptyArrays: true }).count('total'),
      [{ total: 4 }],
    ],
    [
      'unwind then group counts elements',
      (own) =>
        own
          .unwind('$tags')
          .group({ _id: '$tags', n: { $sum: 1 } })
          .sort(byId),
      [
        { _id: 'x', n: 1 },
        { _id: 'y', n: 2 },
      ],
    ],
    [
      'a second match looks at what came of the first stages',
      (own) => own.group({ _id: '$kind', n: { $sum: 1 } }).match({ n: 1 }),
      [{ _id: 'result', n: 1 }],
    ],
    ['a missing field groups as null', (own) => own.group({ _id: '$none', n: { $sum: 1 } }), [{ _id: null, n: 3 }]],
  ]),
  {
    name: 'a stage that is not emulated is refused by name',
    when: (target) => target.aggregate().lookup({ from: 'x', localField: 'a', foreignField: 'b', as: 'c' }).end(),
    then: fails(-1, /\$lookup/),
    needs: 'faults',
  },
  {
    name: 'an operator that does not exist is refused by name',
    given: notices,
    when: (target) =>
      target
        .aggregate()
        .group({ _id: '$kind', n: { $total: 1 } })
        .end(),
    then: fails(-1, /\$total/),
  },
  {
    name: 'an aggregation that begins with no match is refused: it would read everything',
    when: (target) => target.all.aggregate().group({ _id: '$kind' }).end(),
    then: fails(-1, /match/),
    needs: 'faults',
  },
  {
    name: 'a limit of nothing is refused',
    when: (target) => target.aggregate().limit(0).end(),
    then: fails(-1, /limit/),
  },
  {
    name: 'dates in what is aggregated stay dates',
    given: { a: { v: new Date(5) } },
    when: async (target) => (await target.aggregate().project({ _id: 0, v: 1 }).end()).list,
    then: [{ v: new Date(5) }],
  },
]
