import { normalise } from '@/domain/text'

/** What editors write around a picture; a body of nothing else has no text of its own. */
const AROUND_A_PICTURE =
  /点击(?:查看|看)?大图|[上左]下?右?滑动|长按(?:识别|扫码)|扫(?:描|码)[^。]{0,12}|阅读原文|[▲▼△▽↑↓👇]/g
const SOURCE_LINE = /(?:来源|图源|供稿)[:：][^\n]*/g

/** A caption beside a picture is no longer than this and is no sentence. */
const CAPTION_MAX = 60

/** True for a body whose content is a picture: nothing is left but editors' lines, or a caption beside their words. */
export const isPictureOnly = (body: string): boolean => {
  const text = normalise(body).text.replace(SOURCE_LINE, '')
  const rest = text.replace(AROUND_A_PICTURE, '').trim()
  if (rest === '') return true
  return rest.length < text.trim().length && rest.length <= CAPTION_MAX && !rest.includes('。')
}
