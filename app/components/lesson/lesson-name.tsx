/** Another lesson by its number and title; one not loaded yet is named by its id and leads nowhere. */
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import type { LessonLink } from '@/lib/contracts/views'
import styles from './lesson.module.css'

export async function LessonName({ courseSlug, link }: { readonly courseSlug: string; readonly link: LessonLink }) {
  const t = await getTranslations('Lesson')
  const name = [link.number, link.title ?? nameFromId(link.id)].filter((word) => word !== null).join(' ')
  if (link.isLoaded) return <Link href={`/courses/${courseSlug}/lessons/${link.id}`}>{name}</Link>
  return (
    <span className={styles['absent']}>
      {name} <span className={styles['beside']}>{t('notLoaded')}</span>
    </span>
  )
}

/** 13-04-kl-divergence → 13.4 kl divergence: as much as the id itself says. */
function nameFromId(id: string): string {
  const [, phase, place, words] = /^(\d+)-(\d+)-(.+)$/.exec(id) ?? []
  if (phase === undefined || place === undefined || words === undefined) return id
  return `${Number(phase)}.${Number(place)} ${words.replaceAll('-', ' ')}`
}
