import type { WindowCase } from './windows'

const ON = '2026-05-06'

/** Rules found with the fifth set of our own notices, each in its smallest form. */
export const FIFTH_CASES: WindowCase[] = [
  {
    rule: 'what a project must have reached before the notice was written is eligibility',
    publishedOn: ON,
    body: '各市能源局：\n申报项目须于2025年12月31日前完成初步设计批复。请于5月20日前报送汇总表。',
    want: ['authority 2026-05-20'],
    primary: null,
  },
  {
    rule: 'who may send comments on a draft is anybody',
    publishedOn: ON,
    body: '有关单位和个人可在2026年6月10日前，通过电子邮件将意见反馈至我委。',
    want: ['public 2026-06-10'],
    primary: null,
  },
  {
    rule: 'what an office thinks of its findings is no comment on a draft',
    publishedOn: ON,
    body: '各企业：\n各镇建设管理部门做好查验，6月10日前将查验意见反馈我局。',
    want: ['authority 2026-06-10'],
    primary: null,
  },
  {
    rule: 'who is bidden to have registered by a day has to register',
    publishedOn: ON,
    body: '各市商务局：\n请有意参会企业于6月30日前在官网完成单位注册。',
    want: ['enterprise 2026-06-30'],
    primary: '2026-06-30',
  },
  {
    rule: 'firms that had registered by a day are only named',
    publishedOn: ON,
    body: '各市商务局：\n请6月30日前注册的企业登录平台。',
    want: [],
    primary: null,
  },
  {
    rule: 'who hands in for a check does not check',
    publishedOn: ON,
    body: '各市商务局：\n请企业于6月30日前报名，7月15日前完成信息录入并提交交易团审核；各市商务局请于7月20日前将名单报省商务厅。',
    want: ['enterprise 2026-06-30', 'enterprise 2026-07-15', 'authority 2026-07-20'],
    primary: '2026-06-30',
  },
]
