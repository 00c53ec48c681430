'use client'

/** The author's tests: met or not, and what came instead. They run on every change. */
import { useState } from 'react'
import { useStudio } from '@/app/components/studio/studio-context'
import { useBench } from '@/app/components/studio/worker/bench-context'
import { keyed } from '@/app/components/ui/keyed'
import { useTranslations } from '@/app/i18n/use-translations'
import { editSource } from '@/lib/authoring/edit-source'
import styles from './bench.module.css'
import { BenchNote } from './bench-note'
import { TestRow } from './test-row'

export function TestsPanel() {
  const t = useTranslations('StudioBench')
  const { edit, undo, source, canEdit } = useStudio()
  const { tests, isOld, showTest, which } = useBench()
  /** The text as it was after a test was removed: as long as it is the same, undoing brings the test back. */
  const [removed, setRemoved] = useState<{ readonly place: number; readonly text: string } | null>(null)
  const results = tests ?? []
  const passed = results.filter(({ isPassed }) => isPassed).length
  const remove = (place: number) => {
    const edits = [{ path: results.length === 1 ? ['tests'] : ['tests', place], value: undefined }]
    setRemoved({ place, text: editSource(source, edits) })
    edit(edits)
  }
  const isUndoable = removed !== null && removed.text === source
  return (
    <div className={styles['panel']}>
      <BenchNote />
      <p role="status" className={styles['counted']}>
        {results.length === 0 ? t('noTests') : t('passed', { passed, count: results.length })}
      </p>
      {isUndoable && (
        <p className={styles['notice']}>
          {t('testRemoved', { place: removed.place + 1 })}{' '}
          <button
            type="button"
            className={styles['link']}
            onClick={() => {
              undo()
              setRemoved(null)
            }}
          >
            {t('undo')}
          </button>
        </p>
      )}
      <ol className={`${styles['tests']} ${styles['look']}`} data-old={isOld}>
        {keyed(results).map(({ key, value: result }, place) => (
          <TestRow
            key={key}
            result={result}
            isShown={which.kind === 'test' && which.place === place}
            onShow={() => showTest(place)}
            onRemove={canEdit ? () => remove(place) : null}
          />
        ))}
      </ol>
      <p className={styles['quiet']}>{t('howToTest')}</p>
    </div>
  )
}
