export { askToSend } from './ask'
export type { Asked } from './answer'
export { refusalWords } from './answer'
