import { noticeRowOf } from '../../cloudfunctions/_shared/storing/rows'
import type { NoticeRow } from '../../cloudfunctions/_shared/repositories/notices'
import { sha256Hex, sha256 } from '../../cloudfunctions/_shared/digest'
import { extract } from '@/domain/extract'
import { noticeId } from '@/domain/notice'
import { addDays } from '@/domain/time'
import { on } from '../support/window'
import { PROGRAMMES } from './programmes'
import type { Programme } from './programmes'

/** A notice of the bench, with what it was made of. */
export interface Made {
  id: string
  title: string
  body: string
  number: string
  place: string
  programme: string
  row: NoticeRow
}

const PLACES: [string, string, string][] = [
  ['南京市', '320100', '宁'],
  ['苏州市', '320500', '苏府'],
  ['无锡市', '320200', '锡'],
  ['常州市', '320400', '常'],
  ['南通市', '320600', '通'],
  ['扬州市', '321000', '扬'],
  ['杭州市', '330100', '杭'],
  ['宁波市', '330200', '甬'],
  ['温州市', '330300', '温'],
  ['合肥市', '340100', '合'],
  ['福州市', '350100', '榕'],
  ['济南市', '370100', '济'],
  ['青岛市', '370200', '青'],
  ['武汉市', '420100', '武'],
  ['宜昌市', '420500', '宜'],
  ['长沙市', '430100', '长'],
  ['广州市', '440100', '穗'],
  ['深圳市', '440300', '深'],
  ['佛山市', '440600', '佛'],
  ['成都市', '510100', '成'],
  ['绵阳市', '510700', '绵'],
  ['昆明市', '530100', '昆'],
  ['西安市', '610100', '西'],
  ['兰州市', '620100', '兰'],
]

const SHAPES = [
  (what: string, year: number) => `关于组织申报${year}年度${what}的通知`,
  (what: string, year: number) => `关于开展${year}年${what}补助资金申报工作的通知`,
  (what: string, year: number) => `关于${year}年${what}拟支持名单的公示`,
  (what: string, year: number) => `关于印发${what}实施细则（${year}年版）的通知`,
  (what: string, year: number) => `${year}年${what}政策解读`,
  (what: string, year: number) => `关于下达${year}年${what}专项资金的通知`,
]

const FILLER = [
  '各县（市、区）有关部门，各有关单位：',
  '为贯彻落实党中央、国务院决策部署，推动经济高质量发展，现就有关事项通知如下。',
  '申报单位应当具有独立法人资格，财务制度健全，近三年未发生安全、环保等事故，信用记录良好。',
  '申报材料应当真实、完整、有效，涉密内容须作脱密处理，一式三份装订成册。',
  '各地主管部门要加强组织领导，广泛宣传发动，严格审核把关，按时汇总报送。',
  '同一项目已获得其他财政资金支持的，不得重复申报。',
  '联系地址：行政中心1号楼，咨询时间为工作日上午九时至下午五时。',
]

/** The same numbers on every run. */
const generator = (seed: number) => {
  let state = seed
  return (below: number): number => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0
    return (state % 4294967296) % below
  }
}

const DAYS = 1300
const FIRST_DAY = on('2022-06-01')

const textOf = (programme: Programme, place: string, day: string, below: (n: number) => number): string => {
  const [year, month] = day.split('-')
  const filler = FILLER.filter(() => below(4) > 0)
  const until = `请于${year}年${Number(month)}月28日前登录平台提交申报材料，逾期不予受理。`
  const lines = [
    ...filler.slice(0, 3),
    ...programme.sentences,
    until,
    ...filler.slice(3),
    `${place}${programme.office}`,
  ]
  return lines.join('\n')
}

const make = (index: number, below: (n: number) => number): Made => {
  const [place, code, short] = PLACES[below(PLACES.length)] as [string, string, string]
  const programme = PROGRAMMES[below(PROGRAMMES.length)] as Programme
  const publishedOn = addDays(FIRST_DAY, below(DAYS))
  const what = programme.names[below(programme.names.length)] as string
  const title = `${below(3) === 0 ? '' : place}${(SHAPES[below(SHAPES.length)] as (typeof SHAPES)[number])(what, Number(publishedOn.slice(0, 4)))}`
  const number = `${short}${programme.office.slice(0, 1)}发〔${publishedOn.slice(0, 4)}〕${index + 1}号`
  const id = noticeId('bench', String(index), sha256)
  const body = `${number}\n${textOf(programme, place, publishedOn, below)}`
  const facts = { ...extract({ id, title, publishedOn, body }), docNumbers: [number] }
  const stored = { sourceId: 'bench', sourceName: '示例', itemId: String(index), url: null, revision: 1 }
  const form = { section: null, titleStated: true, origin: null }
  const row = noticeRowOf(
    { _id: id, title, publishedOn, body, facts, contentHash: sha256Hex(body), ...stored, ...form },
    code,
  )
  return { id, title, body, number, place, programme: programme.key, row }
}

/** So many notices of invented programmes in real places, the same on every run. */
export const makeNotices = (count: number): Made[] => {
  const below = generator(20260120)
  return Array.from({ length: count }, (_, index) => make(index, below))
}
