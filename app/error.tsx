'use client'

/** A fault outside the sign-in, or in what every page behind it shares. */
import { Fault, type FaultProps } from '@/app/components/shell/fault'
import notice from '@/app/components/shell/notice.module.css'

export default function PageError(props: FaultProps) {
  return (
    <main id="content" className={notice['box']}>
      <Fault {...props} />
    </main>
  )
}
