export { askToSend } from './ask'
export type { Asked } from './answer'
