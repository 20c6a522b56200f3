import sportsLoan from './jiangsu-sports-loan-2026.json'
import equipment from './nanjing-equipment-2025.json'
import productiveForces from './nanjing-productive-forces-2026.json'
import loanInterest from './sme-loan-interest-2026.json'
import type { Pack } from './pack'

export type { Pack } from './pack'

/** Every pack; a new one is a file and a line here. */
export const packs = [sportsLoan, equipment, productiveForces, loanInterest] as unknown as Pack[]
