'use client'

/** The sections by name, with a dot at those in which something is wrong. */
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './form.module.css'
import { useForm } from './form-context'
import { type SectionId, sectionIds, sectionOf } from './section-ids'

export function SectionList({ onGo }: { readonly onGo: (id: SectionId) => void }) {
  const t = useTranslations('StudioForm')
  const { problems } = useForm()
  const wrong = new Set(problems.map(({ path }) => sectionOf(path)))
  return (
    <nav className={styles['contents']} aria-label={t('contents')}>
      <ol>
        {sectionIds.map((id) => (
          <li key={id}>
            <button type="button" onClick={() => onGo(id)}>
              {t(`section.${id}`)}
              {wrong.has(id) && <span className={styles['dot']} role="img" aria-label={t('hasProblems')} />}
            </button>
          </li>
        ))}
      </ol>
    </nav>
  )
}
