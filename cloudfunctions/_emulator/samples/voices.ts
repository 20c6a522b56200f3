import type { Sample } from './article'

const news: Sample = {
  slug: 'anhui-news',
  title: '动态丨安徽中小企业服务月走进产业园区',
  published: -11,
  office: '安徽省中小企业服务中心',
  lines: (on) => [
    `${on.short(-13)}，安徽省中小企业服务月活动走进芜湖示例产业园区。活动现场，服务专员为园区企业讲解惠企政策，并收集企业诉求28条。`,
    '截至目前，服务月活动已走进9个产业园区，服务企业430余家，解决用工、融资、物流等方面问题160余个。',
    '参加活动的企业负责人表示，把政策讲到车间里，企业听得懂、用得上。',
  ],
}

const greeting: Sample = {
  slug: 'greeting',
  title: '问候丨一路同行，感谢每一位奋斗的企业人',
  published: -1,
  office: '惠期示例公告',
  lines: () => ['愿每一份坚持都有回响，祝您工作顺利、阖家安康。'],
}

export const voices: Sample[] = [news, greeting]
