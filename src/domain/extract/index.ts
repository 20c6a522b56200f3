export { EXTRACTOR_VERSION, extract } from './extract'
export { haltsOf } from './readers/halts'
export { pickableSentences, standsIn } from './picked'
