import { readNotice } from './readers/read'

const NOTHING = { windows: [], benefits: [], conditions: [], exclusions: [], docNumbers: [], contacts: [], links: [] }

describe('texts that are no ordinary notice', () => {
  test.each(['', ' ', '\n\n\n', '\r', '\u3000'])('an empty text (%j) says nothing', (body) => {
    expect(readNotice(body, '')).toMatchObject({ ...NOTHING, kind: 'other', region: null, primaryDeadline: null })
  })

  test('an enormous text is read to its end', () => {
    const body = `${'本办法所称企业是指依法设立的企业。'.repeat(60_000)}\n企业应于2026年5月20日前提交申报材料。`
    const facts = readNotice(body)
    expect(facts.primaryDeadline).toBe('2026-05-20')
    const [window] = facts.windows
    expect(window?.evidence.text).toBe(body.slice(window?.evidence.start, window?.evidence.end))
  })

  test('a sentence may hold more conditions than a call takes arguments', () => {
    expect(readNotice('营收1元以上或'.repeat(130_000)).conditions).toHaveLength(130_000)
  })

  test('a text in another language gives no date to act by', () => {
    const english = 'Applications must be submitted by 20 May 2026. Grants of up to EUR 500,000 cover 50% of costs.'
    const korean = '신청 기간은 2026년 5월 1일부터 5월 20일까지입니다.'
    for (const body of [english, korean]) {
      expect(readNotice(body, 'Call for proposals')).toMatchObject({ windows: [], primaryDeadline: null })
    }
  })

  test('markup in a text is neither obeyed nor in the way, and evidence quotes it as it came', () => {
    const body = '<p>请企业于<b>2026年5月20日</b>前提交。</p><script>alert("2026年6月1日前申报")</script>&lt;br&gt;'
    for (const { evidence } of readNotice(body).windows) {
      expect(evidence.text).toBe(body.slice(evidence.start, evidence.end))
    }
  })

  test('two documents in one text: the first signature is the notice’s, the days of both are read', () => {
    const first = '请企业于5月20日前提交申报材料。\n甲市财政局\n2026年5月6日'
    const second = '关于公布名单的通知\n各有关企业请于6月10日前提交材料。\n常州市商务局\n2026年5月4日'
    const { issuedOn, windows, primaryDeadline } = readNotice(`${first}\n${second}`)
    expect(issuedOn).not.toBeNull()
    expect(windows.map(({ closes }) => closes)).toEqual(['2026-05-20', '2026-06-10'])
    expect(primaryDeadline).toBe('2026-05-20')
  })
})

describe('days that cannot be', () => {
  test('a day that no calendar has is not guessed', () => {
    expect(readNotice('请企业于2026年2月30日前提交。').windows).toEqual([])
    expect(readNotice('请企业于2026年13月1日前提交。').windows).toEqual([])
  })

  test('a span that ends before it begins is shown with its contradiction', () => {
    const [window] = readNotice('申报时间：2026年6月30日至2026年6月1日。').windows
    expect(window).toMatchObject({ certainty: 'unsure', reasons: ['起止日期先后颠倒'] })
  })

  test('working days beyond the published calendar are less sure', () => {
    const [window] = readNotice('企业应自本通知发布之日起300个工作日内提交。').windows
    expect(window?.certainty).not.toBe('certain')
    expect(window?.reasons).toContain('当年放假安排尚未公布')
  })
})
