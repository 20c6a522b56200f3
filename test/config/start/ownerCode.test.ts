import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { codeHash } from '../../../cloudfunctions/_shared/typedCodes'
import { firstOwnerRow, ownerCode } from '../../../config/start/ownerCode'

test('a data folder keeps its first owner’s code; the settings hold its hash only', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'huiqi-code-'))
  const code = ownerCode(path.join(folder, 'new'))
  expect(code).toMatch(/^[A-HJ-NP-Z2-9]{5}-[A-HJ-NP-Z2-9]{5}$/)
  expect(ownerCode(path.join(folder, 'new'))).toBe(code)
  expect(ownerCode(path.join(folder, 'other'))).not.toBe(code)
  expect(firstOwnerRow(code)).toEqual({ _id: 'firstOwner', codeHash: codeHash(code), usedBy: null })
  rmSync(folder, { recursive: true })
})
