'use client'

/** The lesson by its headings: each leads to its place, and those that have neighbours of their kind can change places. */
import { SortableList } from '@/app/components/ui/sortable-list'
import { useTranslations } from '@/app/i18n/use-translations'
import { moveBlock } from '@/lib/content/lesson-text/move-block'
import { useLesson } from './lesson-context'
import styles from './text-panel.module.css'

export function SectionList() {
  const t = useTranslations('StudioLessons')
  const { written, reading, change, show } = useLesson()
  const { source } = written
  if (reading.outline.length === 0) return <p className={styles['empty']}>{t('sections.none')}</p>
  return (
    <div className={styles['sections']}>
      {reading.outline.map((part) => (
        <section key={`${part.name} ${part.from}`} aria-label={part.heading}>
          <button type="button" className={styles['part']} onClick={() => show({ from: part.from, to: part.from })}>
            {part.heading}
          </button>
          {part.blocks.length > 0 && (
            <SortableList
              label={t('sections.of', { part: part.heading })}
              items={part.blocks.map((block, index) => ({
                // Two may have one heading while they are written.
                id: `${block.heading} ${part.blocks.slice(0, index).filter(({ heading }) => heading === block.heading).length}`,
                name: block.heading,
                content: (
                  <button
                    type="button"
                    className={styles['heading']}
                    onClick={() => show({ from: block.from, to: block.from })}
                  >
                    {block.heading}
                  </button>
                ),
              }))}
              onMove={(move) => change(moveBlock(source, { blocks: part.blocks, ...move }))}
            />
          )}
        </section>
      ))}
    </div>
  )
}
