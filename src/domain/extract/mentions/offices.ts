import { placesIn } from '@/domain/divisions'
import { NATIONAL_OFFICES, WITH_BRANCHES } from './nationalOffices'

const SUFFIX =
  /(?:局|厅|委|会|部|办|办公室|政府|小组|组|中心|署|院|司|集团|公司|银行|分行|支行|总队|联盟|科协|工商联|大学|机关|海关|处|协会|商会)$/
const JUNK =
  /附件|附表|名单|查看|扫码|如下|通知|公示|公告|联系|电话|反映|目录|清单|汇总表|情况表|申报表|申请表|有关|根据|按照|下载|特此/
const BRANCH = /(?:税务局|稽查局|分行|支行|监管局|监管分局|分局|调查总队|调查队|中心支行|管理局|监察局)$/
const BARE_LEVEL =
  /^(?:省|市|区|县|州|自治区)(?:人民政府|政府|委|科技|科学技术|工业|工信|经济|经信|财政|商务|发展|发改|人力资源|人社|市场监|税务|农业|住房|住建|生态|文化|文旅|体育|教育|卫生|卫健|应急|交通|水利|自然资源|规划|民政|公安|司法|统计|审计|国资|国有资产|金融|数据|大数据|知识产权|医疗保障|医保|药品|药监|林业|乡村振兴|科协|工商联|通信|能源|粮食|网信|中小企业|地方金融|投资促进|行政审批|政务)/
const ZONE_BEFORE = /(?:开发|新|高新|经开|保税|示范|园|度假|合作|管理|试验|工业|城|自治)$/
const LONGEST_OFFICE = 32

/** National offices by the two characters that they begin with, the longest first. */
const BY_HEAD = new Map<string, string[]>()
for (const name of [...NATIONAL_OFFICES].sort((a, b) => b.length - a.length)) {
  const head = name.slice(0, 2)
  BY_HEAD.set(head, [...(BY_HEAD.get(head) ?? []), name])
}

/** The national office whose name begins at an offset, the longest one; empty where none begins. */
export const nationalOfficeAt = (text: string, at: number): string =>
  BY_HEAD.get(text.slice(at, at + 2))?.find((name) => text.startsWith(name, at)) ?? ''

/** True for a name that begins with a bare level and a field of work: 省科技厅, 市财政局. */
export const startsAtLevel = (name: string): boolean => BARE_LEVEL.test(name)

/** Bodies of the whole country, and divisions of the corps. */
const OPENS = /^(?:全国|中共|中国|国网|新疆生产建设兵团|第[一二三四五六七八九十]{1,3}师)/

/** Offsets at which the name of an office may begin, in order, with what shows it. */
const startsOf = (run: string): number[] => {
  const starts = new Set(placesIn(run).map(({ start }) => start))
  for (const { start, end } of placesIn(run, true)) if (run.startsWith('海关', end)) starts.add(start)
  for (let i = 0; i < run.length; i++) {
    const national = nationalOfficeAt(run, i)
    const bare = BARE_LEVEL.test(run.slice(i, i + 8)) && !ZONE_BEFORE.test(run.slice(Math.max(0, i - 2), i))
    if (national !== '' || bare || OPENS.test(run.slice(i, i + 8))) starts.add(i)
    if (national !== '') i += national.length - 1
  }
  return [...starts].sort((a, b) => a - b)
}

const isOffice = (name: string): boolean =>
  name.length >= 3 && name.length <= LONGEST_OFFICE && SUFFIX.test(name) && !JUNK.test(name)

/** A branch belongs to the national office named before it: 国家税务总局江苏省税务局. */
const joinBranches = (names: string[]): string[] => {
  const joined: string[] = []
  for (const name of names) {
    const last = joined[joined.length - 1]
    if (last !== undefined && WITH_BRANCHES.test(last) && BRANCH.test(name)) joined[joined.length - 1] = last + name
    else joined.push(name)
  }
  return joined
}

/** The offices that fill a run of characters from its first to its last, or null where it holds anything else. */
const segment = (run: string, starts: readonly number[]): string[] | null => {
  const names: string[] = []
  let from = 0
  for (const cut of [...starts.filter((start) => start > 0), run.length]) {
    const name = run.slice(from, cut)
    if (cut !== run.length && !SUFFIX.test(name)) continue
    names.push(name)
    from = cut
  }
  const joined = joinBranches(names)
  return from === run.length && joined.length > 0 && joined.every(isOffice) ? joined : null
}

export interface OfficeRun {
  /** Where in the run the first office begins. */
  start: number
  names: string[]
}

/** Words before an office that make it part of a sentence, not a signature. */
const GOVERNS = /(?:根据|按照|依据|经|由|于|向|报|与|和|及|请|至|到|送|从|在|对|是|为|将|会同|联合|给)$/

/** The offices at the end of a run of characters; whatever stands before the first must end a phrase. */
export const officesAtEnd = (run: string): OfficeRun | null => {
  const starts = startsOf(run)
  for (const start of starts) {
    const names = segment(
      run.slice(start),
      starts.map((at) => at - start),
    )
    if (names) return GOVERNS.test(run.slice(0, start)) ? null : { start, names }
  }
  return officesOf(run) === null ? null : { start: 0, names: [run] }
}

/** The offices of a text that names nothing else (run together or parted by 、 or blanks), or null. */
export const officesOf = (text: string): string[] | null => {
  const names = text.split(/[、\s]+/).map((part) => segment(part, startsOf(part)))
  return names.every((part) => part !== null) ? names.flatMap((part) => part ?? []) : null
}
