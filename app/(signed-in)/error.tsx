'use client'

/** A fault in a page behind the sign-in: the header stays, so that one can go elsewhere. */
import { Fault, type FaultProps } from '@/app/components/shell/fault'
import notice from '@/app/components/shell/notice.module.css'

export default function PageError(props: FaultProps) {
  return (
    <div className={notice['box']}>
      <Fault {...props} />
    </div>
  )
}
