/** One button: a student is seen to, or back in the list. */

import button from '@/app/components/ui/button.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { ShownStudent } from '@/lib/contracts/analytics/misconceptions'
import { setAside, takeBack } from './actions'
import styles from './needs.module.css'

type AsideFormProps = {
  readonly courseId: string
  readonly student: ShownStudent
  readonly wanted: 'aside' | 'back'
}

export async function AsideForm({ courseId, student, wanted }: AsideFormProps) {
  const t = await getTranslations('Needs')
  const words =
    wanted === 'aside' ? ({ text: 'seen', label: 'seenText' } as const) : ({ text: 'undo', label: 'undoText' } as const)
  return (
    <form action={wanted === 'aside' ? setAside : takeBack} className={styles['aside']}>
      <input type="hidden" name="courseId" value={courseId} />
      <input type="hidden" name="studentId" value={student.id} />
      <button
        type="submit"
        className={`${button['quiet']} ${button['small']}`}
        aria-label={t(words.label, { name: student.name })}
      >
        {t(words.text)}
      </button>
    </form>
  )
}
