/** A smooth line through points from left to right, level at each of them. */
import type { Point } from '@/lib/authoring/graph-layout'

export function curveAlong(points: readonly Point[]): string {
  return points
    .map(({ x, y }, index) => {
      const before = points[index - 1]
      if (before === undefined) return `M ${x} ${y}`
      const bend = Math.max(16, Math.abs(x - before.x) / 2)
      return `C ${before.x + bend} ${before.y} ${x - bend} ${y} ${x} ${y}`
    })
    .join(' ')
}

/** On the line, in the gap before the box it leads to: nothing else stands there. */
export function middleOf(points: readonly Point[]): Point {
  const [before, last] = [points.at(-2), points.at(-1)]
  if (before === undefined || last === undefined) return { x: 0, y: 0 }
  return { x: (before.x + last.x) / 2, y: (before.y + last.y) / 2 }
}
