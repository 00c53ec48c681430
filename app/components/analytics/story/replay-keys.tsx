'use client'

/** Left and right arrow step through the answers, wherever they have no other work to do. */
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

type ReplayKeysProps = { readonly previous: string | null; readonly next: string | null }

/** What moves by arrow keys itself: boxes, lists, and boxes that scroll. */
const ownArrows = 'input, select, textarea, summary, [tabindex="0"]'

export function ReplayKeys({ previous, next }: ReplayKeysProps) {
  const router = useRouter()
  useEffect(() => {
    const step = (event: KeyboardEvent) => {
      if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
      if (event.target instanceof Element && event.target.closest(ownArrows) !== null) return
      const href = hrefOf(event.key, { previous, next })
      if (href === null) return
      event.preventDefault()
      router.push(href, { scroll: false })
    }
    document.addEventListener('keydown', step)
    return () => document.removeEventListener('keydown', step)
  }, [router, previous, next])
  return null
}

function hrefOf(key: string, { previous, next }: ReplayKeysProps): string | null {
  if (key === 'ArrowLeft') return previous
  return key === 'ArrowRight' ? next : null
}
