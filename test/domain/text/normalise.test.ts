import fc from 'fast-check'
import { evidenceOf, normalise, originOf, EVIDENCE_MAX } from '@/domain/text'

const textOf = (body: string): string => normalise(body).text
const sentencesOf = (body: string): string[] => normalise(body).sentences.map(({ text }) => text)

describe('normalised text', () => {
  test.each([
    ['entities are decoded', 'A&nbsp;B&lt;C&gt;&amp;&#20108;', 'A B<C>&二'],
    ['an unknown entity stays as it is', 'a&foo;b', 'a&foo;b'],
    ['full-width digits, letters and marks become half-width', '２０２６年Ａ（一）：；，', '2026年A(一):;,'],
    ['every dash is one dash', '1日—2日–3日－4日', '1日-2日-3日-4日'],
    ['zero-width characters vanish', '申\u200b报\ufeff', '申报'],
    ['no space stands beside a Chinese character', '联 系 人：王 琛', '联系人:王琛'],
    ['a number torn by spaces is whole again', '自公示之日起 1 0 个工作日', '自公示之日起10个工作日'],
    ['a year torn by spaces is whole again', '20 25年5月6 日', '2025年5月6日'],
    ['numbers that stand apart stay apart', '68811051 68811031技术', '68811051 68811031技术'],
    ['an hour is not joined with the month behind it', '9:00 2月3日', '9:00 2月3日'],
    [
      'a sentence cut by a page end is healed',
      `${'以新时代思想为指导全面落实各项工作'}\n\n\n\n部署,推进改革。`,
      '以新时代思想为指导全面落实各项工作部署,推进改革。',
    ],
    [
      'a page number between the parts of a sentence goes with the break',
      '按照贷款总额和实际期限计算并在年度预算中百分\n\n— 4 —\n\n之一给予补贴,最高二十万元。',
      '按照贷款总额和实际期限计算并在年度预算中百分之一给予补贴,最高二十万元。',
    ],
    [
      'a sentence cut before a quotation is healed',
      '积极引导和带动社会资本支持本地的\n\n\n\n“专精特新”企业发展,形成合力。',
      '积极引导和带动社会资本支持本地的“专精特新”企业发展,形成合力。',
    ],
    ['`and` between Chinese words is 和', '民营企业 and 企业家', '民营企业和企业家'],
    ['`and` in English stays', 'R and D, brand 名', 'R and D,brand名'],
    [
      'the source that editors name is left out',
      '正文。来源：某市科学技术局\r编辑：甲\r点赞|分享|推荐|留言👇\r\r',
      '正文。',
    ],
    ['the source alone at the end is left out', '正文。\r\r来源：某网\r', '正文。'],
    ['where money comes from is text', '支持企业。\n资金来源：市级财政', '支持企业。\n资金来源:市级财政'],
    [
      'a source inside the text is text',
      '来源：甲厅\n一、现将有关事项通知如下。',
      '来源:甲厅\n一、现将有关事项通知如下。',
    ],
    [
      'steps of a procedure are no footer',
      '办理程序\n初审：各区受理后五个工作日内完成材料审查并提出意见，逐级上报市级主管部门，同时在门户网站公开全部办理结果，接受社会监督和企业查询。',
      '办理程序\n初审:各区受理后五个工作日内完成材料审查并提出意见,逐级上报市级主管部门,同时在门户网站公开全部办理结果,接受社会监督和企业查询。',
    ],
    ['an editor’s footer is left out', '正文。\r编辑：甲\r复核：乙\r点赞|分享', '正文。'],
  ])('%s', (_rule, body, want) => {
    expect(textOf(body)).toBe(want)
  })

  test.each([
    [
      'headings split run-together text',
      '目的。一、对象企业。（一）条件：合法。1.成立。2、纳税',
      ['目的。', '一、对象企业。', '(一)条件:合法。', '1.成立。', '2、纳税'],
    ],
    ['a list of ranks is no heading', '分别评出一、二、三等奖。', ['分别评出一、二、三等奖。']],
    ['a decimal is no heading', '增长1.5%，达到3.2万元。', ['增长1.5%,达到3.2万元。']],
    ['a closing quote belongs to its sentence', '他说：“好。”随后', ['他说:“好。”', '随后']],
  ])('%s', (_rule, body, want) => {
    expect(sentencesOf(body)).toEqual(want)
  })

  test.each([
    ['behind the last sentence', '正文。来源：某市科学技术局\r编辑：甲\r复核：乙', '某市科学技术局'],
    ['with editors on its line', '正文。\n来源：某网 编辑：甲', '某网'],
    ['in an entity’s text', '正文。&nbsp;来源:&nbsp;某厅\n', '某厅'],
    ['not at all', '正文。\n编辑：甲', null],
    ['not where it is the money’s', '正文。\n资金来源：市财政', null],
  ])('the source is known %s', (_where, body, origin) => {
    expect(normalise(body).origin).toBe(origin)
    expect(originOf(body)).toBe(origin)
  })

  test('`and` for 和 has the three letters as its evidence', () => {
    const source = normalise('民营企业 and 企业家')
    expect(evidenceOf(source, 3, 6).text).toBe('业 and 企')
  })

  test('a sentence knows the titles of the sections that hold it, outermost first', () => {
    const { sentences } = normalise('一、时间\n（一）填报\n请填报。')
    expect(sentences[2]?.sections).toEqual(['时间', '填报'])
  })

  test.each([
    ['behind an entity', '申报&nbsp;&nbsp;１月５日前报送', '1月5日', '１月５日'],
    ['inside a torn number', '自公示之日起 1 0 个工作日', '10个工作日', '1 0 个工作日'],
    ['behind line breaks', '一、时间\r\r\r请于6月1日前报送', '6月1日', '6月1日'],
  ])('evidence %s is what stands in the body', (_where, body, phrase, want) => {
    const source = normalise(body)
    const start = source.text.indexOf(phrase)
    expect(evidenceOf(source, start, start + phrase.length).text).toBe(want)
  })

  test('whatever comes in, every span of the text has exact evidence of permitted length', () => {
    const unit = fc.constantFrom(
      '一、',
      '。',
      '&nbsp;',
      '\r',
      '\n',
      ' ',
      '（',
      '1',
      '月',
      '😀',
      '\ud800',
      '编辑：',
      '&#x4e00;',
      'a',
      '—',
    )
    const bodies = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 200 }),
      fc.array(unit, { maxLength: 80 }).map((all) => all.join('')),
    )
    fc.assert(
      fc.property(bodies, fc.nat(), fc.nat(), (body, a, b) => {
        const source = normalise(body)
        const length = source.text.length
        const [start, end] = [a % (length + 1), b % (length + 1)].sort((x, y) => x - y) as [number, number]
        const evidence = evidenceOf(source, start, end)
        expect(body.slice(evidence.start, evidence.end)).toBe(evidence.text)
        expect(evidence.text.length).toBeLessThanOrEqual(EVIDENCE_MAX)
        for (const sentence of source.sentences)
          expect(source.text.slice(sentence.start, sentence.end)).toBe(sentence.text)
      }),
    )
  })
})
