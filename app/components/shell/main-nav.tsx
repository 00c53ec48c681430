'use client'

/** The links of the course the address is in, with the current page marked. */
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { LinkPending } from '@/app/components/ui/link-pending'
import { useTranslations } from '@/app/i18n/use-translations'
import styles from './header.module.css'
import { type NavCourse, navItems } from './nav-items'

type MainNavProps = { readonly courses: readonly NavCourse[]; readonly hasBank: boolean }

export function MainNav({ courses, hasBank }: MainNavProps) {
  const t = useTranslations('Nav')
  const pathname = usePathname()
  return (
    <nav aria-label={t('label')} className={styles['nav']}>
      {navItems({ courses, pathname, hasBank }).map(({ key, href, isCurrent }) => (
        <Link key={key} href={href} className={styles['link']} {...(isCurrent ? { 'aria-current': 'page' } : {})}>
          {t(key)}
          <LinkPending />
        </Link>
      ))}
    </nav>
  )
}
