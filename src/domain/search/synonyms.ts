/**
 * Words that mean the same to whoever searches: any of a line finds all of it. Short forms first. The usual short forms
 * of notices and of the people who file them; whatever stands on one line must be interchangeable in a search.
 */
export const SYNONYMS: readonly (readonly string[])[] = [
  ['技改', '技术改造'],
  ['高企', '高新技术企业'],
  ['小巨人', '专精特新小巨人'],
  ['科小', '科技型中小企业'],
  ['单项冠军', '制造业单项冠军'],
  ['规上', '规模以上'],
  ['智改数转', '智能化改造数字化转型', '智改数转网联'],
  ['数转', '数字化转型'],
  ['首台套', '首台(套)', '首台（套）'],
  ['稳岗返还', '稳岗补贴', '失业保险返还'],
  ['社保', '社会保险'],
  ['以旧换新', '旧车置换', '置换更新'],
  ['旧车', '老旧汽车', '老旧车辆'],
  ['一次性扩岗', '扩岗补助'],
  ['研发加计', '加计扣除'],
  ['外贸', '进出口', '对外贸易'],
  ['跨境电商', '跨境电子商务'],
  ['电商', '电子商务'],
  ['中试', '中间试验'],
  ['创业贷', '创业担保贷款'],
  ['展会', '参展'],
  ['个体户', '个体工商户'],
  ['工信局', '工业和信息化局'],
  ['工信部', '工业和信息化部'],
  ['发改委', '发展和改革委员会'],
  ['人社局', '人力资源和社会保障局'],
  ['补贴', '补助', '奖补', '奖励', '资助'],
]

/** How people ask, which no text says. */
export const ASKING_WORDS: ReadonlySet<string> = new Set([
  '怎么办',
  '怎么',
  '如何',
  '哪些',
  '多少',
  '什么',
  '有没有',
  '可以',
])

/** Words that stand in nearly every notice and so tell none apart. */
export const WEAK_WORDS: ReadonlySet<string> = new Set([
  '补贴',
  '补助',
  '奖补',
  '奖励',
  '资助',
  '申报',
  '申请',
  '政策',
  '通知',
  '项目',
  '企业',
  '资金',
  '专项资金',
  '支持',
  '公示',
  '名单',
  '指南',
  '工作',
  '组织',
  '关于',
  '开展',
  '条件',
  '时间',
  '截止',
  '最新',
  '年度',
  '下达',
  '印发',
  '解读',
  '实施',
  '细则',
  '办法',
  '方案',
  '重点',
  '专项',
  '培育',
  '建设',
  '费用',
  '工业',
  '认定',
  '评价',
  '管理',
  '服务',
  '技术',
  '发展',
  '单位',
])

const FORMS = new Map<string, readonly string[]>(SYNONYMS.flatMap((line) => line.map((word) => [word, line] as const)))

/** The word and all that mean the same, itself first. */
export const formsOf = (word: string): string[] => [word, ...(FORMS.get(word) ?? []).filter((form) => form !== word)]

/** Every word that stands for itself in a query, the longest first. */
export const KNOWN_WORDS: readonly string[] = [...FORMS.keys(), ...WEAK_WORDS, ...ASKING_WORDS]
  .filter((word, at, all) => all.indexOf(word) === at && /^[\u3400-\u9fff]{2,}$/.test(word))
  .sort((a, b) => b.length - a.length)
