/** What was found about one part of an assessment, as a whole; what is about single slots stands at these. */
import { getTranslations } from '@/app/i18n/get-translations'
import type { AssessmentFinding } from '@/lib/contracts/assessment-review'
import styles from './editor.module.css'
import { type FindingPlace, findingPlace } from './finding-place'

type FindingListProps = { readonly findings: readonly AssessmentFinding[]; readonly place: FindingPlace }

export async function FindingList({ findings, place }: FindingListProps) {
  const t = await getTranslations('Editor')
  const own = findings.filter((finding) => finding.slotIds.length === 0 && findingPlace(finding) === place)
  if (own.length === 0) return null
  return (
    <ul className={styles['findings']}>
      {own.map(({ words, severity }) => (
        <li key={words} data-severity={severity}>
          <span className="visually-hidden">{t(`severity.${severity}`)} </span>
          {words}
        </li>
      ))}
    </ul>
  )
}
