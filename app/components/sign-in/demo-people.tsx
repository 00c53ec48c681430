'use client'

/** The people of a demonstration. They exist only in its database. */
import button from '@/app/components/ui/button.module.css'
import { useTranslations } from '@/app/i18n/use-translations'

import styles from './sign-in.module.css'

export const demoPassword = 'surprisal-demo'

const people = [
  { email: 'student@example.edu', role: 'demoStudent' },
  { email: 'instructor@example.edu', role: 'demoInstructor' },
  { email: 'admin@example.edu', role: 'demoAdmin' },
] as const

type DemoPeopleProps = { readonly isPending: boolean; readonly onChoose: (email: string) => void }

export function DemoPeople({ isPending, onChoose }: DemoPeopleProps) {
  const t = useTranslations('SignIn')
  return (
    <section className={styles['demo']} aria-labelledby="demo-title">
      <h2 id="demo-title">{t('demoTitle')}</h2>
      <p>{t('demoText', { password: demoPassword })}</p>
      <ul>
        {people.map(({ email, role }) => (
          <li key={email}>
            <span>{email}</span>
            <button
              type="button"
              className={`${button['quiet']} ${button['small']}`}
              aria-label={t('demoUse', { role: t(role) })}
              disabled={isPending}
              onClick={() => onChoose(email)}
            >
              {t(role)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
