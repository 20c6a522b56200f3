import { readNotice } from './read'

describe('what runs out, what excludes, what is cited', () => {
  it.each([
    ['资金总量有限，先到先得。', '资金总量有限，先到先得。'],
    ['即日起受理。额度用完即止。', '额度用完即止。'],
    ['即日起受理。', null],
  ])('%s', (body, quota) => expect(readNotice(body).quota?.text ?? null).toBe(quota))

  it.each<[string, string[]]>([
    ['同一项目不得重复享受市级资金。', ['同一项目不得重复享受市级资金。']],
    ['已获得省级资金支持的不再支持。其他企业可以申报。', ['已获得省级资金支持的不再支持。']],
    ['弄虚作假的，3年内不得重新申请。', ['弄虚作假的，3年内不得重新申请。']],
    ['资金不得用于与项目无关的支出。', ['资金不得用于与项目无关的支出。']],
    ['资金不得用于发放工资。', []],
    ['两项补贴不属于重复享受，可以同时申请。', []],
  ])('%s', (body, exclusions) =>
    expect(readNotice(body).exclusions.map(({ evidence }) => evidence.text)).toEqual(exclusions),
  )

  it('an exclusion says of what and with what', () => {
    const [exclusion] = readNotice('同一项目已获得省级专项资金支持的，不再支持。').exclusions
    expect(exclusion).toMatchObject({ scope: '同一项目', with: '省级专项' })
  })

  it.each<[string, string, object]>([
    [
      'basedOn',
      '根据《管理办法》（甲财〔2025〕3号），现通知如下。',
      { title: '管理办法', docNumber: '甲财〔2025〕3号' },
    ],
    ['repeals', '《旧的管理办法》同时废止。', { title: '旧的管理办法', docNumber: null }],
    ['implements', '为贯彻落实《振兴规划纲要》，现通知如下。', { title: '振兴规划纲要' }],
    ['forwards', '现转发《申报工作通知》。', { title: '申报工作通知' }],
  ])('a citation %s', (type, body, cited) =>
    expect(readNotice(body).relations).toEqual([expect.objectContaining({ type, ...cited })]),
  )

  it('titles listed behind a ground are grounds too', () => {
    const types = readNotice('根据《管理办法》《实施细则》和《操作规程》，现通知如下。').relations.map(
      ({ type }) => type,
    )
    expect(types).toEqual(['basedOn', 'basedOn', 'basedOn'])
  })

  it('a threshold has its field, its direction and its unit', () => {
    expect(readNotice('上年度营业收入不低于3,000万元。').conditions).toEqual([
      expect.objectContaining({ field: '上年度营业收入', op: '>=', value: 30000000, unit: '元' }),
    ])
  })

  it('an address has its purpose', () => {
    expect(readNotice('登录申报平台（https://sb.example.cn/a?b=1）填报。').links).toEqual([
      { url: 'https://sb.example.cn/a?b=1', purpose: '申报' },
    ])
  })
})
