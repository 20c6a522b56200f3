import { View } from '@tarojs/components'
import type { PropsWithChildren } from 'react'
import './Action.scss'

interface Props {
  look?: 'primary' | 'quiet' | 'link'
  disabled?: boolean
  label?: string
  onTap: () => void
}

/** Something to tap: one primary on a page, the rest quiet. */
export function Action({ look = 'quiet', disabled = false, label, onTap, children }: PropsWithChildren<Props>) {
  return (
    <View
      className={`action action-${look}${disabled ? ' action-off' : ''}`}
      hoverClass="action-held"
      role="button"
      aria-label={label}
      aria-disabled={disabled}
      onClick={disabled ? undefined : onTap}
    >
      {children}
    </View>
  )
}
