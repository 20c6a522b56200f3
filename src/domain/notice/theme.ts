/** What a notice is about; `words` stand in its title, or several times in its text. */
export const THEMES = [
  { code: 'upgrade', name: '技改与设备', words: /技改|技术改造|设备更新|智能化改造|智改数转|首台|装备/ },
  { code: 'digital', name: '数字化', words: /数字化|数转|智改|工业互联网|上云|人工智能|AI|大数据|算力|信息化/ },
  { code: 'innovation', name: '科技创新', words: /研发|科技|创新|高新技术|成果转化|中试|专利|知识产权|实验室/ },
  { code: 'growth', name: '专精特新与培育', words: /专精特新|小巨人|单项冠军|瞪羚|独角兽|梯度培育|规上|升规/ },
  { code: 'finance', name: '融资与贴息', words: /贷款|贴息|融资|担保|信贷|基金|上市|授信/ },
  { code: 'people', name: '人才与用工', words: /人才|就业|用工|稳岗|社保|培训|技能|见习|招聘|职称|毕业生/ },
  { code: 'green', name: '绿色低碳', words: /绿色|节能|低碳|碳达峰|环保|循环|清洁生产|能耗|光伏|储能/ },
  { code: 'trade', name: '外贸与市场', words: /外贸|进出口|出口|跨境|展会|参展|国际市场|外资/ },
  { code: 'consumption', name: '消费与商贸', words: /消费|以旧换新|商贸|零售|餐饮|文旅|电商|电子商务|报废/ },
  { code: 'tax', name: '税费减免', words: /税收|减税|免税|退税|加计扣除|费用减免|降费|缓缴/ },
  { code: 'farming', name: '农业农村', words: /农业|农村|农产品|合作社|种植|养殖|乡村振兴/ },
] as const

export type Theme = (typeof THEMES)[number]['code']
export const THEME_CODES = THEMES.map(({ code }) => code)

/** For whom a notice is, in its own words. */
export const ADDRESSEES = [
  { code: 'sme', name: '中小微企业', words: /中小微?企业|小微企业|小型微型企业/ },
  { code: 'individual', name: '个体工商户', words: /个体(?:工商)?户/ },
  { code: 'highTech', name: '高新技术企业', words: /高新技术企业|高企/ },
  { code: 'techSme', name: '科技型中小企业', words: /科技型(?:中小)?企业/ },
  { code: 'specialised', name: '专精特新企业', words: /专精特新|小巨人/ },
  { code: 'industrial', name: '工业企业', words: /工业企业|制造业|制造企业|工厂|车间/ },
  { code: 'aboveScale', name: '规上企业', words: /规模以上|规上/ },
  { code: 'startup', name: '初创企业', words: /初创|创业(?:企业|者|主体)|新办企业/ },
  { code: 'trader', name: '外贸企业', words: /外贸企业|进出口企业|跨境电商企业/ },
  { code: 'service', name: '服务业企业', words: /服务业企业|服务企业|商贸企业|餐饮企业|服务机构/ },
  { code: 'farmer', name: '农业经营主体', words: /合作社|家庭农场|农业企业|龙头企业|农业经营主体/ },
] as const

export type Addressee = (typeof ADDRESSEES)[number]['code']
export const ADDRESSEE_CODES = ADDRESSEES.map(({ code }) => code)

/** Words of the text count from here on: a word in passing makes no theme. */
const OFTEN = 3
const READ_LENGTH = 6000

const times = (text: string, words: RegExp): number => (text.match(new RegExp(words.source, 'g')) ?? []).length

const named = <Code extends string>(
  table: readonly { code: Code; words: RegExp }[],
  title: string,
  body: string,
  often: number,
): Code[] => {
  const text = body.slice(0, READ_LENGTH)
  return table.filter(({ words }) => words.test(title) || times(text, words) >= often).map(({ code }) => code)
}

/** What a notice is about. */
export const themesOf = (title: string, body: string): Theme[] => named<Theme>(THEMES, title, body, OFTEN)

/** For whom a notice is; once in the text is enough, for conditions name their subject once. */
export const addresseesOf = (title: string, body: string): Addressee[] => named<Addressee>(ADDRESSEES, title, body, 1)
