import { FORM_WORDS, formWords } from '@/features/staff/sources/formWords'
import { FORM_NAMES } from '../../cloudfunctions/sync/formats'

test('every form of source has a Chinese name of its own, and no name stands for a form that is gone', () => {
  expect(Object.keys(FORM_WORDS).sort()).toEqual([...FORM_NAMES].sort())
  const names = Object.values(FORM_WORDS)
  expect(new Set(names).size).toBe(names.length)
  for (const name of names) expect(name).toMatch(/[\u4e00-\u9fff]/)
})

test('a form that nobody knows is still told apart', () => {
  expect(formWords('fax')).toBe('未知形式（fax）')
})
