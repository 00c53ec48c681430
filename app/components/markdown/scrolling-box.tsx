/** A box for what may be wider than the page. It scrolls, so a keyboard must reach it; a section would be a landmark for each. */
import type { ReactNode } from 'react'

type ScrollingBoxProps = {
  readonly label: string
  readonly className: string | undefined
  readonly children: ReactNode
}

export function ScrollingBox({ label, className = '', children }: ScrollingBoxProps) {
  return (
    <div className={`${className} fades-where-more`} tabIndex={0} role="group" aria-label={label}>
      {children}
    </div>
  )
}
