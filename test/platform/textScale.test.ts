import { textScale } from '@/platform/textScale'

afterEach(() => document.documentElement.removeAttribute('style'))

test.each([
  ['the usual size', '16px', 1],
  ['larger text', '18px', 1.125],
  ['smaller text is not made smaller', '12px', 1],
  ['beyond what a line can hold', '32px', 1.3],
  ['a size that cannot be read', '', 1],
])('a reader’s wish for %s', (_name, size, scale) => {
  document.documentElement.style.fontSize = size
  expect(textScale()).toBe(scale)
})
