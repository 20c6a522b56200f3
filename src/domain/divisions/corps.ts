/** The Xinjiang corps, which speaks to its enterprises as a province does but holds no code of its own. */
export const CORPS = '新疆生产建设兵团'

/**
 * Divisions of the corps that govern a city of their own. Source: the corps' list of its cities (师市合一). Checked
 * 2026-11-24; the eleventh and twelfth have none.
 */
const CITIES: Readonly<Record<string, string>> = {
  一: '阿拉尔市',
  二: '铁门关市',
  三: '图木舒克市',
  四: '可克达拉市',
  五: '双河市',
  六: '五家渠市',
  七: '胡杨河市',
  八: '石河子市',
  九: '白杨市',
  十: '北屯市',
  十三: '新星市',
  十四: '昆玉市',
}

const DIVISION = /^(?:新疆生产建设)?(?:兵团)?第([一二三四五六七八九十]{1,2})师/

/** The name with the city that a division of the corps governs in place of the division: 第八师工信局 is 石河子市工信局. */
export const withCityOfCorps = (name: string): string => {
  const found = DIVISION.exec(name)
  const city = found ? CITIES[found[1] ?? ''] : undefined
  if (!found || city === undefined) return name
  const rest = name.slice(found[0].length)
  return rest.startsWith(city) ? rest : city + rest
}
