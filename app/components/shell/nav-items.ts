/** Which links a person has, worked out from who they are and where they stand. */

export type NavCourse = { readonly slug: string; readonly role: 'student' | 'instructor' }
type NavKey = 'home' | 'lessons' | 'practice' | 'assessments' | 'grades' | 'progress' | 'class' | 'people' | 'bank'
export type NavItem = { readonly key: NavKey; readonly href: string; readonly isCurrent: boolean }

type Standing = {
  readonly courses: readonly NavCourse[]
  readonly pathname: string
  /** Admins, and whoever may write questions. */
  readonly hasBank: boolean
}

export function navItems({ courses, pathname, hasBank }: Standing): readonly NavItem[] {
  const course = courses.find(({ slug }) => isWithin(pathname, `/courses/${slug}`)) ?? courses[0]
  const links: readonly (readonly [NavKey, string])[] = [
    ['home', '/'],
    ...(course === undefined ? [] : courseLinks(course)),
    ...(hasBank ? [['bank', '/bank'] as const] : []),
  ]
  return links.map(([key, href]) => ({ key, href, isCurrent: isCurrent({ key, href, pathname }) }))
}

function courseLinks({ slug, role }: NavCourse): readonly (readonly [NavKey, string])[] {
  const course = `/courses/${slug}`
  if (role === 'instructor') {
    return [
      ['lessons', course],
      ['assessments', `${course}/assessments`],
      ['grades', `${course}/grades`],
      ['class', `${course}/class`],
      ['people', `${course}/people`],
    ]
  }
  return [
    ['lessons', course],
    ['practice', `${course}/practice`],
    ['assessments', `${course}/assessments`],
    ['grades', `${course}/grades`],
    ['progress', `${course}/progress`],
  ]
}

const withPagesBelow: readonly NavKey[] = ['bank', 'assessments', 'grades', 'class']

/** A lesson is under "lessons", an attempt under "assessments", a variant under "bank"; the other links are their page alone. */
function isCurrent({
  key,
  href,
  pathname,
}: {
  readonly key: NavKey
  readonly href: string
  readonly pathname: string
}) {
  if (key === 'lessons') return pathname === href || isWithin(pathname, `${href}/lessons`)
  return withPagesBelow.includes(key) ? isWithin(pathname, href) : pathname === href
}

function isWithin(pathname: string, folder: string): boolean {
  return pathname === folder || pathname.startsWith(`${folder}/`)
}
