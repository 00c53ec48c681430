/** What the shapes of a picture mean. */
import styles from './charts.module.css'
import { Dot, type DotShape } from './dot'
import { Line } from './line'
import type { Tone } from './tone'

export type LegendItem = { readonly tone: Tone; readonly words: string } & (
  | { readonly kind: 'dot'; readonly shape: DotShape }
  | { readonly kind: 'line'; readonly dash?: true }
  | { readonly kind: 'band' }
)

export function Legend({ items }: { readonly items: readonly LegendItem[] }) {
  return (
    <ul className={styles['legend']}>
      {items.map((item) => (
        <li key={item.words}>
          <svg viewBox="0 0 20 14" width="20" height="14" aria-hidden="true">
            <Sign item={item} />
          </svg>
          {item.words}
        </li>
      ))}
    </ul>
  )
}

const acrossTheSign = [
  { x: 0, y: 7 },
  { x: 20, y: 7 },
] as const

function Sign({ item }: { readonly item: LegendItem }) {
  if (item.kind === 'band') return <rect className={styles['band']} width="20" height="14" />
  if (item.kind === 'dot') return <Dot x={10} y={7} tone={item.tone} shape={item.shape} />
  return <Line points={acrossTheSign} tone={item.tone} {...(item.dash ? { dash: true } : {})} />
}
