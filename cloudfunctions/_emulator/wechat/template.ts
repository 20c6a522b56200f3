/** A subscription template: the fields WeChat fixed for it. */
export type Template = { id: string; title: string; fields: { key: string; label: string }[] }

const count = (text: string): number => Array.from(text).length
const upTo =
  (most: number, pattern = /^[^\n\r\t]+$/) =>
  (text: string): boolean =>
    count(text) <= most && pattern.test(text)

const DAY = '\\d{4}年\\d{1,2}月\\d{1,2}日'
const HOUR = '\\d{1,2}:\\d{2}'
const range = (one: string): RegExp => new RegExp(`^${one}( ?~ ?${one})?$`)
const TIME = range(`(${DAY} )?${HOUR}`)
const DATE = range(`(${DAY}( ${HOUR})?|\\d{4}-\\d{2}-\\d{2}( ${HOUR})?)`)

/** What each type of field takes; from WeChat's page on subscribeMessage.send. */
const FITS: { [type: string]: (text: string) => boolean } = {
  thing: upTo(20),
  number: upTo(32, /^-?\d+(\.\d+)?$/),
  letter: upTo(32, /^[A-Za-z]+$/),
  symbol: upTo(5, /^[^\w\s\u4e00-\u9fff]+$/),
  character_string: upTo(32, /^[\x20-\x7e]+$/),
  time: upTo(40, TIME),
  date: upTo(40, DATE),
  amount: upTo(13, /^[^\d\s]?\d{1,10}(\.\d+)?元?$/),
  phone_number: upTo(17, /^[\d+\-() ]+$/),
  car_number: upTo(8),
  name: upTo(20),
  phrase: upTo(5, /^[\u4e00-\u9fff]+$/),
}

/** What WeChat says of the first field that is wrong; null when all are right. */
export function wrongField(
  template: Template,
  data: { [key: string]: { value?: unknown } | undefined },
): string | null {
  for (const { key } of template.fields) {
    const value = data[key]?.value
    if (value === undefined || value === null || value === '') return `data.${key}.value is empty`
    if (typeof value !== 'string' || !fits(key, value)) return `data.${key}.value invalid`
  }
  const known = new Set(template.fields.map(({ key }) => key))
  const strange = Object.keys(data).find((key) => !known.has(key))
  return strange ? `data.${strange} is not a field of template ${template.id}` : null
}

function fits(key: string, value: string): boolean {
  const test = FITS[key.replace(/\d+$/, '')]
  return test ? test(value) : false
}
