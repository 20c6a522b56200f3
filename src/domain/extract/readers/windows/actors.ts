import type { Audience } from '@/domain/notice'

/** Words for those who act, each list the field's own. */
const ENTERPRISE =
  '(?:企业|公司|申报(?:单位|主体|者|人)|申请(?:单位|主体|者|人)|单位|机构|合作社|经营主体|个体工商户|纳税人|商户|参训人员|揭榜方|购机者|(?:参团|参展|参会|参评|投资|经营|生产)者|项目负责人)(?:\\([^()]{1,12}\\))?'
const BANK = '(?:银行(?:总部|总行|机构)?|金融机构|贷款机构)'
const OTHER =
  '(?:保险机构|保险公司|承保(?:机构|公司)|担保(?:机构|公司)|秘书处|消费者|购车人|市民|保险[\\u4e00-\\u9fff]{0,8}?(?:分公司|支公司|办事处))'
const AUTHORITY =
  '(?:主管部门|税务机关|经办机构|街镇|园区|管理部门|归口部门|有关部门|监管部门|部门|推荐单位|归口单位|局|厅|委员会|科经委|发改委|国资委|管委会|(?:人民)?政府|办公室|街道|乡镇|镇|(?:财政部|信息化部|商务部|科技部)(?!门)|[我各]部|省级|市级|区级|县级|州市|盟市|设区市|市州|区县|县区|县市区|各区(?!县)|各县(?![区市(])|各市(?![州县(])|各地(?![市州(])|\\((?:市、区|区|市|县|管委会)\\)|你局)'

const KINDS: { audience: Audience; words: string }[] = [
  { audience: 'authority', words: AUTHORITY },
  { audience: 'other', words: OTHER },
  { audience: 'bank', words: BANK },
  { audience: 'enterprise', words: ENTERPRISE },
]
const ANY = new RegExp(KINDS.map(({ words }) => `(${words})`).join('|'), 'g')

/** Behind these words stands who receives, not who acts. */
const RECEIVES =
  /(?:(?:^|[^申填])报送?|上报|向(?!的)|至|给|送|寄|交(?![通易])|登录|经(?![办信济开贸发])|(?:^|[^参])与|和原|同级|受|抄送|以|按|(?:^|[^开研])发(?![改展电]))(?:所在地?|属地|当地|所属|注册地|承保|各|对口|本|辖区|省|市|区|县|我){0,2}[\u3400-\u9fff(]{0,8}$/
/** A firm that an office organises acts only where the day stands in the same clause. */
const ORGANISED = /(?:组织|督促|指导|动员|引导|通知|对|为)[^,。;]{0,20}$/
const BY_RECEIVER = /由[^,。;]{0,10}$/

/** An actor is followed by what it does, not by another noun. */
const ACTS =
  /^(?:[,:)]|$|应|须|需|要|可|请|于|在|将|按|通过|登录|务必|统一|会同|联合|对|根据|结合|依据|组织|完成|汇总|推荐|审|初审|核|评|复|报|向|提交|填(?!报情况)|最|有|如|进行|上传|逐|自|每|没|未|收|负责|把|分别|形式|做好|认真|切实|抓紧|及时|加强|高度重视|联审|会审|[0-9(])/

/** Whoever is asked by name acts, whatever the verb: 请各区工信局明确1名联络员. */
const ASKED = /^(?:[^\u3400-\u9fff]*)请(?:各|有关)[\u3400-\u9fff、()]{0,10}$/

const acts = (text: string, start: number, end: number): boolean => {
  const clause = text.slice(0, start).split(/[,。;:]/)
  const before = clause[clause.length - 1] ?? ''
  const after = text.slice(end, end + 12)
  if (ASKED.test(before) && /^[\u3400-\u9fff]{2}/.test(after)) return true
  if (!ACTS.test(after) || RECEIVES.test(before)) return false
  if (ORGANISED.test(before) && /[,;]/.test(text.slice(end))) return false
  return !(BY_RECEIVER.test(before) && /^(?:受理|[^,]{0,2}受理)/.test(after))
}

interface Actor {
  audience: Audience
  start: number
}

const actorsIn = (text: string): Actor[] => {
  const actors: Actor[] = []
  for (const found of text.matchAll(ANY)) {
    const group = KINDS.findIndex((_kind, i) => found[i + 1] !== undefined)
    const kind = KINDS[group]
    if (kind && acts(text, found.index, found.index + found[0].length)) {
      actors.push({ audience: kind.audience, start: found.index })
    }
  }
  return actors
}

/** Who acts last before the end of a text, or null. */
export const lastActor = (text: string): Audience | null => {
  const actors = actorsIn(text)
  return actors[actors.length - 1]?.audience ?? null
}

/** True where all who act in a text are of one kind. */
export const oneKindActs = (text: string): boolean => new Set(actorsIn(text).map(({ audience }) => audience)).size === 1

/** How far behind a day its actor may begin: 2月20日前区县市场监管局初审. */
const NEAR = 14

/** Where somebody else begins to act: …报所在镇,各镇初审后. */
const OTHERS = /.[,;](?=各|由|经)/

/** What stands behind a day before anybody else's turn. */
export const ownTail = (tail: string): string => {
  const others = OTHERS.exec(tail)
  return others === null ? tail : tail.slice(0, others.index + 1)
}

/** Who acts right behind a day, or null. */
export const nextActor = (text: string): Audience | null => {
  const first = actorsIn(ownTail(text))[0]
  return first && first.start <= NEAR ? first.audience : null
}
