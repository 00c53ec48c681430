'use client'

/** Goes to the box of the path that was asked for, or to the nearest around it. */
import { type RefObject, useEffect, useRef } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import { type SectionId, sectionOf } from './section-ids'

export function useReveal(form: RefObject<HTMLElement | null>, open: (id: SectionId) => void): void {
  const { focus } = useStudio()
  const answered = useRef<typeof focus>(null)
  useEffect(() => {
    if (focus === null || answered.current === focus) return
    answered.current = focus
    const section = sectionOf(focus.path)
    if (section !== null) open(section)
    // Once the section stands open.
    requestAnimationFrame(() => {
      const found = nearest(form.current, focus.path)
      found?.scrollIntoView({ block: 'center' })
      found?.querySelector<HTMLElement>('input, textarea, select')?.focus({ preventScroll: true })
    })
  }, [focus, form, open])
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
