import type { Action } from '@/contract/actions'
import type { Routes } from '../_shared/handler'
import { agendaMonth } from './agenda/month'
import { digestsCreate } from './digests/create'
import { digestsOpen } from './digests/open'
import { favouritesList } from './favourites/list'
import { favouritesSet } from './favourites/set'
import { followsList } from './follows/list'
import { followsSet } from './follows/set'
import { grantsAdd } from './grants/add'
import { inboxList } from './inbox/list'
import { noticesFeed } from './notices/feed'
import { noticesGet } from './notices/get'
import { noticesRead } from './notices/read'
import { noticesReport } from './notices/report'
import { readerErase } from './reader/erase'
import { readerExport } from './reader/export'
import { readerGet } from './reader/get'
import { readerSave } from './reader/save'
import { regionsBelow } from './regions/below'
import { regionsList } from './regions/list'
import { rulesList } from './rules/list'
import { searchesList } from './searches/list'
import { searchesSet } from './searches/set'
import { sharesCreate } from './shares/create'
import { sharesLink } from './shares/link'
import { sharesMine } from './shares/mine'
import { sharesOpen } from './shares/open'
import { sharesPicture } from './shares/picture'

/** One line an action. */
export const routes: Routes = {
  'notices.feed': noticesFeed,
  'notices.get': noticesGet,
  'notices.read': noticesRead,
  'notices.report': noticesReport,
  'reader.get': readerGet,
  'reader.save': readerSave,
  'reader.export': readerExport,
  'reader.erase': readerErase,
  'favourites.set': favouritesSet,
  'favourites.list': favouritesList,
  'follows.set': followsSet,
  'follows.list': followsList,
  'searches.set': searchesSet,
  'searches.list': searchesList,
  'grants.add': grantsAdd,
  'inbox.list': inboxList,
  'agenda.month': agendaMonth,
  'rules.list': rulesList,
  'regions.list': regionsList,
  'regions.below': regionsBelow,
  'shares.create': sharesCreate,
  'shares.open': sharesOpen,
  'shares.mine': sharesMine,
  'shares.picture': sharesPicture,
  'shares.link': sharesLink,
  'digests.create': digestsCreate,
  'digests.open': digestsOpen,
}

/** What may be asked without an openid: WeChat gives none to who looks at a notice shared to a timeline. */
export const openToAll: ReadonlySet<Action> = new Set<Action>(['notices.read'])
