/** Written text on screen: Markdown in, React elements out, on the server only. */
import 'server-only'
import { getTranslations } from '@/app/i18n/get-translations'
import styles from './markdown.module.css'
import { parseMarkdown } from './parse-markdown'
import { renderBlocks, renderInline } from './render-node'

type MarkdownProps = {
  readonly text: string
  /** What a level-one heading of the text becomes. */
  readonly topHeading?: 2 | 3 | 4
}

export async function Markdown({ text, topHeading = 3 }: MarkdownProps) {
  const t = await getTranslations('Markdown')
  const tree = parseMarkdown(text)
  return (
    <div className={styles['prose']}>
      {renderBlocks(tree.children, { source: text, topHeading, tableLabel: t('table'), voice: 'mathml' })}
    </div>
  )
}

/** A label or an option: the text without its paragraph, to stand inside a line. */
export async function InlineMarkdown({ text }: { readonly text: string }) {
  const t = await getTranslations('Markdown')
  const tree = parseMarkdown(text)
  return <>{renderInline(tree.children, { source: text, topHeading: 4, tableLabel: t('table'), voice: 'words' })}</>
}
