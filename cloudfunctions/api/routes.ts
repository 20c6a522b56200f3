import type { Routes } from '../_shared/handler'
import { agendaMonth } from './agenda/month'
import { followsList } from './follows/list'
import { followsSet } from './follows/set'
import { grantsAdd } from './grants/add'
import { inboxList } from './inbox/list'
import { noticesFeed } from './notices/feed'
import { noticesGet } from './notices/get'
import { readerGet } from './reader/get'
import { readerSave } from './reader/save'
import { regionsList } from './regions/list'
import { rulesList } from './rules/list'
import { searchesList } from './searches/list'
import { searchesSet } from './searches/set'

/** One line an action. */
export const routes: Routes = {
  'notices.feed': noticesFeed,
  'notices.get': noticesGet,
  'reader.get': readerGet,
  'reader.save': readerSave,
  'follows.set': followsSet,
  'follows.list': followsList,
  'searches.set': searchesSet,
  'searches.list': searchesList,
  'grants.add': grantsAdd,
  'inbox.list': inboxList,
  'agenda.month': agendaMonth,
  'rules.list': rulesList,
  'regions.list': regionsList,
}
