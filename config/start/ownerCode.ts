import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { codeHash, newCode } from '../../cloudfunctions/_shared/typedCodes'
import type { MeAnswer } from '@/contract/desk/colleagues'
import type { Emulator } from '../../cloudfunctions/_emulator'

const FILE = 'first-owner-code.txt'

/** The first owner's code of this data folder, made at the first start; on a developer's machine it may lie in a file. */
export function ownerCode(dataDir: string): string {
  const file = path.join(dataDir, FILE)
  if (existsSync(file)) return readFileSync(file, 'utf8').trim()
  const code = newCode()
  mkdirSync(dataDir, { recursive: true })
  writeFileSync(file, `${code}\n`)
  return code
}

/** What `settings` holds of a code: its hash, and that nobody has used it. */
export const firstOwnerRow = (code: string) => ({ _id: 'firstOwner', codeHash: codeHash(code), usedBy: null })

/** True as long as nobody has become the first owner. */
export async function isVacant(emulator: Emulator): Promise<boolean> {
  const event = { action: 'desk.me', data: {} }
  const answer = await emulator.invoke('staff', event, { openid: 'start', source: 'wx_client' })
  return 'result' in answer && (answer.result as MeAnswer).vacant
}
