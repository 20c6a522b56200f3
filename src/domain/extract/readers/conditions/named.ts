import type { Sentence } from '@/domain/text'
import type { Found } from './found'

/** What a firm can be recognised as; behind some of them 企业 may stand with the last of a list only. */
const NAMES = new RegExp(
  [
    '(?:国家级?|省级|市级)?(?:制造业)?单项冠军(?:企业)?',
    '(?:国家级?|省级|市级)?(?:高新技术|独角兽|瞪羚|雏鹰|[“"]?专精特新[”"]?(?:[“"]?小巨人[”"]?|中小)?|[“"]小巨人[”"])(?:企业)?',
    '(?:科技型|创新型)(?:中小(?:微)?)?(?:企业)?',
    '规模以上(?:工业|服务业)?(?:企业)?|规上(?:工业|服务业)?(?:企业)?',
    '技术先进型服务企业|(?:农业产业化)(?:重点)?龙头企业',
    '(?:小型|微型|小微|中小微|中小|中型|大型)(?:企业)?',
    '个体工商户|(?:农民)?专业合作社|家庭农场',
  ].join('|'),
  'g',
)

/** A sentence that says whom the notice is for; one that gives money, or takes away, says for whom that is. */
const DEMANDS =
  /须|应当?(?:为|是|具|属|符)|必须|需(?:为|是|具|属)|限于|仅限|属于|具备|具有|取得|获得|认定|符合|(?:条件|对象|范围|资格|主体|要求)[^。;]{0,6}:/
const SECTION = /条件|对象|范围|资格|主体|要求/
const OTHERWISE = /给予|奖励|补贴|补助|优先|不得|不予|不再|不能|除外|取消|撤销/

const asks = ({ text, sections }: Sentence): boolean =>
  !OTHERWISE.test(text) && (DEMANDS.test(text) || SECTION.test(sections[sections.length - 1] ?? ''))

const FIRM = /企业|户|社|场$/

/** The name in full: 高新技术 beside 专精特新企业 is a 高新技术企业. */
const inFull = (name: string): string => (FIRM.test(name) ? name : `${name}企业`)

/** Names of firms' standing in a text that starts at `at`. */
export const namesIn = (text: string, at: number): Found[] =>
  [...text.matchAll(NAMES)].map(({ index, 0: name }) => ({
    field: '企业类型',
    op: 'is',
    value: inFull(name),
    unit: null,
    start: at + index,
    end: at + index + name.length,
  }))

/** The standings that a sentence may ask of a firm; none where it asks nothing. */
export const namedIn = (sentence: Sentence): Found[] => (asks(sentence) ? namesIn(sentence.text, sentence.start) : [])
