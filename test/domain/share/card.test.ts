import fc from 'fast-check'
import type { DeadlineSummary } from '@/domain/deadline'
import type { Region } from '@/domain/region'
import { shareCard, timelineCard } from '@/domain/share'
import type { Shareable } from '@/domain/share'
import type { BeijingMinute, DatedClose, LocalDate } from '@/domain/time'

const NOW = '2025-12-20T10:00' as BeijingMinute
const CODE = 'abcdefghij'
const deadline = (differing: Partial<DeadlineSummary> = {}): DeadlineSummary => ({
  windowId: 'w1',
  opens: null,
  closes: '2025-12-23' as DatedClose,
  rolling: false,
  limited: false,
  certainty: 'certain',
  ...differing,
})
const city: Region = { level: 'city', name: '南京市', code: '320100' }
const notice = (parts: Partial<Shareable> = {}): Shareable => ({
  id: 'n1',
  title: '南京设备奖补',
  region: null,
  benefit: null,
  deadline: deadline(),
  fate: null,
  ...parts,
})
const titleOf = (parts: Partial<Shareable>) => shareCard(notice(parts), CODE, NOW).title
const close = (text: string) => deadline({ closes: text as DatedClose })
const length = (text: string) => Array.from(text).length

describe('the card of a notice in a chat', () => {
  it('says what is left, what it is and what it gives, and leads to the notice under its code', () =>
    expect(shareCard(notice({ title: '技改奖补', region: city, benefit: '最高1,000万元' }), CODE, NOW)).toEqual({
      title: '剩3天｜南京技改奖补 最高1,000万元',
      path: '/pages/notice/index?id=n1&s=abcdefghij',
    }))

  it('says the same in a timeline', () =>
    expect(timelineCard(notice({ id: 'n/1' }), CODE, NOW)).toEqual({
      title: '剩3天｜南京设备奖补',
      query: 'id=n%2F1&s=abcdefghij',
    }))

  it.each<[string, DeadlineSummary | null, string]>([
    ['one day before as 剩1天', close('2025-12-21'), '剩1天｜奖补通告'],
    ['the last day by its date, for 今天 is read tomorrow', close('2025-12-20'), '12月20日截止｜奖补通告'],
    ['the hour of the last day', close('2025-12-20T17:00'), '12月20日17:00截止｜奖补通告'],
    ['what is far by its date', close('2026-02-05'), '2026年2月5日截止｜奖补通告'],
    ['what is still to open', deadline({ opens: '2025-12-22' as LocalDate }), '12月22日开始｜奖补通告'],
    ['that it is open all year', deadline({ closes: null, rolling: true }), '常年受理｜奖补通告'],
    ['that the money may be gone', deadline({ closes: null, limited: true }), '额度可能已用完｜奖补通告'],
    ['that it is over', close('2025-12-19'), '已截止｜奖补通告'],
    ['that it is over from the minute after its hour', close('2025-12-20T09:59'), '已截止｜奖补通告'],
    ['no date that is unsure', deadline({ certainty: 'unsure' }), '奖补通告'],
    ['no date that is not there', null, '奖补通告'],
  ])('says %s', (_, summary, words) => expect(titleOf({ title: '奖补通告', deadline: summary })).toBe(words))

  it('never counts days of what nobody can act on any more, whatever its date, and promises nothing', () => {
    const over = { title: '奖补通告', benefit: '最高100万元' }
    expect(titleOf({ ...over, fate: 'exhausted' })).toBe('额度已用完｜奖补通告')
    expect(titleOf({ ...over, fate: 'replaced' })).toBe('已有新文件｜奖补通告')
    expect(titleOf({ ...over, deadline: close('2025-12-19') })).toBe('已截止｜奖补通告')
  })

  it('says a benefit once', () =>
    expect(titleOf({ title: '最高1000万元设备奖补', benefit: '最高1,000万元' })).toBe('剩3天｜最高1000万元设备奖补'))
})

describe('the short form of a title', () => {
  const bare = (title: string, region: Region | null = null) => titleOf({ title, region, deadline: null })

  it.each([
    ['关于组织申报2025年度智能工厂的通知', '2025年度智能工厂'],
    ['关于开展2025年首台套认定工作的通知', '2025年首台套认定'],
    ['关于做好稳岗返还有关事项的公告', '稳岗返还'],
    ['某某市工业和信息化局关于组织推荐申报绿色工厂的通知', '绿色工厂'],
    ['【申报】企业技术中心开始申报啦！', '企业技术中心'],
    ['通知丨企业技术中心申报通知', '企业技术中心申报'],
    ['公示丨企业技术中心名单', '公示丨企业技术中心名单'],
    ['关于延长设备奖补申报时间的通知', '延长设备奖补申报时间'],
    ['关于废止《设备奖补办法》的通知', '废止《设备奖补办法》'],
    ['某区发展改革局转发市发展改革委关于组织申报节能项目的通知', '某区发展改革局转发市发展改革委关于组织申报节能项目'],
    ['关于组织申报的通知', '关于组织申报的通知'],
    ['高新技术企业认定结果公示', '高新技术企业认定结果公示'],
  ])('of “%s” is “%s”', (title, short) => expect(bare(title)).toBe(short))

  it.each<[string, string, Region, string]>([
    ['behind its year', '2025年市工业企业奖补', city, '2025年南京市工业企业奖补'],
    ['before the rest', '科技成果转化奖励', { ...city, name: '江宁区', level: 'district' }, '江宁科技成果转化奖励'],
    ['once', '南京市科技成果奖励', city, '南京市科技成果奖励'],
    ['for its label', '南京丨2025年市工业企业奖补正在申报', city, '2025年南京市工业企业奖补'],
    ['not beside that of a part of it', '玄武丨科技成果奖励', city, '玄武丨科技成果奖励'],
    [
      'not where the whole country is addressed',
      '节能补贴',
      { level: 'national', name: '全国', code: null },
      '节能补贴',
    ],
  ])('names its place %s', (_, title, region, short) => expect(bare(title, region)).toBe(short))

  it('gives up its year before anything is cut off', () =>
    expect(titleOf({ title: '2025年市工业企业设备技改奖补', region: city, benefit: '最高1,000万元' })).toBe(
      '剩3天｜南京市工业企业设备技改奖补 最高1,000万元',
    ))

  it('is cut with an ellipsis, within two lines', () => {
    const title = titleOf({ title: '关于组织申报南京市工业企业重大设备技术改造和数字化转型升级示范项目奖补资金的通知' })
    expect(length(title)).toBe(30)
    expect(title.slice(-1)).toBe('…')
  })

  it.each([
    [
      'a date',
      '江苏省中小企业公共服务平台和各分平台2025年12月23日活动报名通告',
      '江苏省中小企业公共服务平台和各分平台…',
    ],
    ['a sum', '江苏省中小企业公共服务平台和各分平台发放奖励1,000万元的补助通告啊', /奖励…$/],
  ])('is never cut inside %s', (_, title, cut) =>
    expect(titleOf({ title })).toEqual(typeof cut === 'string' ? `剩3天｜${cut}` : expect.stringMatching(cut)),
  )

  it('leaves out the benefit rather than most of the title', () =>
    expect(titleOf({ title: '奖'.repeat(20), benefit: `每人${'一'.repeat(20)}元` })).toBe(`剩3天｜${'奖'.repeat(20)}`))

  it('no title is longer than two lines, and no character is torn', () => {
    const benefits = fc.option(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }))
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), benefits, (title, benefit) => {
        const card = titleOf({ title, benefit, region: city })
        expect(length(card)).toBeLessThanOrEqual(30)
        expect(encodeURIComponent(card)).toContain('%')
      }),
    )
  })
})
