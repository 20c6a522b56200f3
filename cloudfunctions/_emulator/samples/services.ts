import type { Sample } from './article'

const national: Sample = {
  slug: 'national-materials',
  title: '通知丨工业和信息化部办公厅组织开展新材料应用伙伴遴选',
  published: -6,
  office: '工业和信息化部办公厅',
  lines: (on) => [
    '工业和信息化部办公厅关于组织开展新材料应用伙伴遴选工作的通知',
    `工信厅惠例函〔${on.year(-7)}〕318号`,
    '各省、自治区、直辖市及计划单列市、新疆生产建设兵团工业和信息化主管部门：',
    '为促进新材料生产企业与应用企业对接，现组织开展新材料应用伙伴遴选工作，有关事项通知如下：',
    '一、遴选条件：在中华人民共和国境内注册、具有独立法人资格的新材料生产企业和应用企业可联合申报。',
    `二、企业申报：申报企业于${on.day(52)}前登录新材料伙伴示例平台（https://materials.sample.huiqi.example）提交申报书。`,
    `三、审核推荐：省级工业和信息化主管部门于${on.day(66)}前完成审核，并将推荐名单报送工业和信息化部。`,
    '联系电话：010-55551601',
    '工业和信息化部办公厅',
    on.day(-7),
  ],
}

const picture: Sample = {
  slug: 'tianjin-picture',
  title: '一图读懂丨天津港产城融合支持政策',
  published: -10,
  office: '天津市工业和信息化局',
  lines: () => ['', ''],
}

export const services: Sample[] = [national, picture]
