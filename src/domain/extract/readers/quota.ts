import { evidenceOf } from '@/domain/text'
import type { Reader } from '../reader'

const RUNS_OUT =
  /先到先得|先领先得|先报先得|先到先享|先申报先|(?:用完|领完|发完|报满|额满|满额|兑完|抢完|招满|发放完)(?:即止|为止|即停|截止)|(?:用完|耗尽|用尽)(?:后|时)?(?:即|则)?(?:停止|终止|截止)|售完即止|完即止/

/** The sentence that says that the money or the places may run out before the close. */
export const readQuota: Reader = ({ source }) => {
  const sentence = source.sentences.find(({ text }) => RUNS_OUT.test(text))
  return { quota: sentence ? evidenceOf(source, sentence.start, sentence.end) : null }
}
