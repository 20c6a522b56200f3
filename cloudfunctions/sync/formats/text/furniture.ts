/** What pages write around their texts; the line says nothing else. */
const AROUND =
  /^(?:您?(?:现在|当前)(?:的)?位置|首页$|网站首页|上一[页篇条]|下一[页篇条]|尾页|末页|返回(?:顶部|首页|列表)?$|打印(?:本页)?|关闭(?:窗口|本页)?|收藏(?:本页)?$|分享(?:到|至)?|字(?:体|号)|【?(?:打印|关闭|字体)|浏览(?:次数|量)|阅读(?:次数|量|:|$)|点击(?:数|量|次数|查看更多)|查看更多|更多>*$|扫一扫|微信公众号$|官方微信|微信扫|手机版|无障碍|版权所有|主办单位|承办单位|技术支持|网站(?:地图|标识码)|联系我们$|关于我们$|友情链接|相关(?:链接|阅读|文章)|[^ ]{0,4}ICP备|[^ ]{0,4}公网安备|共\d+[页条]|第\d+页|进入(?:测试|投票)|责任?编辑[::]|扫码)/
const PAGE_NUMBER = /^[-—–·\s.]*\d{1,3}[-—–·\s.]*$/
const SENTENCE = /[。!?;,、]/
const SENTENCE_END = /[。!?”"』」))】>》.]$/
/** A line of this length says something. */
const SHORT = 40

const flat = (line: string): string => line.normalize('NFKC').replace(/\s+/g, '')

/** A blank line, a page number, or words of a page around its texts. */
export const isFurniture = (line: string): boolean => {
  const text = flat(line)
  return text === '' || PAGE_NUMBER.test(text) || (text.length <= SHORT && AROUND.test(text))
}

/** A short line that is no sentence and no part of one: a name, a label, a button. */
export const isLabel = (line: string): boolean => {
  const text = flat(line)
  return text.length <= SHORT && !SENTENCE.test(text) && !SENTENCE_END.test(text)
}
