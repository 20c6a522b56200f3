import { localDate } from '@/domain/time'
import { signatureOf } from '../mentions/signature'
import type { Reader } from '../reader'

const LABEL = /(?:成文日期|发文日期|印发日期|签发日期):?\s?(20\d\d)[-年./](\d{1,2})[-月./](\d{1,2})/

/** The document's own date: the labelled one, else the one under the signature. */
export const readIssuedOn: Reader = (doc) => {
  const { text } = doc.source
  const label = LABEL.exec(text)
  if (label) return { issuedOn: localDate(Number(label[1]), Number(label[2]), Number(label[3])) }
  return { issuedOn: signatureOf(text)?.on ?? null }
}
