/** A subscription template: the fields WeChat fixed for it; `values` are those that an enum may take. */
export type Template = { id: string; title: string; fields: { key: string; label: string; values?: string[] }[] }

const count = (text: string): number => Array.from(text).length
const upTo =
  (most: number, pattern = /^\P{Cc}+$/u) =>
  (text: string): boolean =>
    count(text) <= most && pattern.test(text)

const DAY = '\\d{4}年(0?[1-9]|1[0-2])月(0?[1-9]|[12]\\d|3[01])日'
const HOUR = '([01]?\\d|2[0-3]):[0-5]\\d'
const range = (one: string): RegExp => new RegExp(`^${one}( ?~ ?${one})?$`)
const TIME = range(`(${DAY} )?${HOUR}`)
const DATE = range(`(${DAY}|\\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01]))( ${HOUR})?`)
const HAN = '\\u4e00-\\u9fff'
const NAME = new RegExp(`^([${HAN}]{1,10}|[\\p{Script=Latin}\\p{P}\\p{S} ]{1,20})$`, 'u')
const PLATE = new RegExp(`^[${HAN}A-Za-z\\d][A-Za-z\\d]{0,6}[${HAN}A-Za-z\\d]$`)

/** What each type of field takes; from WeChat's page on subscribeMessage.send. */
const FITS: { [type: string]: (text: string) => boolean } = {
  thing: upTo(20),
  number: upTo(32, /^\d+(\.\d+)?$/),
  letter: upTo(32, /^[A-Za-z]+$/),
  symbol: upTo(5, /^[\p{P}\p{S}]+$/u),
  character_string: upTo(32, /^[\x20-\x7e]+$/),
  time: (text) => TIME.test(text),
  date: (text) => DATE.test(text),
  amount: (text) => /^\p{Sc}?\d{1,10}(\.\d+)?元?$/u.test(text),
  phone_number: upTo(17, /^[\d\p{P}\p{S} ]+$/u),
  car_number: (text) => PLATE.test(text),
  name: (text) => NAME.test(text),
  phrase: upTo(5, new RegExp(`^[${HAN}]+$`)),
}

/** What WeChat says of the first field that is wrong; null when all are right. */
export function wrongField(
  template: Template,
  data: { [key: string]: { value?: unknown } | undefined },
): string | null {
  for (const { key, values } of template.fields) {
    const value = data[key]?.value
    if (value === undefined || value === null || value === '') return `data.${key}.value is empty`
    if (typeof value !== 'string' || !fits(key, value, values)) return `data.${key}.value invalid`
  }
  const known = new Set(template.fields.map(({ key }) => key))
  const strange = Object.keys(data).find((key) => !known.has(key))
  return strange ? `data.${strange} is not a field of template ${template.id}` : null
}

function fits(key: string, value: string, values: string[] | undefined): boolean {
  const type = key.replace(/\d+$/, '')
  if (type === 'enum') return values?.includes(value) ?? false
  return FITS[type]?.(value) ?? false
}
