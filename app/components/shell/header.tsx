/** The one line above every page: where one can go, who one is, how it looks. */
import { cookies } from 'next/headers'
import Link from 'next/link'
import { getTranslations } from '@/app/i18n/get-translations'
import { parseScheme, schemeCookie } from '@/app/theme/scheme'
import styles from './header.module.css'
import { MainNav } from './main-nav'
import type { NavCourse } from './nav-items'
import { SchemeSwitch } from './scheme-switch'
import { SignOutButton } from './sign-out-button'

type HeaderProps = {
  readonly person: { readonly name: string; readonly isAdmin: boolean; readonly isAuthor: boolean }
  readonly courses: readonly NavCourse[]
}

export async function Header({ person, courses }: HeaderProps) {
  const [app, t, jar] = await Promise.all([getTranslations('App'), getTranslations('Nav'), cookies()])
  return (
    <header className={styles['header']}>
      <div className={styles['row']}>
        <Link href="/" className={styles['brand']}>
          {app('name')}
        </Link>
        <MainNav
          courses={courses.map(({ slug, role }) => ({ slug, role }))}
          hasBank={person.isAdmin || person.isAuthor}
        />
        <div className={styles['account']}>
          <SchemeSwitch initial={parseScheme(jar.get(schemeCookie)?.value)} />
          <Link href="/me/record" className={styles['person']} aria-label={t('account', { name: person.name })}>
            {person.name}
          </Link>
          <SignOutButton className={styles['signOut']} />
        </div>
      </div>
    </header>
  )
}
