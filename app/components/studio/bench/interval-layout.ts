/**
 * Where everything stands when an accepted interval is drawn on a line with the mistakes around it: the stretch of numbers that is drawn, and names
 * like flags, of marks in the left half above the line and in the right half below it, so that no name covers another or another's pole.
 */
import type { AcceptedLine } from '@/lib/authoring/accepted-lines'

export type Flag = {
  readonly id: string
  readonly kind: 'key' | 'mistake' | 'accepted'
  /** Of the mark on the line. */
  readonly x: number
  readonly side: 'above' | 'below'
  /** 0 is next to the line. */
  readonly lane: number
  readonly text: string
  /** Of the text: a flag above the line begins at its pole, one below ends there. */
  readonly width: number
}

type Beyond = { readonly id: string; readonly end: 'low' | 'high'; readonly text: string }

type IntervalLayout = {
  readonly low: number
  readonly high: number
  /** Of the accepted interval. */
  readonly band: { readonly x: number; readonly width: number }
  readonly flags: readonly Flag[]
  /** What lies past the ends of the line, the nearest first. */
  readonly beyond: readonly Beyond[]
  /** How many lanes there are on either side. */
  readonly lanes: { readonly above: number; readonly below: number }
}

export type NamedMark = {
  readonly id: string
  readonly kind: Flag['kind']
  readonly value: number
  readonly name: string
}

type ToLayOut = {
  readonly line: Pick<AcceptedLine, 'key' | 'low' | 'high'>
  /** With the key among them. */
  readonly marks: readonly NamedMark[]
  /** Pixels. */
  readonly width: number
}

/** Of text 12 pixels high, a little more than the mean. */
export const LETTER_PIXELS = 6.6
const GAP_PIXELS = 8
/** Between a pole and its flag. */
export const POLE_PIXELS = 4
/** A band that is narrower cannot be told from a line. */
const LEAST_BAND_PIXELS = 10
/** At either end of the line. */
const ROOM = 0.06

export function layOutInterval({ line, marks, width }: ToLayOut): IntervalLayout {
  const { low, high, isInside } = stretchOf(line, marks, width)
  const scale = (value: number) => ((value - low) / (high - low)) * width
  const inside = marks.filter(({ value }) => isInside(value)).map((mark) => ({ ...mark, x: scale(mark.value) }))
  const above = flagsOf(
    inside.filter(({ x }) => x <= width / 2),
    { width, side: 'above' },
  )
  const below = flagsOf(
    inside.filter(({ x }) => x > width / 2),
    { width, side: 'below' },
  )
  const left = scale(Math.max(line.low, low))
  return {
    ...{ low, high },
    band: { x: left, width: Math.max(2, scale(Math.min(line.high, high)) - left) },
    flags: [...above, ...below],
    beyond: beyondOf(
      marks.filter(({ value }) => !isInside(value)),
      line.key,
    ),
    lanes: { above: lanesOf(above), below: lanesOf(below) },
  }
}

/** As many marks as leave the band wide enough to be seen, the nearest first. */
function stretchOf({ key, low, high }: ToLayOut['line'], marks: readonly NamedMark[], width: number) {
  const most = high > low ? ((high - low) * width) / LEAST_BAND_PIXELS : Number.POSITIVE_INFINITY
  const nearest = marks
    .filter(({ value }) => Number.isFinite(value))
    .toSorted((a, b) => Math.abs(a.value - key) - Math.abs(b.value - key))
  let [from, to] = [Math.min(low, key), Math.max(high, key)]
  for (const { value } of nearest) {
    const [nextFrom, nextTo] = [Math.min(from, value), Math.max(to, value)]
    if ((nextTo - nextFrom) * (1 + 2 * ROOM) > most) continue
    from = nextFrom
    to = nextTo
  }
  const isInside = (value: number) => value >= from && value <= to
  const spread = to > from ? to - from : Math.abs(key) || 1
  const room = ROOM * spread + (to > from ? (high - low) / 2 : 0)
  return { low: from - room, high: to + room, isInside }
}

type Placed = NamedMark & { readonly x: number }
type Side = { readonly width: number; readonly side: Flag['side'] }

/**
 * From the middle outwards: a flag flies above all those whose poles it would cross, and those farther out have poles that it cannot reach. So it crosses none.
 */
function flagsOf(marks: readonly Placed[], { width, side }: Side): readonly Flag[] {
  // Seen from its own edge of the line, both sides are the same.
  const inward = (x: number) => (side === 'above' ? x : width - x)
  const flags: Flag[] = []
  for (const { id, kind, name, x } of marks.toSorted((a, b) => inward(b.x) - inward(a.x))) {
    const text = shortened(name, width - inward(x) - POLE_PIXELS)
    const textWidth = text.length * LETTER_PIXELS
    const end = inward(x) + POLE_PIXELS + textWidth + GAP_PIXELS
    const crossed = flags.filter((flag) => inward(flag.x) < end).map(({ lane }) => lane + 1)
    flags.push({ id, kind, x, side, lane: Math.max(0, ...crossed), text, width: textWidth })
  }
  return flags
}

function shortened(text: string, pixels: number): string {
  const most = Math.max(1, Math.floor(pixels / LETTER_PIXELS))
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`
}

function beyondOf(marks: readonly NamedMark[], key: number): readonly Beyond[] {
  return marks
    .toSorted((a, b) => Math.abs(a.value - key) - Math.abs(b.value - key))
    .map(({ id, name, value }) => ({ id, end: value < key ? 'low' : 'high', text: name }))
}

function lanesOf(flags: readonly Flag[]): number {
  return flags.reduce((most, { lane }) => Math.max(most, lane + 1), 0)
}
