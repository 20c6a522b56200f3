import type { Calendar } from './calendar'

/** One article in the form `wechat-articles`. */
export interface Article {
  文章标识符aid: string
  标题title: string
  链接url: string
  时间time: string
  公众号名称: string
  finalContent: string
}

/** An invented notice; offices are named as real ones are, programmes and numbers are our own. */
export interface Sample {
  slug: string
  title: string
  /** Days from the first day; negative for the past. */
  published: number
  /** Whom the footer names as the source. */
  office: string
  /** Empty for an article that is nothing but a picture. */
  lines: (on: Calendar) => string[]
}

const LINE_BREAK = '\r'
const footer = (office: string): string[] => [
  `来源：${office}`,
  '编辑：示例甲',
  '复核：示例乙',
  '终审：示例丙',
  '点赞|分享|推荐|留言👇',
  '',
]

/** The sample as the account would have published it. */
export const articleOf = ({ slug, title, published, office, lines }: Sample, on: Calendar): Article => ({
  文章标识符aid: `sample-${slug}`,
  标题title: title,
  链接url: `https://sample.huiqi.example/notice/${slug}`,
  时间time: on.iso(published),
  公众号名称: '惠期示例公告',
  finalContent: [...lines(on), ...footer(office)].join(LINE_BREAK),
})
