import { fails, queries, refusals } from '../case'

const some = { a: { n: 1, v: 'x' }, b: { n: 2, v: 'x' }, c: { n: 3, v: 'y' }, d: { v: 'y' } }

export const logic = [
  ...queries([
    ['fields of one condition are all required', some, { n: 1, v: 'x' }, ['a']],
    ['or of a field finds either value', some, (_) => ({ n: _.or([_.eq(1), _.eq(3)]) }), ['a', 'c']],
    ['or of whole conditions finds either', some, (_) => _.or([{ n: 1 }, { v: 'y' }]), ['a', 'c', 'd']],
    ['or of one field’s values goes by an index', some, (_) => _.or([{ n: 2 }, { n: _.in([3]) }]), ['b', 'c']],
    ['and of whole conditions requires both', some, (_) => _.and([{ v: 'x' }, { n: _.gt(1) }]), ['b']],
    ['and of conditions of the same field requires both', some, (_) => _.and([{ n: _.gt(1) }, { n: _.lt(3) }]), ['b']],
    ['nor finds what meets none, missing fields too', some, (_) => _.nor([{ n: 1 }, { v: 'y' }]), ['b']],
    ['nor of a field finds documents without it', some, (_) => ({ n: _.nor([_.eq(1), _.eq(2)]) }), ['c', 'd']],
    ['not turns a comparison and finds documents without the field', some, (_) => ({ n: _.not(_.gt(1)) }), ['a', 'd']],
    ['not of in finds documents without the field', some, (_) => ({ n: _.not(_.in([1, 2])) }), ['c', 'd']],
    [
      'or within and, and within or',
      some,
      (_) => _.and([_.or([{ n: 1 }, { n: 3 }]), _.or([{ v: 'y' }, { v: 'z' }])]),
      ['c'],
    ],
    [
      'chained commands are all required',
      some,
      (_) => ({ n: (_.gt(1) as { and(other: unknown): unknown }).and(_.lt(3)) }),
      ['b'],
    ],
    [
      'a chained or finds either',
      some,
      (_) => ({ n: (_.lt(2) as { or(other: unknown): unknown }).or(_.gt(2)) }),
      ['a', 'c'],
    ],
    ['an empty condition finds all', some, {}, ['a', 'b', 'c', 'd']],
    ['a condition on a field nobody has finds nothing', some, { w: 1 }, []],
  ]),
  ...refusals([
    ['or of nothing is refused', (_) => _.or([]), fails(-502001, /\$or/)],
    ['nor of nothing is refused', (_) => _.nor([]), fails(-502001, /\$nor/)],
    ['in without a list is refused', { v: { $in: 1 } }, fails(-502001, /\$in/)],
    ['size of a fraction is refused', (_) => ({ v: _.size(1.5) }), fails(-502001, /\$size/)],
    ['an unknown operator is refused by name', { v: { $where: '1' } }, fails(-502001, /\$where/)],
    [
      'an unknown operator of a whole condition is refused by name',
      { $expr: { $gt: ['$v', 1] } },
      fails(-502001, /\$expr/),
    ],
  ]),
]
