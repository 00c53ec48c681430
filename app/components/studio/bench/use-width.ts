'use client'

/** How wide an element is, in pixels; 0 before it is known. */
import { type RefObject, useEffect, useRef, useState } from 'react'

export function useWidth<Of extends HTMLElement>(): { readonly ref: RefObject<Of | null>; readonly width: number } {
  const ref = useRef<Of>(null)
  const [width, setWidth] = useState(0)
  useEffect(() => {
    const { current } = ref
    if (current === null) return
    const observer = new ResizeObserver(() => setWidth(Math.floor(current.clientWidth)))
    observer.observe(current)
    return () => observer.disconnect()
  }, [])
  return { ref, width }
}
