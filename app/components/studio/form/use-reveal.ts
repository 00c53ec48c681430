'use client'

/** Goes to the box of the path that was asked for, or to the nearest around it. */
import { type RefObject, useEffect } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import { type SectionId, sectionOf } from './section-ids'

export function useReveal(form: RefObject<HTMLElement | null>, open: (id: SectionId) => void): void {
  const { focus } = useStudio()
  // biome-ignore lint: asked once for each new focus
  useEffect(() => {
    if (focus === null) return
    const section = sectionOf(focus.path)
    if (section !== null) open(section)
    // Once the section stands open.
    const frame = requestAnimationFrame(() => {
      const found = nearest(form.current, focus.path)
      found?.scrollIntoView({ block: 'center' })
      found?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true })
    })
    return () => cancelAnimationFrame(frame)
  }, [focus])
}

function nearest(form: HTMLElement | null, path: string): HTMLElement | null {
  const steps = path.split('.')
  for (let length = steps.length; length > 0; length -= 1) {
    const own = steps.slice(0, length).join('.')
    const found = form?.querySelector<HTMLElement>(`[data-path="${CSS.escape(own)}"]`)
    if (found !== null && found !== undefined) return found
  }
  return null
}
