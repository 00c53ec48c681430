'use client'

/** One objective in the picture of prerequisites; dashed where it belongs to another lesson. */
import type { PointerEvent } from 'react'
import { nodeSize, type Point } from '@/lib/authoring/graph-layout'
import styles from './needs.module.css'
import type { NeedsNode } from './needs-graph'

type NeedsBoxProps = {
  readonly node: NeedsNode
  readonly at: Point
  readonly isChosen: boolean
  readonly isTarget: boolean
  readonly isRefused: boolean
  /** Its title and what it needs, to be heard. */
  readonly words: string
  readonly onChoose: () => void
  readonly onBegin: (event: PointerEvent<HTMLElement>) => void
}

export function NeedsBox({ node, at, isChosen, isTarget, isRefused, words, onChoose, onBegin }: NeedsBoxProps) {
  const { id, title, lessonTitle } = node
  const marks = { 'data-node': id, 'data-target': isTarget, 'data-refused': isRefused, onPointerDown: onBegin }
  const inside = (
    <>
      <span className={styles['boxTitle']}>{title}</span>
      {lessonTitle !== null && <span className={styles['boxLesson']}>{lessonTitle}</span>}
    </>
  )
  return (
    <foreignObject x={at.x} y={at.y} width={nodeSize.width} height={nodeSize.height}>
      {lessonTitle === null ? (
        <button
          type="button"
          {...marks}
          className={styles['box']}
          aria-label={words}
          aria-pressed={isChosen}
          // A pointer chooses by being let go where it was pressed; this is the keyboard's.
          onClick={(event) => event.detail === 0 && onChoose()}
        >
          {inside}
        </button>
      ) : (
        <div {...marks} className={`${styles['box']} ${styles['ghost']}`}>
          {inside}
        </div>
      )}
    </foreignObject>
  )
}
