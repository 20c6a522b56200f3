const DEADLINE = { templateId: 'huiqi-deadline', page: 'pages/notice/index' }

/** The template chosen at WeChat and which of its fields says what; an installation puts its own in the collection. */
const chosenTemplates = {
  _id: 'templates',
  deadline: { ...DEADLINE, fields: { title: 'thing1', action: 'thing2', closes: 'time3', left: 'thing4' } },
}

/** Full text only for an official body that may publish it; else only the sentences that facts rest on. */
const content = { _id: 'content', fullText: false }

/** The collection `settings` as it is first. */
export const settings = [chosenTemplates, content]

/** The templates as WeChat knows them, for its stand-in. */
export const templates = [
  {
    id: DEADLINE.templateId,
    title: '申报截止提醒',
    fields: [
      { key: 'thing1', label: '政策名称' },
      { key: 'thing2', label: '事项' },
      { key: 'time3', label: '截止时间' },
      { key: 'thing4', label: '剩余时间' },
    ],
  },
]

/** The pages that a message may open, as released. */
export const pages = [
  'pages/policies/index',
  'pages/agenda/index',
  'pages/calculator/index',
  'pages/me/index',
  DEADLINE.page,
]
