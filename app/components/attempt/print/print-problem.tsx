/** One question on paper: never broken over two pages. */

import { Markdown } from '@/app/components/markdown/markdown'
import { getTranslations } from '@/app/i18n/get-translations'
import type { PublicPart } from '@/lib/contracts/views'
import styles from './print.module.css'
import { PrintPart } from './print-part'

type PrintProblemProps = {
  readonly level: 2 | 3
  readonly problem: {
    readonly position: number
    readonly points: number
    readonly prompt: string
    readonly parts: readonly PublicPart[]
  }
}

export async function PrintProblem({ level, problem: { position, points, prompt, parts } }: PrintProblemProps) {
  const t = await getTranslations('Attempt')
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <section className={styles['problem']}>
      <Heading className={styles['title']}>
        {t('question', { number: position + 1 })}
        <span className={styles['worth']}>{t('points', { points })}</span>
      </Heading>
      <Markdown text={prompt} topHeading={level === 2 ? 3 : 4} />
      {parts.map((part) => (
        <PrintPart key={part.name} part={part} />
      ))}
    </section>
  )
}
