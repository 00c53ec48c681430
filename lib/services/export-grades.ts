// The gradebook as a file.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { writeGrades } from '@/lib/content/write-grades'
import { getGradebook } from './get-gradebook'

export type GradesFile = { readonly fileName: string; readonly text: string }

/** Every student of the course, by name. */
export async function exportGrades(actor: Actor, { courseSlug }: { readonly courseSlug: string }): Promise<GradesFile> {
  const order = { by: 'name', way: 'up', search: '', group: '' } as const
  const { columns, rows } = await getGradebook(actor, { courseSlug, order })
  const text = writeGrades({
    titles: columns.map(({ title }) => title),
    rows: rows.map(({ student, cells, total }) => ({
      ...{ name: student.name, email: student.email, total },
      grades: cells.map(({ isExcused, points }) => (isExcused ? 'excused' : points)),
    })),
  })
  return { fileName: `grades-${courseSlug}.csv`, text }
}
