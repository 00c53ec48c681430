'use client'

/** The graph of prerequisites, to be drawn in: from a box to the one that needs it. A box is a button too, and every arrow has one to take it away. */
import { useState } from 'react'
import { ScrollingBox } from '@/app/components/markdown/scrolling-box'
import { useTranslations } from '@/app/i18n/use-translations'
import { graphLayout, nodeSize, type PlacedEdge, type Point } from '@/lib/authoring/graph-layout'
import { curveAlong, middleOf } from './curve-along'
import styles from './needs.module.css'
import { NeedsBox } from './needs-box'
import type { NeedsNode } from './needs-graph'
import type { Need } from './prerequisites-panel'
import { type DrawnNeed, useDrawNeed } from './use-draw-need'

type NeedsPictureProps = {
  readonly nodes: readonly NeedsNode[]
  readonly chosen: string | null
  /** In words, null where the need would close none. */
  readonly circle: (need: Need) => string | null
  readonly onChoose: (id: string) => void
  readonly onAdd: (need: Need) => void
  readonly onRemove: (need: Need) => void
}

export function NeedsPicture({ nodes, chosen, circle, onChoose, onAdd, onRemove }: NeedsPictureProps) {
  const t = useTranslations('StudioLessons')
  const { nodes: placed, edges, width, height } = graphLayout(nodes)
  const [drawn, setDrawn] = useState<DrawnNeed | null>(null)
  const own = new Set(nodes.flatMap(({ id, lessonTitle }) => (lessonTitle === null ? [id] : [])))
  const { begin } = useDrawNeed({
    onDraw: setDrawn,
    onDrop: ({ from, over }) => {
      if (over === null || !own.has(over)) return
      if (over === from) onChoose(over)
      else onAdd({ id: over, prerequisite: from })
    },
  })
  const titleOf = (id: string) => nodes.find((node) => node.id === id)?.title ?? id
  const refused =
    drawn?.over !== null && drawn !== null && drawn.over !== drawn.from && circleOf(drawn, circle) !== null
  const start = placed.find(({ id }) => id === drawn?.from)
  return (
    <ScrollingBox className={styles['picture']} label={t('needs.picture')}>
      <svg viewBox={`0 0 ${width} ${height}`} width={width} height={height} aria-labelledby="needs-picture">
        <title id="needs-picture">{t('needs.picture')}</title>
        <defs>
          <marker id="needs-arrow" viewBox="0 0 10 10" refX="9" refY="5" markerWidth="7" markerHeight="7" orient="auto">
            <path d="M0 1 9 5 0 9z" className={styles['head']} />
          </marker>
        </defs>
        {edges.map(({ from, to, points }) => (
          <path key={`${from} ${to}`} d={curveAlong(points)} className={styles['edge']} markerEnd="url(#needs-arrow)" />
        ))}
        {placed.map(({ id, x, y }) => {
          const node = nodes.find((one) => one.id === id)
          if (node === undefined) return null
          return (
            <NeedsBox
              key={id}
              node={node}
              at={{ x, y }}
              isChosen={id === chosen}
              isTarget={drawn !== null && drawn.over === id && drawn.from !== id}
              isRefused={refused && drawn?.over === id}
              words={t('needs.box', {
                title: node.title,
                needs: node.needs.map(titleOf).join(', ') || t('needs.none'),
              })}
              onChoose={() => onChoose(id)}
              onBegin={(event) => begin(event, id)}
            />
          )
        })}
        {edges
          .filter(({ to }) => own.has(to))
          .map((edge) => (
            <EdgeButton
              key={`${edge.from} ${edge.to}`}
              edge={edge}
              words={t('needs.removeNamed', { title: titleOf(edge.to), needed: titleOf(edge.from) })}
              onRemove={() => onRemove({ id: edge.to, prerequisite: edge.from })}
            />
          ))}
        {drawn !== null && start !== undefined && (
          <path d={curveAlong([rightOf(start), drawn.at])} className={styles['drawn']} data-refused={refused} />
        )}
      </svg>
    </ScrollingBox>
  )
}

function circleOf({ from, over }: DrawnNeed, circle: NeedsPictureProps['circle']): string | null {
  return over === null ? null : circle({ id: over, prerequisite: from })
}

function rightOf({ x, y }: Point): Point {
  return { x: x + nodeSize.width, y: y + nodeSize.height / 2 }
}

type EdgeButtonProps = { readonly edge: PlacedEdge; readonly words: string; readonly onRemove: () => void }

function EdgeButton({ edge, words, onRemove }: EdgeButtonProps) {
  const { x, y } = middleOf(edge.points)
  return (
    <foreignObject x={x - 12} y={y - 12} width={24} height={24}>
      <button type="button" className={styles['cut']} aria-label={words} title={words} onClick={onRemove}>
        <span aria-hidden="true">×</span>
      </button>
    </foreignObject>
  )
}
