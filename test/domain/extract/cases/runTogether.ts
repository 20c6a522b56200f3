import type { WindowCase } from './windows'

const ALL = '各有关企业：\n'
const ON = '2026-05-06'

/** Sentences that run together on one line, and days cut apart by lines. */
export const RUN_TOGETHER_CASES: WindowCase[] = [
  {
    rule: 'a sentence may follow a heading on its line',
    publishedOn: ON,
    body: `${ALL}三、申报时间 企业应于2026年6月15日前登录平台提交材料。四、联系方式 联系人：王工。`,
    want: ['enterprise 2026-06-15'],
    primary: '2026-06-15',
  },
  {
    rule: 'steps on one line are steps of their own',
    publishedOn: ON,
    body: `${ALL}五、工作程序 第一步：企业申报 申报企业于6月15日前登录系统填报 第二步：区县审核 区县于6月20日前审核上报`,
    want: ['enterprise 2026-06-15', 'authority 2026-06-20'],
    primary: '2026-06-15',
  },
  {
    rule: 'a day on a line of its own belongs to the sentence around it',
    publishedOn: ON,
    body: `${ALL}请各企业于\n2026年6月15日\n前提交申报材料。`,
    want: ['enterprise 2026-06-15'],
    primary: '2026-06-15',
  },
  {
    rule: 'a line may break between a day and what makes it a close',
    publishedOn: ON,
    body: `${ALL}请各企业于2026年6月15日\n前将材料提交至邮箱。`,
    want: ['enterprise 2026-06-15'],
    primary: '2026-06-15',
  },
  {
    rule: 'the cells of a table may each be a line',
    publishedOn: ON,
    body: `${ALL}申报时间\n2026年6月1日\n至\n2026年6月15日\n申报地点\n政务服务中心`,
    want: ['enterprise 2026-06-01..2026-06-15'],
    primary: '2026-06-15',
  },
  {
    rule: 'when a system closes is when applying ends',
    publishedOn: ON,
    body: `${ALL}系统开放时间：2026年6月1日9:00\n系统关闭时间：2026年6月15日17:00`,
    want: ['enterprise 2026-06-15T17:00'],
    primary: '2026-06-15T17:00',
  },
  {
    rule: 'when a meeting ends is nobody’s close',
    publishedOn: ON,
    body: `${ALL}会议结束时间：2026年6月15日17:00。`,
    want: [],
    primary: null,
  },
]
