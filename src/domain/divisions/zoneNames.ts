/**
 * Zones of the State Council whose everyday name does not follow from the one on their seal, everyday names first.
 * Source: 中国开发区审核公告目录（2018年版）and the zones' own sites. Checked 2026-11-24.
 */
const ZONES: readonly [readonly string[], string][] = [
  [['东湖高新区', '武汉东湖高新区', '东湖新技术开发区'], '武汉东湖新技术开发区'],
  [['武汉经开区'], '武汉经济技术开发区'],
  [['滨海高新区', '天津高新区', '天津滨海高新区'], '天津滨海高新技术产业开发区'],
  [['天津经开区', '天津开发区'], '天津经济技术开发区'],
  [['北京经开区'], '北京经济技术开发区'],
  [['张江高新区', '上海张江高新区'], '上海张江高新技术产业开发区'],
  [['临港新片区', '上海临港新片区'], '上海市临港新片区'],
  [['广州开发区', '广州经开区'], '广州经济技术开发区'],
  [['金普新区'], '大连金普新区'],
  [['江北新区'], '南京江北新区'],
  [['西海岸新区'], '青岛西海岸新区'],
  [['天府新区'], '四川天府新区'],
  [['两江新区'], '重庆两江新区'],
  [['贵安新区'], '贵州贵安新区'],
  [['西咸新区'], '陕西西咸新区'],
  [['湘江新区'], '湖南湘江新区'],
  [['赣江新区'], '江西赣江新区'],
  [['滇中新区'], '云南滇中新区'],
  [['舟山群岛新区'], '浙江舟山群岛新区'],
]
const BY_NAME = new Map(ZONES.flatMap(([names, seal]) => names.map((name) => [name, seal] as const)))

/** The name on a zone's seal for the one in everyday use; null where the everyday name tells it. */
export const sealOfZone = (name: string): string | null => BY_NAME.get(name) ?? null
