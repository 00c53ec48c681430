'use client'

/**
 * A page of its own for the preview: as wide as a phone and in its own colours, so that media queries hold as they do there. What it shows is
 * part of this page's tree; only its document is another.
 */
import { type ReactNode, useEffect, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import styles from './bench.module.css'
import { followHeight, followKeys, followStyles } from './follow-document'

export type FrameChoice = {
  readonly width: 'panel' | 'phone'
  /** `page`: the colours of the page around it. */
  readonly scheme: 'page' | 'light' | 'dark'
}

type PreviewFrameProps = {
  readonly choice: FrameChoice
  readonly title: string
  readonly children: ReactNode
}

export function PreviewFrame({ choice: { width, scheme }, title, children }: PreviewFrameProps) {
  if (width === 'panel' && scheme === 'page') return <div className={styles['sheet']}>{children}</div>
  return (
    <Frame width={width} scheme={scheme} title={title}>
      {children}
    </Frame>
  )
}

function Frame({ width, scheme, title, children }: FrameChoice & Omit<PreviewFrameProps, 'choice'>) {
  const frame = useRef<HTMLIFrameElement>(null)
  const [inside, setInside] = useState<Document | null>(null)
  const [height, setHeight] = useState(0)
  useEffect(() => setInside(frame.current?.contentDocument ?? null), [])
  useEffect(() => {
    if (inside === null) return
    inside.body.classList.add(styles['framed'] ?? '')
    const ends = [followStyles(inside), followHeight(inside, setHeight), followKeys(inside)]
    return () => {
      for (const end of ends) end()
    }
  }, [inside])
  useEffect(() => {
    if (inside === null) return
    const { scheme: ofPage = '' } = document.documentElement.dataset
    inside.documentElement.lang = document.documentElement.lang
    inside.documentElement.dataset['scheme'] = scheme === 'page' ? ofPage : scheme
  }, [inside, scheme])
  return (
    <div className={styles['stage']} data-width={width}>
      <iframe
        ref={frame}
        title={title}
        className={styles['frame']}
        data-width={width}
        style={{ height: `${height}px` }}
        onLoad={() => setInside(frame.current?.contentDocument ?? null)}
      />
      {inside !== null && createPortal(<div className={styles['sheet']}>{children}</div>, inside.body)}
    </div>
  )
}
