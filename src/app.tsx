import type { PropsWithChildren } from 'react'
import './app.scss'
import { catchUp, connect } from './platform/call'
import './platform/frame'
import { onNetworkBack } from './platform/network'
import { tellIfTooOld } from './platform/oldWeChat'
import { useStart } from './platform/page'
import { offerUpdates } from './platform/update'

/** What an old WeChat lacks is told before it is used. */
const start = (): void => {
  tellIfTooOld()
  offerUpdates()
  connect()
  onNetworkBack(() => void catchUp())
  void catchUp()
}

export default function App({ children }: PropsWithChildren) {
  useStart(start)
  return children
}
