'use client'

/** Two texts line by line: what went is marked −, what came +, with a few lines of what stayed around. */
import { structuredPatch } from 'diff'
import { useMemo } from 'react'
import { ScrollingBox } from '@/app/components/markdown/scrolling-box'
import { keyed } from '@/app/components/ui/keyed'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './history.module.css'

type LineDifferenceProps = { readonly before: string; readonly after: string; readonly label: string }

const around = 2

export function LineDifference({ before, after, label }: LineDifferenceProps) {
  const t = useTranslations('StudioLessons')
  const hunks = useMemo(
    () => structuredPatch('', '', before, after, '', '', { context: around, maxEditLength: 20_000 })?.hunks ?? null,
    [before, after],
  )
  if (hunks === null) return <p className={styles['note']}>{t('difference.tooMuch')}</p>
  if (hunks.length === 0) return <p className={styles['note']}>{t('difference.none')}</p>
  return (
    <ScrollingBox className={styles['difference']} label={label}>
      {hunks.map((hunk) => (
        <div key={`${hunk.oldStart} ${hunk.newStart}`} className={styles['hunk']}>
          {keyed(hunk.lines).map(({ key, value: line }) => {
            const kind = kinds[line.charAt(0)] ?? 'stayed'
            return (
              <p key={key} data-kind={kind}>
                <span className="visually-hidden">{kind === 'stayed' ? '' : t(`difference.${kind}`)}</span>
                {line}
              </p>
            )
          })}
        </div>
      ))}
    </ScrollingBox>
  )
}

const kinds: Readonly<Record<string, 'went' | 'came'>> = { '-': 'went', '+': 'came' }
