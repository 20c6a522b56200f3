import './browser/frame.scss'
import { listenToKeys } from './browser/keyboard'

listenToKeys()
