/** Sections of GB/T 4754-2017 (amendment of 2019), with words by which people look for their own. */
export const INDUSTRIES = [
  { code: 'A', name: '农、林、牧、渔业', words: '种植 养殖 农业 林业 畜牧 水产 合作社 农场 茶叶 花卉 农机' },
  { code: 'B', name: '采矿业', words: '煤炭 石油 矿山 开采 选矿 砂石' },
  {
    code: 'C',
    name: '制造业',
    words:
      '工厂 加工 机械 设备 电子 芯片 半导体 汽车 零部件 化工 医药 制药 器械 食品 纺织 服装 家具 钢铁 金属 塑料 电池 光伏 造船 印刷 工业',
  },
  { code: 'D', name: '电力、热力、燃气及水生产和供应业', words: '发电 风电 水电 供热 供暖 天然气 自来水 电网 储能' },
  { code: 'E', name: '建筑业', words: '施工 工程 装修 装饰 安装 土木 市政 建设' },
  { code: 'F', name: '批发和零售业', words: '贸易 商贸 超市 商店 电商 网店 外贸 进出口 药店 加油站 经销' },
  { code: 'G', name: '交通运输、仓储和邮政业', words: '物流 货运 客运 快递 仓库 冷链 港口 航运 航空 配送' },
  { code: 'H', name: '住宿和餐饮业', words: '酒店 宾馆 民宿 饭店 餐馆 外卖 咖啡' },
  {
    code: 'I',
    name: '信息传输、软件和信息技术服务业',
    words: '软件 互联网 网络 通信 电信 大数据 人工智能 云计算 IT 系统集成 游戏 APP',
  },
  { code: 'J', name: '金融业', words: '银行 保险 证券 基金 担保 小额贷款 融资租赁 保理' },
  { code: 'K', name: '房地产业', words: '地产 开发 物业 中介 楼盘 园区运营' },
  { code: 'L', name: '租赁和商务服务业', words: '租赁 咨询 广告 会展 法律 会计 人力资源 劳务 旅行社 代理 安保' },
  { code: 'M', name: '科学研究和技术服务业', words: '研发 检测 设计 勘察 科研 认证 知识产权 技术推广 新材料 生物' },
  { code: 'N', name: '水利、环境和公共设施管理业', words: '环保 污水 垃圾 绿化 园林 景区 环卫 生态' },
  { code: 'O', name: '居民服务、修理和其他服务业', words: '家政 维修 美容 理发 洗衣 保洁 汽修 殡葬' },
  { code: 'P', name: '教育', words: '培训 学校 幼儿园 驾校 职业教育' },
  { code: 'Q', name: '卫生和社会工作', words: '医院 诊所 门诊 养老 托育 体检 护理' },
  { code: 'R', name: '文化、体育和娱乐业', words: '影视 出版 演出 健身 体育 网吧 文创 动漫 传媒' },
  { code: 'S', name: '公共管理、社会保障和社会组织', words: '协会 商会 机关 基金会 居委会' },
  { code: 'T', name: '国际组织', words: '使馆 代表处' },
] as const

export type IndustryCode = (typeof INDUSTRIES)[number]['code']
export type Industry = (typeof INDUSTRIES)[number]

/** The section's name in words. */
export const industryName = (code: IndustryCode): string =>
  INDUSTRIES.find((industry) => industry.code === code)?.name ?? code

const score = ({ code, name, words }: Industry, typed: string): number => {
  if (code === typed) return 4
  if (name.toUpperCase().includes(typed)) return 3
  const own = words.toUpperCase().split(' ')
  if (own.includes(typed)) return 2
  return own.some((word) => word.includes(typed) || typed.includes(word)) ? 1 : 0
}

/** The sections that what was typed may mean, the likeliest first; all of them where nothing was typed. */
export const searchIndustries = (typed: string): Industry[] => {
  const wanted = typed.trim().toUpperCase()
  if (wanted === '') return [...INDUSTRIES]
  return INDUSTRIES.map((industry) => ({ industry, points: score(industry, wanted) }))
    .filter(({ points }) => points > 0)
    .sort((a, b) => b.points - a.points)
    .map(({ industry }) => industry)
}
