'use client'

/** Written text while it is being written, for its author alone: the same elements as on the server, made in the browser. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './markdown.module.css'
import { parseMarkdown } from './parse-markdown'
import { renderBlocks, renderInline } from './render-node'

type LiveMarkdownProps = {
  readonly text: string
  /** What a level-one heading of the text becomes. */
  readonly topHeading?: 2 | 3 | 4
}

export function LiveMarkdown({ text, topHeading = 3 }: LiveMarkdownProps) {
  const t = useTranslations('Markdown')
  const tree = parseMarkdown(text)
  return (
    <div className={styles['prose']}>
      {renderBlocks(tree.children, { source: text, topHeading, tableLabel: t('table'), voice: 'mathml' })}
    </div>
  )
}

/** A label or an option: the text without its paragraph, to stand inside a line. */
export function LiveInlineMarkdown({ text }: { readonly text: string }) {
  const t = useTranslations('Markdown')
  const tree = parseMarkdown(text)
  return <>{renderInline(tree.children, { source: text, topHeading: 4, tableLabel: t('table'), voice: 'words' })}</>
}
