// Assessments as their instructor sets them down: found, listed, written with a history nobody can lose.
import 'server-only'
import { type AssessmentDefinition, definitionSchema } from '@/lib/assessment/definition'
import type { Tx } from '@/lib/db/client'

export type AssessmentKey = { readonly courseId: string; readonly assessmentId: string }
export type Assessment = {
  readonly id: string
  readonly courseId: string
  readonly revision: number
  readonly definition: AssessmentDefinition
  readonly position: number
  readonly publishedAt: Date | null
  readonly archivedAt: Date | null
  /** Of all students, open and closed. */
  readonly attemptCount: number
}

const columns = {
  id: true,
  courseId: true,
  revision: true,
  definition: true,
  position: true,
  publishedAt: true,
  archivedAt: true,
  _count: { select: { attempts: true } },
} as const

/** In the order of the course, archived ones too. */
export async function listAssessments(tx: Tx, courseId: string): Promise<readonly Assessment[]> {
  const rows = await tx.assessment.findMany({
    where: { courseId },
    select: columns,
    orderBy: [{ position: 'asc' }, { createdAt: 'asc' }, { id: 'asc' }],
  })
  return rows.map(toAssessment)
}

export async function findAssessment(tx: Tx, { courseId, assessmentId }: AssessmentKey): Promise<Assessment | null> {
  const row = await tx.assessment.findUnique({
    where: { courseId_id: { courseId, id: assessmentId } },
    select: columns,
  })
  return row === null ? null : toAssessment(row)
}

type NewAssessment = {
  readonly courseId: string
  readonly definition: AssessmentDefinition
  readonly authorId: string
  /** Left out, the database makes one. */
  readonly id?: string
}

/** A draft behind all others of its course, and the first line of its history. In a transaction. */
export async function createAssessment(tx: Tx, { id, courseId, definition, authorId }: NewAssessment): Promise<string> {
  const { _max } = await tx.assessment.aggregate({ where: { courseId }, _max: { position: true } })
  const position = (_max.position ?? -1) + 1
  const created = await tx.assessment.create({
    data: { ...(id === undefined ? {} : { id }), courseId, definition, position },
    select: { id: true },
  })
  await tx.assessmentRevision.create({
    data: { courseId, assessmentId: created.id, revision: 1, definition, authorId },
    select: { revision: true },
  })
  return created.id
}

type Row = Omit<Assessment, 'definition' | 'attemptCount'> & {
  readonly definition: unknown
  readonly _count: { readonly attempts: number }
}

function toAssessment({ definition, _count, ...row }: Row): Assessment {
  return { ...row, definition: definitionSchema.parse(definition), attemptCount: _count.attempts }
}
