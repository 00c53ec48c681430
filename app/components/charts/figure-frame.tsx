/** The frame of every picture: its title, what it shows in words, the picture itself, and its table one click away. */

import { type ReactNode, useId } from 'react'
import { ScrollingBox } from '@/app/components/markdown/scrolling-box'
import disclosure from '@/app/components/ui/disclosure.module.css'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './charts.module.css'

type FigureFrameProps = {
  readonly title: string
  /** What the picture shows and how to read it, with n: heard by who does not see it. */
  readonly description: string
  /** Of the view box. Text in it is 13 units high; on a narrow screen it scrolls before that falls below 11 px. */
  readonly size: { readonly width: number; readonly height: number }
  /** The same figures in rows. */
  readonly table: ReactNode
  /** Where the table is a file. */
  readonly file?: string
  /** What the picture's shapes mean. */
  readonly legend?: ReactNode
  /** A picture of links is a group of links; any other is one image. */
  readonly marks?: 'links'
  readonly children: ReactNode
}

const textUnits = 13
const leastTextPixels = 11

export function FigureFrame({ title, description, size, table, file, legend, marks, children }: FigureFrameProps) {
  const t = useTranslations('Analytics')
  const id = useId()
  const { width, height } = size
  return (
    <figure className={styles['frame']} aria-labelledby={`${id}-caption`}>
      <figcaption>
        <p className={styles['title']} id={`${id}-caption`}>
          {title}
        </p>
        <p className={styles['description']}>{description}</p>
      </figcaption>
      {legend}
      <ScrollingBox className={styles['box']} label={t('chart', { title })}>
        <svg
          className={styles['picture']}
          viewBox={`0 0 ${width} ${height}`}
          style={{ minWidth: `${Math.ceil((width * leastTextPixels) / textUnits)}px`, maxWidth: `${width}px` }}
          role={marks === 'links' ? 'group' : 'img'}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-description`}
        >
          <title id={`${id}-title`}>{title}</title>
          <desc id={`${id}-description`}>{description}</desc>
          {children}
        </svg>
      </ScrollingBox>
      <details className={`${disclosure['box']} ${styles['details']}`}>
        <summary>{t('asTable')}</summary>
        <div className={styles['table']}>{table}</div>
        {file !== undefined && (
          <p className={styles['file']}>
            <a href={file} download>
              {t('download')}
            </a>
          </p>
        )}
      </details>
    </figure>
  )
}
