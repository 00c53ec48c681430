'use client'

/** The text at the left, what it comes to at the right: as students see it, its sections, what is to be said of it. */
import { useEffect, useMemo, useRef, useState } from 'react'
import { ScrollingBox } from '@/app/components/markdown/scrolling-box'
import { type Tab, Tabs } from '@/app/components/studio/tabs'
import { useIsWide } from '@/app/components/studio/use-is-wide'
import { useTranslations } from '@/app/i18n/use-translations'
import { formulaFaults } from './formula-faults'
import { InsertBar } from './insert-bar'
import { useLesson } from './lesson-context'
import { LessonPreview } from './lesson-preview'
import { MarkList } from './mark-list'
import { type EditorHandle, MarkdownEditor } from './markdown-editor'
import { previewLines } from './preview-lines'
import { SectionList } from './section-list'
import { textMarks } from './text-marks'
import styles from './text-panel.module.css'
import { toDiagnostics } from './to-diagnostics'
import { useScrollTogether } from './use-scroll-together'

export function TextPanel() {
  const t = useTranslations('StudioLessons')
  const { written, reading, focus, type, undo, redo } = useLesson()
  const isWide = useIsWide()
  const editor = useRef<EditorHandle>(null)
  const { textPane, previewPane, onTextScroll } = useScrollTogether(editor)
  const [beside, setBeside] = useState('preview')
  const [narrow, setNarrow] = useState('write')

  // What was read last stays in sight while the text is no lesson.
  const lastRead = useRef(reading.kind === 'read' ? reading : null)
  if (reading.kind === 'read') lastRead.current = reading
  const shown = lastRead.current
  const lines = useMemo(() => previewLines(shown?.outline ?? [], shown?.lesson ?? { sections: [] }), [shown])
  const marks = useMemo(
    () => textMarks(written.source, { reading, faults: formulaFaults(written.source) }),
    [written.source, reading],
  )
  const diagnostics = useMemo(() => toDiagnostics(marks, t), [marks, t])

  useEffect(() => {
    if (focus === null) return
    setNarrow('write')
    // A panel that was hidden has no height until it is drawn.
    const frame = requestAnimationFrame(() => editor.current?.select(focus))
    return () => cancelAnimationFrame(frame)
  }, [focus])

  const write = (
    <div className={styles['write']} ref={textPane}>
      <InsertBar cursor={() => editor.current?.cursor() ?? 0} />
      <div className={styles['editor']}>
        <MarkdownEditor
          ref={editor}
          value={written.source}
          label={t('text.label')}
          diagnostics={diagnostics}
          onType={type}
          onUndo={undo}
          onRedo={redo}
          onScroll={onTextScroll}
        />
      </div>
      <p className={styles['keys']}>{t('text.keys')}</p>
    </div>
  )
  const panels: readonly Tab[] = [
    {
      id: 'preview',
      title: t('text.preview'),
      panel: (
        <div ref={previewPane}>
          <ScrollingBox className={styles['preview']} label={t('text.preview')}>
            {shown === null ? <p>{t('text.unreadable')}</p> : <LessonPreview lesson={shown.lesson} lines={lines} />}
          </ScrollingBox>
        </div>
      ),
    },
    { id: 'sections', title: t('text.sections'), panel: <SectionList /> },
    {
      id: 'marks',
      title: t('text.marks'),
      note: marks.length === 0 ? null : String(marks.length),
      panel: <MarkList marks={marks} />,
    },
  ]
  if (!isWide) {
    const tabs = [{ id: 'write', title: t('text.write'), panel: write }, ...panels]
    return <Tabs id="text" label={t('text.views')} tabs={tabs} selected={narrow} onSelect={setNarrow} />
  }
  return (
    <div className={styles['columns']}>
      {write}
      <Tabs id="beside" label={t('text.beside')} tabs={panels} selected={beside} onSelect={setBeside} />
    </div>
  )
}
