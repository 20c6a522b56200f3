import { samples } from '../../cloudfunctions/_emulator/samples'

/** The demonstration's notices as a source, dated around a day (YYYY-MM-DD). */
export const samplesSource = (firstDay: string) => ({
  id: 'samples',
  name: '惠期示例公告',
  form: 'wechat-articles',
  content: JSON.stringify(samples(firstDay)),
})
