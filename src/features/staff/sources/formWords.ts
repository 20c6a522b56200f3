/** What each form of source is called (`cloudfunctions/sync/formats`); a data test holds that none is missing. */
export const FORM_WORDS: Record<string, string> = {
  'wechat-articles': '公众号文章',
  'news-list': '新闻列表文件',
  'portal-page': '政策平台页面',
  digest: '政策汇编',
  gazette: '公报',
  rss: 'RSS 订阅',
  'json-feed': 'JSON 订阅',
  'html-list': '网页列表',
}

/** A form in Chinese; one that nobody knows is named as it is. */
export const formWords = (form: string): string => FORM_WORDS[form] ?? `未知形式（${form}）`
