/**
 * Departments as headlines shorten them, with the name on their seal. Source: the lists of provincial and municipal
 * departments after the reform of 2018 (省级政府机构设置). Checked 2026-11-24.
 */
const FORMAL: readonly [RegExp, string][] = [
  [/工信(?=[厅局委])/, '工业和信息化'],
  [/经信(?=[厅局委])/, '经济和信息化'],
  [/科技(?=[厅局])/, '科学技术'],
  [/人社(?=[厅局])/, '人力资源和社会保障'],
  [/住建(?=[厅局])/, '住房和城乡建设'],
  [/文旅(?=[厅局])/, '文化和旅游'],
  [/卫健(?=委)/, '卫生健康'],
  [/发改委/, '发展和改革委员会'],
  [/国资委/, '人民政府国有资产监督管理委员会'],
  [/市场监管(?=局)/, '市场监督管理'],
  [/医保(?=局)/, '医疗保障'],
  [/药监(?=局)/, '药品监督管理'],
]
/** 省经信厅办公室 as it signs: 省经济和信息化厅办公室. */
export const formalName = (name: string): string =>
  FORMAL.reduce((soFar, [short, full]) => soFar.replace(short, full), name)
