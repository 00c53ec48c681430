// How the assessments of a course come to one grade, as its instructor set it down.
import 'server-only'
import type { GradebookRules } from '@/lib/assessment/gradebook-rules'
import type { Tx } from '@/lib/db/client'

/** In the order of the gradebook. */
export async function getGradebookRules(tx: Tx, courseId: string): Promise<GradebookRules> {
  const rows = await tx.gradebookCategory.findMany({
    where: { courseId },
    select: { id: true, title: true, weight: true, dropLowest: true },
    orderBy: [{ position: 'asc' }, { id: 'asc' }],
  })
  return { categories: rows.map(({ title, ...category }) => ({ ...category, name: title })) }
}

/** Exactly these, whatever there was. In a transaction. */
export async function replaceGradebookRules(
  tx: Tx,
  { courseId, rules }: { readonly courseId: string; readonly rules: GradebookRules },
): Promise<void> {
  await tx.gradebookCategory.deleteMany({ where: { courseId } })
  await tx.gradebookCategory.createMany({
    data: rules.categories.map(({ name, ...category }, position) => ({ courseId, ...category, title: name, position })),
  })
}
