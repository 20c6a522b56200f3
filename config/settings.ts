import type { Templates } from '@/domain/reminder'

const PAGES = { page: 'pages/notice/index', digestPage: 'pages/me/index' }

/**
 * The templates chosen at WeChat and which of their fields says what; an installation puts its own in the collection.
 * A `date` field says just the day where no hour is known; a `time` field wants an hour and gets 23:59.
 */
const chosenTemplates: { _id: string } & Templates = {
  _id: 'templates',
  deadline: {
    templateId: 'huiqi-deadline',
    ...PAGES,
    fields: { title: 'thing1', action: 'thing2', closes: 'date3', left: 'thing4' },
  },
  change: {
    templateId: 'huiqi-change',
    ...PAGES,
    fields: { title: 'thing1', change: 'thing2', on: 'date3', note: 'thing4' },
  },
  match: {
    templateId: 'huiqi-match',
    ...PAGES,
    fields: { title: 'thing1', search: 'thing2', on: 'date3', note: 'thing4' },
  },
}

/**
 * Everybody is written to in this one environment; in any other, be it a copy of the data, only those listed are.
 * An installation names its production environment here.
 */
const sending = { _id: 'sending', production: 'huiqi-local', listed: [], perSecond: 100 }

/** Full text only for an official body that may publish it; else only the sentences that facts rest on. */
const content = { _id: 'content', fullText: false }

/** The collection `settings` as it is first. */
export const settings = [chosenTemplates, sending, content]

/** The templates as WeChat knows them, for its stand-in. */
export const templates = [
  {
    id: chosenTemplates.deadline.templateId,
    title: '申报截止提醒',
    fields: [
      { key: 'thing1', label: '政策名称' },
      { key: 'thing2', label: '事项' },
      { key: 'date3', label: '截止时间' },
      { key: 'thing4', label: '剩余时间' },
    ],
  },
  {
    id: chosenTemplates.change.templateId,
    title: '政策变更通知',
    fields: [
      { key: 'thing1', label: '政策名称' },
      { key: 'thing2', label: '变更内容' },
      { key: 'date3', label: '变更日期' },
      { key: 'thing4', label: '备注' },
    ],
  },
  {
    id: chosenTemplates.match.templateId,
    title: '新政策提醒',
    fields: [
      { key: 'thing1', label: '政策名称' },
      { key: 'thing2', label: '订阅内容' },
      { key: 'date3', label: '发布日期' },
      { key: 'thing4', label: '备注' },
    ],
  },
]

/** The pages that a message, a code or a link may open, as released. */
export const pages = [
  'pages/policies/index',
  'pages/agenda/index',
  'pages/calculator/index',
  PAGES.digestPage,
  PAGES.page,
  'pages/notice/digest/index',
]
