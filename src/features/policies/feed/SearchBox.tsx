import { Input, View } from '@tarojs/components'
import { useEffect, useRef, useState } from 'react'
import { rememberSearch } from './recent'
import './SearchBox.scss'
import { SearchHelp } from './SearchHelp'

interface Props {
  /** What the list is searched for; it may have been set elsewhere. */
  query: string
  onSearch: (words: string) => void
}

const PAUSE_MS = 400
const LONGEST = 40

/** Asks once typing pauses; in a component of its own, for its text is sent again whenever it is drawn. */
export function SearchBox({ query, onSearch }: Props) {
  const [words, setWords] = useState(query)
  const [helping, setHelping] = useState(false)
  const pause = useRef<ReturnType<typeof setTimeout> | undefined>(undefined)
  const asked = useRef(query)
  useEffect(() => {
    if (query === asked.current) return
    asked.current = query
    setWords(query)
  }, [query])
  const ask = (text: string) => {
    clearTimeout(pause.current)
    if (text.trim() === asked.current) return
    asked.current = text.trim()
    if (asked.current !== '') rememberSearch(asked.current)
    onSearch(asked.current)
  }
  const type = (text: string) => {
    setWords(text)
    clearTimeout(pause.current)
    pause.current = setTimeout(() => ask(text), PAUSE_MS)
  }
  const take = (text: string) => {
    setWords(text)
    setHelping(false)
    ask(text)
  }
  return (
    <View>
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
          onFocus={() => setHelping(true)}
          onInput={(event) => type(event.detail.value)}
          onConfirm={(event) => ask(event.detail.value)}
        />
        {words !== '' && (
          <View className="search-clear" role="button" aria-label="清空搜索" onClick={() => take('')}>
            ✕
          </View>
        )}
      </View>
      {helping && words === '' && <SearchHelp onPick={take} onClose={() => setHelping(false)} />}
    </View>
  )
}
