import { fails, queries, type Case } from '../case'

const titles = {
  a: { v: '设备技改补贴' },
  b: { v: 'SME Policy\nsecond line' },
  c: { v: ['x', '技改'] },
  d: { v: 5 },
  e: {},
}

const overLong: Case = {
  name: 'a pattern over long text is refused: no index holds it',
  given: { a: { v: '长'.repeat(2000) } },
  when: (target) => target.ids({ v: /长/ }),
  then: fails(-502001, /正则/),
}

/** Patterns are for short fields. */
export const patterns: Case[] = [
  ...queries([
    ['a pattern finds text and elements of lists', titles, { v: /技改/ }, ['a', 'c']],
    ['a pattern may be anchored', titles, { v: /^设备/ }, ['a']],
    ['case counts unless told', titles, { v: /sme/ }, []],
    ['the option i takes either case', titles, { v: /sme/i }, ['b']],
    ['the option m takes each line', titles, { v: /^second/m }, ['b']],
    ['a pattern finds no number', titles, { v: /5/ }, []],
    ['not of a pattern finds documents without the field', titles, (_) => ({ v: _.not(/技改/) }), ['b', 'd', 'e']],
    ['in takes patterns', titles, (_) => ({ v: _.in([/^设备/, 5]) }), ['a', 'd']],
  ]),
  {
    name: 'db.RegExp is a pattern with options',
    given: titles,
    when: (target) => target.ids({ v: target.db.RegExp({ regexp: 'sme', options: 'i' }) }),
    then: ['b'],
  },
  overLong,
]
