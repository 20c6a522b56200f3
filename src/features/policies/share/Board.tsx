import { Canvas } from '@tarojs/components'
import { BOARD } from '@/platform/picture'
import './Board.scss'

/** The canvas that pictures are drawn on in WeChat, out of sight; a browser makes its own. */
export function Board() {
  return process.env.TARO_ENV === 'weapp' ? <Canvas type="2d" id={BOARD} className="board" /> : null
}
