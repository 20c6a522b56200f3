import type { Region } from '@/domain/region'

/** An office that speaks before 关于, where it does nothing but speak. */
const OFFICE = /^[^关《]{2,40}[局委厅部会府院办](?=关于)/
const PASSES_ON = /转发|翻印/
/** A label before the title that says only that it is one: 【申报】, 通知丨. */
const LABEL = /^(?:[【[](?:通知|公告|申报|申报通知|项目申报|政策)[】\]]|(?:通知|公告|申报|热点|重磅|关注)[丨｜|])/
const BEFORE_BAR = /^([^丨｜|]{2,8})[丨｜|]/
const OPENING = /^关于(?:进一步)?(?:(?:组织|开展|做好|启动)+(?:推荐)?(?:申报)?)?/
const ENDING = /(?:的(?:通知|公告|通告|函)|(?:正在|已?开始|即将开放)(?:申报|报名|受理|申领)[了啦]?[!！]?)$/
const FILLER = /(?:(?:有关|相关)?(?:事项|事宜|工作)|通知|公告)$/
const YEAR = /^(?:19|20)\d\d年度?/
const LEVEL = /(?:特别行政区|(?:回族|壮族|维吾尔)?自治区|省|市|区|县)$/

/** Fewer characters name nothing. */
const SHORTEST = 4

const withoutOffice = (title: string): string => {
  const [office = ''] = OFFICE.exec(title) ?? []
  return PASSES_ON.test(office) ? title : title.slice(office.length)
}

/** 南京 of 南京市; '' where everybody is addressed or nobody in particular. */
const placeOf = (region: Region | null): string => {
  if (region === null || region.level === 'national') return ''
  const short = region.name.replace(LEVEL, '')
  return short.length < 2 ? region.name : short
}

/** Without a label that says nothing more, or nothing but the place. */
const withoutLabel = (title: string, place: string): string => {
  const bare = title.trim().replace(LABEL, '')
  const [label = '', name = ''] = BEFORE_BAR.exec(bare) ?? []
  return name !== '' && place !== '' && name.startsWith(place) ? bare.slice(label.length) : bare
}

/** What a title is about, without the phrases of official letters: '关于组织申报…的通知'. */
const subjectOf = (title: string, place: string): string => {
  const said = withoutOffice(withoutLabel(title, place)).replace(OPENING, '').replace(ENDING, '').replace(FILLER, '')
  return said.length < SHORTEST ? title : said
}

/** The short forms of a title, the fullest first: with its place where it leaves that out, then without its year. */
export const shortTitles = (title: string, region: Region | null): string[] => {
  const place = placeOf(region)
  const subject = subjectOf(title, place)
  const [year = ''] = YEAR.exec(subject) ?? []
  const rest = subject.slice(year.length)
  // What stands under a label that was kept (公示丨…) stays as it is.
  const placed = subject.includes(place) || BEFORE_BAR.test(subject) ? rest : place + rest
  return year === '' || placed.length < SHORTEST ? [year + placed] : [year + placed, placed]
}
