import { readNotice } from './read'

describe('a notice’s own number', () => {
  it.each<[string, string, string[]]>([
    [
      'stands glued to the end of the title',
      '关于印发扶持办法的通知甲财企〔2026〕7号各区财政局：现印发给你们。',
      ['甲财企〔2026〕7号'],
    ],
    ['stands on a line of its own', '乙工信发〔2026〕15号\n各县工信局：\n现通知如下。', ['乙工信发〔2026〕15号']],
    [
      'may have square, round or full-width brackets',
      '乙工信发［2026］ 15 号\n各县工信局：现通知如下。',
      ['乙工信发〔2026〕15号'],
    ],
    [
      'is written with 〔〕 whatever stands in the text',
      '丙科规(2026)3号\n各有关单位：现通知如下。',
      ['丙科规〔2026〕3号'],
    ],
    ['may have no brackets', '行业规范企业名单（第三批）2026年第8号\n根据规范条件，现予公告。', ['2026年第8号']],
    ['of an order stands under its heading', '甲市人民政府\n令第73号\n现予公布。', ['令第73号']],
    ['is never a cited one', '根据《管理办法》（甲财企〔2025〕3号）和丁政发〔2024〕1号文件要求，现通知如下。', []],
    ['is never one cited without a title', '指标文号甲财工〔2026〕35号，须按期完成支出。', []],
    ['is never one that a line begins to cite', '按照丁政发〔2024〕1号组织开展。', []],
    ['has no sentence for its letters', '本市各部门各单位须按年度计划执行甲财〔2026〕7号。', []],
    ['is not the number of a typhoon', '受2026年第3号台风影响，受理延期。', []],
  ])('%s', (_rule, body, numbers) => expect(readNotice(body).docNumbers).toEqual(numbers))
})
