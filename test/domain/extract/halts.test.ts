import { haltsOf } from '@/domain/extract'

const DOCUMENT = '《设备奖补办法》（示工信规〔2024〕3号）'
const halts = (title: string, ...lines: string[]) =>
  haltsOf({ title, body: lines.join('\n') }).map(({ state, title: cited, docNumber, programme }) =>
    [state, cited ?? programme, docNumber].filter((part) => part !== null).join(' '),
  )
const DEVICE = '设备奖补办法 示工信规〔2024〕3号'

describe('what a notice says to be halted', () => {
  it.each([
    [`因预算调整，自即日起暂停受理${DOCUMENT}项下的申报。`, `suspended ${DEVICE}`],
    [`经研究决定，暂停执行${DOCUMENT}。`, `suspended ${DEVICE}`],
    [`${DOCUMENT}规定的奖补自2026年3月1日起暂缓申报。`, `suspended ${DEVICE}`],
    [`${DOCUMENT}自发布之日起停止受理新的申请。`, `suspended ${DEVICE}`],
    [`${DOCUMENT}2026年度奖补额度已全部用完，不再受理。`, `spent ${DEVICE}`],
    [`${DOCUMENT}的补贴资金已发放完毕，停止受理。`, `spent ${DEVICE}`],
    [`自2026年6月1日起恢复受理${DOCUMENT}的申报。`, `standing ${DEVICE}`],
  ])('%s', (sentence, expected) => expect(halts('公告', `各有关企业：`, sentence)).toEqual([expected]))

  it.each([
    [`${DOCUMENT}的奖补先到先得，额度用完即止，停止受理。`],
    [`按${DOCUMENT}申报的，逾期停止受理。`],
    [`违反${DOCUMENT}的，暂停申报资格。`],
    [`如遇资金不足，可暂停受理${DOCUMENT}的申报。`],
    [`${DOCUMENT}的申报将于3月1日17时截止并停止受理。`],
    [`资金额度用完后，停止受理${DOCUMENT}的申请。`],
    [`对弄虚作假的企业，停止执行${DOCUMENT}规定的奖补。`],
    [`根据${DOCUMENT}，现组织申报。`],
  ])('halts nothing today: %s', (sentence) => expect(halts('通知', '各有关企业：', sentence)).toEqual([]))

  it('the document on which a notice rests is not the one that it halts', () =>
    expect(halts('公告', `根据《预算管理办法》，暂停执行${DOCUMENT}。`)).toEqual([`suspended ${DEVICE}`]))

  it('a title that halts speaks of the only document of its text, whichever sentence names it', () =>
    expect(
      halts('关于暂停受理设备奖补申报的公告', `现将${DOCUMENT}有关事项公告如下。`, '自即日起暂停受理申报。'),
    ).toEqual([`suspended ${DEVICE}`]))

  it('with several documents in the text it is left open which one is meant', () =>
    expect(
      halts('关于暂停受理设备奖补申报的公告', `见${DOCUMENT}和《技改奖补办法》。`, '自即日起暂停受理申报。'),
    ).toEqual([]))

  it('a programme by its name in quotation marks, but not a mere step of it', () => {
    expect(halts('关于暂停受理“易贷通”贴息申报的公告', '因系统切换，暂停受理。')).toEqual(['suspended 易贷通'])
    expect(halts('关于“易贷通”贴息资金已用完的公告', '贴息资金已全部用完。')).toEqual(['spent 易贷通'])
    expect(halts('关于暂停受理“易贷通”备选库入库申请的公告', '因系统切换，暂停受理。')).toEqual([])
  })

  it('every halt has its sentence in the body', () => {
    const body = `各有关企业：\n因预算调整，暂停执行${DOCUMENT}。`
    const [halt] = haltsOf({ title: '公告', body })
    expect(halt && body.slice(halt.evidence.start, halt.evidence.end)).toBe(halt?.evidence.text)
    expect(halt?.evidence.text).toContain('暂停执行')
  })
})
