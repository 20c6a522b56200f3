import type { Sample } from './article'

const opensLater: Sample = {
  slug: 'chengdu-research',
  title: '成都丨蓉研加速补助项目即将开放申报',
  published: -1,
  office: '成都市科学技术局',
  lines: (on) => [
    '成都市科学技术局关于申报蓉研加速补助项目的通知',
    `成惠例科〔${on.year(-2)}〕64号`,
    '各有关单位：',
    '一、申报条件：在成都市注册的科技型企业，上年度研发费用不低于500万元。',
    '二、补助标准：按上年度研发费用的20%给予补助，单个企业最高300万元。',
    `三、申报时间：网上申报时间为${on.range(5, 35)}，由企业在蓉研示例平台在线提交。`,
    `四、推荐时间：各区（市）县科技主管部门于${on.day(42)}前完成推荐。`,
    '联系电话：028-55551401',
    '成都市科学技术局',
    on.day(-2),
  ],
}

const yearly: Sample = {
  slug: 'xian-exhibit',
  title: '西安丨秦创展销奖励实施细则',
  published: -27,
  office: '西安市商务局',
  lines: (on) => [
    '西安市商务局关于印发《秦创展销奖励实施细则》的通知',
    `西惠例商规〔${on.year(-28)}〕3号`,
    '各区县商务主管部门，各有关企业：',
    '现将《秦创展销奖励实施细则》印发给你们，请遵照执行。',
    '第一条 对企业自建线下展销中心并对外开放的，给予最高60万元奖励。',
    `第二条 企业应于每年${on.short(75)}前向所在区县商务主管部门提交奖励申请。`,
    '第三条 本细则自印发之日起施行。',
    '西安市商务局',
    on.day(-28),
  ],
}

const result: Sample = {
  slug: 'chongqing-workshops',
  title: '重庆丨首批数智示范车间认定名单公布',
  published: -7,
  office: '重庆市经济和信息化委员会',
  lines: (on) => [
    '重庆市经济和信息化委员会关于公布数智示范车间认定名单的通知',
    `渝惠例经信〔${on.year(-7)}〕45号`,
    '各区县经济信息主管部门，各有关企业：',
    '经企业申报、区县推荐、专家评审和社会公示，认定重庆示例机械有限公司冲压车间等36个车间为数智示范车间，现予公布。',
    '附件：数智示范车间认定名单',
    '重庆市经济和信息化委员会',
    on.day(-7),
  ],
}

/** A slip that offices make: the last day stands before the first, so a person has to ask. */
const unsure: Sample = {
  slug: 'kunming-flowers',
  title: '昆明丨花卉冷链提升项目申报通知',
  published: -5,
  office: '昆明市农业农村局',
  lines: (on) => [
    '昆明市农业农村局关于申报花卉冷链提升项目的通知',
    '各有关企业：',
    '一、支持内容',
    '对新建花卉预冷库的企业给予最高40万元补助。',
    '二、申报时间',
    `${on.day(28)}至${on.day(18)}，逾期不予受理。`,
    '三、联系电话：0871-55551501',
    '昆明市农业农村局',
    on.day(-5),
  ],
}

export const west: Sample[] = [opensLater, yearly, result, unsure]
