/** Articles as an official account's export names their parts. */
export interface ArticleJson {
  文章标识符aid: string
  标题title: string
  链接url: string
  时间time: string
  公众号名称: string
  finalContent: string
}

/** An article that says nothing in particular; tests change what they are about. */
export const article = (aid: string, changes: Partial<ArticleJson> = {}): ArticleJson => ({
  文章标识符aid: aid,
  标题title: `关于第${aid}号事项的通知`,
  链接url: `https://source.huiqi.example/${aid}`,
  时间time: '2026-01-05',
  公众号名称: '示例市中小企业服务平台',
  finalContent: '各有关企业：现将有关事项通知如下，请认真阅读。',
  ...changes,
})

/** A call for applications with a date for enterprises. */
export const call = (aid: string, closes: string, changes: Partial<ArticleJson> = {}): ArticleJson =>
  article(aid, {
    标题title: `关于组织申报第${aid}号专项资金的通知`,
    finalContent: `各有关企业：现组织开展专项资金项目申报工作。请符合条件的企业于${closes}前登录平台提交申报材料，逾期不予受理。`,
    ...changes,
  })
