/** Names beside points, so that none covers another name or a point. */

export type LabelledPoint = {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly label: string
}

export type PlacedLabel = {
  readonly key: string
  readonly x: number
  readonly y: number
  readonly anchor: 'start' | 'end' | 'middle'
}

export type Box = { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }

/** Of text 13 units high: its mean letter, from the foot to the head of a line. */
const LETTER = 6.6
const ASCENT = 10
const DESCENT = 4
/** Around a point. */
const RADIUS = 7

/**
 * For each point the first of eight places around it where its name lies inside the box and free of all points and of the names placed before. A point
 * with no such place gets no name: who draws it tells it elsewhere. The first in the list have the first choice.
 */
export function placeLabels(
  points: readonly LabelledPoint[],
  inside: Box,
  obstacles: readonly Box[] = [],
): readonly PlacedLabel[] {
  const taken: Box[] = [
    ...obstacles,
    ...points.map(({ x, y }) => ({
      left: x - RADIUS,
      right: x + RADIUS,
      top: y - RADIUS,
      bottom: y + RADIUS,
    })),
  ]
  return points.flatMap((point) => {
    for (const candidate of candidatesOf(point)) {
      const box = boxOf(candidate, point.label)
      if (!isInside(box, inside) || taken.some((other) => areOverlapping(box, other))) continue
      taken.push(box)
      return [candidate]
    }
    return []
  })
}

/** What a name takes up in its place. */
export function boxOf({ x, y, anchor }: PlacedLabel, label: string): Box {
  const width = label.length * LETTER
  const lefts = { start: x, middle: x - width / 2, end: x - width } as const
  return { left: lefts[anchor], right: lefts[anchor] + width, top: y - ASCENT, bottom: y + DESCENT }
}

function candidatesOf({ key, x, y }: LabelledPoint): readonly PlacedLabel[] {
  return [
    { key, x: x + RADIUS + 2, y: y + 4, anchor: 'start' },
    { key, x: x - RADIUS - 2, y: y + 4, anchor: 'end' },
    { key, x, y: y - RADIUS - 5, anchor: 'middle' },
    { key, x, y: y + RADIUS + 11, anchor: 'middle' },
    { key, x: x + RADIUS, y: y - RADIUS - 4, anchor: 'start' },
    { key, x: x + RADIUS, y: y + RADIUS + 10, anchor: 'start' },
    { key, x: x - RADIUS, y: y - RADIUS - 4, anchor: 'end' },
    { key, x: x - RADIUS, y: y + RADIUS + 10, anchor: 'end' },
  ]
}

function isInside(box: Box, outer: Box): boolean {
  return box.left >= outer.left && box.right <= outer.right && box.top >= outer.top && box.bottom <= outer.bottom
}

export function areOverlapping(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
}
