export { draw } from './draw'
export { SAVE_WORDS, canSend, openSettings, savePicture, sendPicture } from './save'
export { BOARD } from './wanted'
