import { Text } from '@tarojs/components'
import { highlightsOf } from '@/domain/search'
import './Marked.scss'

interface Props {
  text: string
  /** What was searched for, '' for nothing. */
  query: string
}

interface Piece {
  text: string
  hit: boolean
}

const piecesOf = (text: string, query: string): Piece[] => {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of highlightsOf(text, query)) {
    pieces.push({ text: text.slice(at, start), hit: false }, { text: text.slice(start, end), hit: true })
    at = end
  }
  return [...pieces, { text: text.slice(at), hit: false }].filter((piece) => piece.text !== '')
}

/** A text with what was searched for marked in it. */
export function Marked({ text, query }: Props) {
  if (query === '') return <Text>{text}</Text>
  return (
    <>
      {piecesOf(text, query).map((piece, at) => (
        <Text key={at} className={piece.hit ? 'hit' : undefined}>
          {piece.text}
        </Text>
      ))}
    </>
  )
}
