import type { PropsWithChildren } from 'react'
import './app.scss'
import { connect } from './platform/call'
import './platform/frame'
import { useStart } from './platform/page'

export default function App({ children }: PropsWithChildren) {
  useStart(connect)
  return children
}
