import { benefitHeadline } from '@/domain/subsidy'
import { benefit } from '../../support/benefit'

const lump = (amountYuan: number) => benefit({ kind: 'lump', rate: null, base: null, amountYuan, capYuan: null })
const perHead = benefit({ kind: 'perUnit', rate: null, base: null, amountYuan: 1000, capYuan: null, unit: '人' })
const interest = benefit({ kind: 'interest', rate: 0.015, capYuan: null })

describe('the largest benefit on a card', () => {
  it.each([
    ['a ceiling', [benefit()], '最高1,000万元'],
    ['the largest of several sums', [lump(300_000), benefit(), lump(2_000_000)], '最高1,000万元'],
    ['a single lump, which is no ceiling', [lump(300_000)], '30万元'],
    ['the higher of two lumps, as a ceiling', [lump(300_000), lump(800_000)], '最高80万元'],
    ['interest in percentage points', [interest], '贴息1.5个百分点'],
    ['the ceiling of an interest subsidy before its points', [{ ...interest, capYuan: 1_500_000 }], '最高150万元'],
    ['a sum per head', [perHead], '每人1,000元'],
    ['a sum before a sum per head', [perHead, lump(300_000)], '30万元'],
    ['a bare rate', [benefit({ capYuan: null })], '按10%补助'],
    ['nothing of what is unsure', [benefit({ certainty: 'unsure' }), perHead], '每人1,000元'],
  ])('says %s', (_, benefits, words) => expect(benefitHeadline(benefits)).toBe(words))

  it('is null where no clause was read', () => expect(benefitHeadline([])).toBeNull())
})
