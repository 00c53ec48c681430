/** A section of the core content: its heading, its blocks, and the author's own marks of what matters. */

import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import type { Block, Section } from '@/lib/content/lesson'
import { Callout } from './callout'
import styles from './lesson.module.css'

export async function LessonSection({ section }: { readonly section: Section }) {
  const t = await getTranslations('Lesson')
  const title = (
    <h2 id={`${section.id}-title`}>
      <InlineMarkdown text={section.heading} />
    </h2>
  )
  const blocks = section.blocks.map((block) => <LessonBlock key={block.markdown} block={block} />)
  if (section.tone === null) {
    return (
      <section id={section.id} className={styles['chapter']} aria-labelledby={`${section.id}-title`}>
        {title}
        {blocks}
      </section>
    )
  }
  return (
    <section id={section.id} className={styles['chapter']} aria-labelledby={`${section.id}-title`}>
      <Callout tone={section.tone} label={t(section.tone)}>
        {title}
        {blocks}
      </Callout>
    </section>
  )
}

async function LessonBlock({ block }: { readonly block: Block }) {
  const t = await getTranslations('Lesson')
  if (block.kind === 'markdown') return <Markdown text={block.markdown} />
  return (
    <Callout tone={block.tone} label={block.title === '' ? t(block.tone) : block.title}>
      <Markdown text={block.markdown} topHeading={4} />
    </Callout>
  )
}
