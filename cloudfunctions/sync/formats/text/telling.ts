import { clauseEnd } from './titles'

const ISSUES =
  /现(?:将|予|就)?[^。]{0,10}《([^《》]{4,80}(?:《[^《》]{1,60}》[^《》]{0,20})?)》[^。]{0,20}(?:印发|公布|发布|下发|转发)/
const DATELINE =
  /^(?:[\u3400-\u9fff]{2,12}(?:讯|电|\d{1,2}月\d{1,2}日电)\s*)?(?:[(（](?:[^()（）]{0,12}记者|通讯员)[^()（）]{0,30}[)）])?\s*/
const WHEN =
  /^(?:近日|日前|近期|今天|昨日|本周|当天|(?:(?:19|20)\d\d\s*年)?\d{1,2}月(?:\d{1,2}日)?(?:[上下]午)?|记者\d{0,2}日?从)/
const PURPOSE = /^(?:为|在.{2,}(?:之际|指导下|背景下|基础上)$|根据|按照|依据|截至|围绕|随着|落实|经|各)/
const GROUNDS = /^(?:根据|按照|依据|结合|经|现)/
const HAPPENS =
  /印发|发布|公布|出台|召开|举行|举办|开展|启动|组织|走进|发放|上线|落地|揭牌|签约|入选|获批|开幕|建成|推出|征集|申报|认定|公示|确定|修改|制定|赴|调研/
const SHORTENED = /[(（]以下(?:统一)?(?:简称|称)[^()（）]*[)）]/g
/** 甲部、乙部、丙部等三部门: the first of them stands for all. */
const MANY_OFFICES = /^([^、,，《》]{2,20})(?:、[^、,，《》]{2,30}){2,}等/
const CLAUSE_MAX = 60
const CLAUSE_MIN = 8
/** What is further below is not what a text is about. */
const READ = 1500
const CLAUSES = 14
/** Some offices write a Latin full stop behind Chinese words. */
const LATIN_STOP = /([\u3400-\u9fff])[.．](?=[\s\u3400-\u9fff(（]|$)/g
const FIRST_HEADING = /(?:^|[\n。.:：])\s*(?:一、|第一条)/

const clausesOf = (text: string): string[] => {
  const clauses: string[] = []
  let rest = text
  while (rest !== '' && clauses.length < CLAUSES) {
    const end = clauseEnd(rest, /[。;；!！?？:：,，\n]/)
    clauses.push(rest.slice(0, end).trim())
    rest = rest.slice(end + 1)
  }
  return clauses.filter((clause) => clause !== '')
}

const within = (clause: string): string => {
  const short = clause.replace(SHORTENED, '').replace(MANY_OFFICES, '$1等')
  return short.length <= CLAUSE_MAX ? short : `${short.slice(0, CLAUSE_MAX - 1)}…`
}

const isEvent = (clause: string): boolean => !PURPOSE.test(clause) && HAPPENS.test(clause.replace(/《[^》]*》/g, ''))

/** 为甲，做好乙，促进丙，根据……: purposes go from the general to the matter itself. */
const lastPurpose = (clauses: string[]): string | undefined => {
  const grounds = clauses.findIndex((clause) => GROUNDS.test(clause))
  return clauses[0]?.startsWith('为') && grounds > 1 ? clauses[grounds - 1] : undefined
}

/** A clause of the text that says what it is about: what it issues, an event, a purpose, else its beginning. */
export const telling = (text: string): string => {
  const head = text.trim().slice(0, READ).replace(LATIN_STOP, '$1。')
  const named = ISSUES.exec(head)?.[1]
  if (named) return named
  const heading = head.search(FIRST_HEADING)
  const opening = heading > CLAUSE_MIN ? head.slice(0, heading + 1) : head
  const clauses = clausesOf(opening.replace(DATELINE, '')).map((clause) => clause.replace(WHEN, '').trim())
  const fit = clauses.filter(({ length }) => length >= CLAUSE_MIN)
  return within(fit.find(isEvent) ?? lastPurpose(fit) ?? fit[0] ?? head.slice(0, CLAUSE_MAX))
}
