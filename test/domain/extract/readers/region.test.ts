import { readNotice } from './read'

describe('whose enterprises a notice addresses', () => {
  it.each<[string, string, string, object | null]>([
    [
      'the signing office’s city',
      '请申报。\n常州市财政局\n2026年5月6日',
      '',
      { level: 'city', name: '常州市', code: '320400' },
    ],
    [
      'the signing office’s province',
      '请申报。\n浙江省商务厅\n2026年5月6日',
      '',
      { level: 'province', name: '浙江省', code: '330000' },
    ],
    [
      'the place of a national office’s branch',
      '请申报。\n国家税务总局丽水市税务局\n2026年5月6日',
      '',
      { level: 'city', name: '丽水市', code: '331100' },
    ],
    [
      'a municipality is a province',
      '请申报。\n天津市商务局\n2026年5月6日',
      '',
      { level: 'province', name: '天津市', code: '120000' },
    ],
    [
      'a district stands with its city',
      '请申报。\n成都市武侯区商务局\n2026年5月6日',
      '',
      { level: 'district', name: '成都市武侯区', code: '510107' },
    ],
    [
      'a county-level city is a district',
      '请申报。\n昆山市商务局\n2026年5月6日',
      '',
      { level: 'district', name: '昆山市', code: '320583' },
    ],
    [
      'a zone is a district without a code of the state',
      '请申报。\n襄阳综合保税区管理委员会\n2026年5月6日',
      '',
      { level: 'district', name: '襄阳综合保税区', code: null },
    ],
    [
      'a national office speaks to the country',
      '请申报。\n财政部\n2026年5月6日',
      '',
      { level: 'national', name: '全国', code: '100000' },
    ],
    [
      'a national office may speak to one province',
      '名单见附件。\n财政部\n2026年5月6日',
      '对贵州省备案企业的公告',
      { level: 'province', name: '贵州省', code: '520000' },
    ],
    [
      'the headline where nobody signs',
      '名单见图',
      '扬州丨重大项目名单',
      { level: 'city', name: '扬州市', code: '321000' },
    ],
    ['nothing where nothing tells', '名单见图', '今日直播', null],
  ])('%s', (_rule, body, title, region) => expect(readNotice(body, title).region).toEqual(region))
})
