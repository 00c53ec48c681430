/** Every way to bring students into a course, and the groups they form. */

import page from '@/app/components/ui/page.module.css'
import { getTranslations } from '@/app/i18n/get-translations'
import type { RosterView } from '@/lib/contracts/roster-views'
import { AddStudentForm } from './add-student-form'
import { GroupList } from './group-list'
import { InvitationForm } from './invitation-form'
import { InvitationList } from './invitation-list'
import { RosterImport } from './roster-import'

export async function BringPeople({ view }: { readonly view: RosterView }) {
  const t = await getTranslations('People')
  const courseId = view.course.id
  return (
    <>
      <section className={page['section']} aria-labelledby="add-student">
        <h2 id="add-student">{t('addTitle')}</h2>
        <AddStudentForm courseId={courseId} />
      </section>
      <section className={page['section']} aria-labelledby="invite">
        <h2 id="invite">{t('inviteTitle')}</h2>
        <p>{t('inviteText')}</p>
        <InvitationForm courseId={courseId} />
        <InvitationList view={view} />
      </section>
      <section className={page['section']} aria-labelledby="import">
        <h2 id="import">{t('importTitle')}</h2>
        <RosterImport courseId={courseId} />
      </section>
      <section className={page['section']} aria-labelledby="groups">
        <h2 id="groups">{t('groups')}</h2>
        <GroupList view={view} />
      </section>
    </>
  )
}
