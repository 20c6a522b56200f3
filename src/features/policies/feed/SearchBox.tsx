import { Input, View } from '@tarojs/components'
import { useRef, useState } from 'react'
import './SearchBox.scss'

interface Props {
  onSearch: (words: string) => void
}

const PAUSE_MS = 400
const LONGEST = 40

/** Asks once typing pauses; in a component of its own, for its text is sent again whenever it is drawn. */
export function SearchBox({ onSearch }: Props) {
  const [words, setWords] = useState('')
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const asked = useRef('')
  const ask = (text: string) => {
    clearTimeout(pause.current)
    if (text.trim() === asked.current) return
    asked.current = text.trim()
    onSearch(asked.current)
  }
  const type = (text: string) => {
    setWords(text)
    clearTimeout(pause.current)
    pause.current = setTimeout(() => ask(text), PAUSE_MS)
  }
  const clear = () => {
    setWords('')
    ask('')
  }
  return (
    <View className="search">
      <View className="search-glass" />
      <Input
        className="search-input"
        placeholderClass="search-hint"
        value={words}
        maxlength={LONGEST}
        confirmType="search"
        placeholder="搜标题、文号、部门"
        aria-label="搜索政策"
        onInput={(event) => type(event.detail.value)}
        onConfirm={(event) => ask(event.detail.value)}
      />
      {words !== '' && (
        <View className="search-clear" role="button" aria-label="清空搜索" onClick={clear}>
          ✕
        </View>
      )}
    </View>
  )
}
