/** What is right on each paper, for whoever marks: names and numbers as on the papers. */

import { InlineMarkdown, Markdown } from '@/app/components/markdown/markdown'
import { EmptyState } from '@/app/components/ui/empty-state'
import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { KeysView } from '@/lib/contracts/paper-views'
import { BundleBar } from './bundle-bar'
import styles from './papers.module.css'

export async function PaperKeys({ view }: { readonly view: KeysView }) {
  const t = await getTranslations('Papers')
  return (
    <div className={`${page['page']} ${styles['sheets']}`}>
      <BundleBar view={view} title={t('keysTitle')} lead={t('keysLead')} path="keys" />
      {view.papers.length === 0 && <EmptyState title={t('none')}>{t('noneText')}</EmptyState>}
      {view.papers.map((paper) => (
        <PaperKey key={paper.number} paper={paper} />
      ))}
    </div>
  )
}

async function PaperKey({ paper: { number, student, problems } }: { readonly paper: KeysView['papers'][number] }) {
  const t = await getTranslations('Papers')
  return (
    <section className={styles['key']} aria-labelledby={`key-${number}`}>
      <h2 id={`key-${number}`}>
        {t('paper', { number })} · {student?.name ?? t('spare')}
      </h2>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('question')}</th>
            <th scope="col">{t('right')}</th>
            <th scope="col">{t('accepted')}</th>
            <th scope="col">{t('points')}</th>
          </tr>
        </thead>
        <tbody>
          {problems.map(({ slotId, position, points, title, keys }) =>
            keys.map(({ name, label, key, letters, accepted }, place) => (
              <tr key={`${slotId}/${name}`}>
                <th scope="row">
                  {position + 1}. {place === 0 && title}
                  <span className={styles['beside']}>
                    <InlineMarkdown text={label} />
                  </span>
                </th>
                <td>
                  {letters !== null && <strong>{letters}</strong>}
                  <Markdown text={key} topHeading={3} />
                </td>
                <td>{accepted !== null && <InlineMarkdown text={accepted} />}</td>
                <td>{place === 0 && points}</td>
              </tr>
            )),
          )}
        </tbody>
      </table>
    </section>
  )
}
