import type { GenericSchema } from 'valibot'
import type { Action, RequestOf } from './actions'
import { agendaRequest } from './agenda'
import { reportRequest } from './desk/reports'
import { digestCreateRequest, digestOpenRequest } from './digests'
import { followListRequest, followSetRequest, inboxRequest } from './follows'
import { grantAddRequest } from './grants'
import { feedRequest, getRequest } from './notices'
import {
  favouriteListRequest,
  favouriteSetRequest,
  readerEraseRequest,
  readerExportRequest,
  readerGetRequest,
  readerSaveRequest,
} from './reader'
import { regionBelowRequest, regionListRequest } from './regions'
import { ruleListRequest } from './rules'
import { searchListRequest, searchSetRequest } from './searches'
import { shareCreateRequest, shareLinkRequest, shareMineRequest, shareOpenRequest, sharePictureRequest } from './shares'

/** The decoder of every action's request; functions decode, clients only see the types. */
export const requestDecoders: { [A in Action]: GenericSchema<unknown, RequestOf<A>> } = {
  'notices.feed': feedRequest,
  'notices.get': getRequest,
  'notices.read': getRequest,
  'notices.report': reportRequest,
  'reader.get': readerGetRequest,
  'reader.save': readerSaveRequest,
  'reader.export': readerExportRequest,
  'reader.erase': readerEraseRequest,
  'favourites.set': favouriteSetRequest,
  'favourites.list': favouriteListRequest,
  'follows.set': followSetRequest,
  'follows.list': followListRequest,
  'searches.set': searchSetRequest,
  'searches.list': searchListRequest,
  'grants.add': grantAddRequest,
  'inbox.list': inboxRequest,
  'agenda.month': agendaRequest,
  'rules.list': ruleListRequest,
  'regions.list': regionListRequest,
  'regions.below': regionBelowRequest,
  'shares.create': shareCreateRequest,
  'shares.open': shareOpenRequest,
  'shares.mine': shareMineRequest,
  'shares.picture': sharePictureRequest,
  'shares.link': shareLinkRequest,
  'digests.create': digestCreateRequest,
  'digests.open': digestOpenRequest,
}
