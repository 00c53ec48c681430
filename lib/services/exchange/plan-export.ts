// What an export would hold and lose, and what there is to choose from.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import type { ExportRequest } from '@/lib/contracts/exchange/export-requests'
import type { ExportLesson, ExportPlan } from '@/lib/contracts/exchange/export-views'
import { db } from '@/lib/db/client'
import { makeExport } from './make-export'

export async function planExport(actor: Actor, request: ExportRequest): Promise<ExportPlan> {
  const made = await makeExport(actor, request)
  if (made.kind !== 'made') return made
  const { report, fileName, content } = made
  return { kind: 'ready', report, fileName, bytes: content.length }
}

/** With how many questions each has in use. */
export async function listExportLessons(actor: Actor): Promise<readonly ExportLesson[]> {
  authorize(actor, 'bank:view', {})
  const [lessons, counts] = await Promise.all([
    db.lesson.findMany({
      orderBy: [{ number: 'asc' }, { id: 'asc' }],
      select: { id: true, number: true, title: true },
    }),
    db.question.groupBy({ by: ['lessonId'], where: { archivedAt: null }, _count: true }),
  ])
  return lessons.map((lesson) => {
    return { ...lesson, questions: counts.find(({ lessonId }) => lessonId === lesson.id)?._count ?? 0 }
  })
}
