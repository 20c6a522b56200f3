import type { Document } from '../../document'
import type { Addressees } from './roles'

const ADDRESS = /(?:^|\n|号|通知)((?:各|有关|省|市|[^\n。;,]{2,12}各)[^\n。;:]{2,160}):/
const FIRMS = /企业|公司|单位|机构|合作社|商户|会员|申报人|纳税人/
const OFFICES = /局|厅|委|部门|政府|管委会|办/

/** How far into the text the line of address may stand. */
const ADDRESS_REACH = 600

/** Whom the notice as a whole addresses. */
export const addresseesOf = (doc: Document): Addressees => {
  const { text } = doc.source
  const line = ADDRESS.exec(text.slice(0, ADDRESS_REACH))?.[1] ?? ''
  const publicity = /公示/.test(doc.title) || /(?:予以|进行|现|拟)公示|公示如下|公告期[^。]{0,40}异议/.test(text)
  const offices = OFFICES.test(line) && !FIRMS.test(line.replace(/推荐单位|归口单位|(?:直属|各有关)单位$/g, ''))
  return { publicity, audience: offices ? 'authority' : 'enterprise' }
}
