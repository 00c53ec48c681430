/** A point. Its shape says what its colour says. */
import styles from './charts.module.css'
import type { Tone } from './tone'

export type DotShape = 'disc' | 'ring' | 'square' | 'diamond' | 'cross'

type DotProps = {
  readonly x: number
  readonly y: number
  readonly radius?: number
  readonly tone?: Tone
  readonly shape?: DotShape
}

export function Dot({ x, y, radius = 5, tone = 'one', shape = 'disc' }: DotProps) {
  const look = { className: styles['dot'], 'data-tone': tone, 'data-shape': shape } as const
  if (shape === 'disc' || shape === 'ring') return <circle {...look} cx={x} cy={y} r={radius} />
  return <path {...look} d={outlines[shape](radius)} transform={`translate(${x} ${y})`} />
}

const outlines = {
  square: (r: number) => `M${-r} ${-r}h${2 * r}v${2 * r}h${-2 * r}z`,
  diamond: (r: number) => `M0 ${-1.25 * r}L${1.25 * r} 0 0 ${1.25 * r} ${-1.25 * r} 0z`,
  cross: (r: number) => `M${-r} ${-r}L${r} ${r}M${-r} ${r}L${r} ${-r}`,
} as const satisfies Partial<Record<DotShape, (radius: number) => string>>
