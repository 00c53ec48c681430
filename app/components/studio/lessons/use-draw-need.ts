'use client'

/** Drawing an arrow by pointer from one box of a picture to another. */
import { type PointerEvent, useEffect, useRef, useState } from 'react'
import type { Point } from '@/lib/authoring/graph-layout'

export type DrawnNeed = {
  readonly from: string
  /** The box under the pointer; null where there is none. */
  readonly over: string | null
  /** In the picture's own units. */
  readonly at: Point
}
type Drawing = {
  readonly onDraw: (drawn: DrawnNeed | null) => void
  readonly onDrop: (drawn: DrawnNeed) => void
}

export function useDrawNeed(drawing: Drawing) {
  const [from, setFrom] = useState<{ readonly id: string; readonly svg: SVGSVGElement } | null>(null)
  const latest = useRef(drawing)
  useEffect(() => {
    latest.current = drawing
  })

  useEffect(() => {
    if (from === null) return
    const drawnAt = (event: globalThis.PointerEvent): DrawnNeed => ({
      from: from.id,
      over: boxUnder(event),
      at: inPicture(from.svg, event),
    })
    const finish = () => {
      setFrom(null)
      latest.current.onDraw(null)
    }
    const follow = (event: globalThis.PointerEvent) => latest.current.onDraw(drawnAt(event))
    const release = (event: globalThis.PointerEvent) => {
      finish()
      latest.current.onDrop(drawnAt(event))
    }
    const cancel = (event: KeyboardEvent) => {
      if (event.key === 'Escape') finish()
    }
    window.addEventListener('pointermove', follow)
    window.addEventListener('pointerup', release)
    window.addEventListener('pointercancel', finish)
    window.addEventListener('keydown', cancel)
    return () => {
      window.removeEventListener('pointermove', follow)
      window.removeEventListener('pointerup', release)
      window.removeEventListener('pointercancel', finish)
      window.removeEventListener('keydown', cancel)
    }
  }, [from])

  const begin = (event: PointerEvent<HTMLElement>, id: string) => {
    const svg = event.currentTarget.closest('svg')
    if (event.button !== 0 || svg === null) return
    // A finger that has touched a box stays its own: let go of it, so that the box below is found.
    event.currentTarget.releasePointerCapture(event.pointerId)
    setFrom({ id, svg })
  }
  return { begin }
}

function boxUnder({ clientX, clientY }: globalThis.PointerEvent): string | null {
  const box = document.elementFromPoint(clientX, clientY)?.closest<HTMLElement>('[data-node]')
  return box?.dataset['node'] ?? null
}

function inPicture(svg: SVGSVGElement, { clientX, clientY }: globalThis.PointerEvent): Point {
  const { left, top } = svg.getBoundingClientRect()
  return { x: clientX - left, y: clientY - top }
}
