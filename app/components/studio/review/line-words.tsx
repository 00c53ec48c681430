/** Lines of a text beside those of another, with the words that differ marked. */
import { diffWordsWithSpace } from 'diff'
import styles from './review.module.css'

type LineWordsProps = {
  readonly text: string
  /** What stands in its place in the other. */
  readonly other: string
  readonly side: 'before' | 'after'
}

/** Past this, words are marked in vain: everything differs, and finding out how takes long. */
const longest = 4_000

export function LineWords({ text, other, side }: LineWordsProps) {
  if (text.length + other.length > longest || text === '' || other === '') return <pre>{text}</pre>
  const pieces = side === 'before' ? diffWordsWithSpace(text, other) : diffWordsWithSpace(other, text)
  const shown = pieces.filter(({ added, removed }) => (side === 'before' ? !added : !removed))
  let at = 0
  const placed = shown.map((piece) => {
    const from = at
    at += piece.value.length
    return { ...piece, from }
  })
  return (
    <pre>
      {placed.map(({ value, added, removed, from }) =>
        added || removed ? (
          <mark key={from} className={styles['word']}>
            {value}
          </mark>
        ) : (
          value
        ),
      )}
    </pre>
  )
}
