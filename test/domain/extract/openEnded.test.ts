import { extract } from '@/domain/extract'
import type { LocalDate } from '@/domain/time'

const windowsOf = (sentence: string, title = '关于申报示例项目的通知') =>
  extract({ id: 'n1', title, publishedOn: '2026-03-10' as LocalDate, body: `${title}\n各有关企业：\n${sentence}` })
    .windows
const own = (sentence: string, title?: string) =>
  windowsOf(sentence, title).filter(({ audience }) => audience === 'enterprise')

describe('windows without an end', () => {
  it.each(['本项目常年受理。', '企业可随时申报。', '项目全年受理，符合条件的企业可以申报。'])(
    '"%s" is open all year',
    (sentence) =>
      expect(own(sentence)).toEqual([expect.objectContaining({ rolling: true, opens: null, closes: null })]),
  )

  it('what runs out has a first day and no close', () =>
    expect(own('自2026年3月12日起企业可申领示例券，额度用完即止。')).toEqual([
      expect.objectContaining({ rolling: false, opens: '2026-03-12', closes: null }),
    ]))

  it("the firm's stated close goes before 常年受理", () =>
    expect(own('企业应于2026年4月20日前提交申请。其他项目常年受理。').map(({ closes }) => closes)).toEqual([
      '2026-04-20',
    ]))

  it('a day on which something takes effect opens nothing', () =>
    expect(own('本办法自2026年4月1日起施行，企业可申请示例券，先到先得。')).toEqual([]))

  it('a first day without a word of the money running out opens nothing', () =>
    expect(own('自2026年3月12日起企业可申领示例券。')).toEqual([]))

  it('a 公示 is never open all year', () =>
    expect(own('咨询电话常年受理。现予以公示。', '关于示例项目名单的公示')).toEqual([]))
})
