// Papers for everybody who has none that holds, and spare ones for whoever comes.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { MakePapers } from '@/lib/contracts/paper-requests'
import type { MakePapersResult } from '@/lib/contracts/paper-views'
import { db } from '@/lib/db/client'
import { addPapers, type NewPaper } from '@/lib/db/queries/printed-paper'
import { AppError } from '@/lib/errors'
import { getAssessmentToEdit } from './assessment-access'
import { listAssessmentPool } from './assessment-pool'
import { drawFrom } from './draw-problems'
import { loadPapers, ownerOf } from './load-papers'

/**
 * A student's paper has the problems of their attempt; where there is none yet, their first attempt will have those of the paper.
 * @throws AppError `invalid-input` for a mastery check, `conflict` when somebody else made papers meanwhile.
 */
export async function makePapers(actor: Actor, asked: MakePapers): Promise<MakePapersResult> {
  const { courseId, assessmentId } = asked
  const { assessment } = await getAssessmentToEdit(actor, asked)
  const { definition, revision } = assessment
  if (definition.kind === 'mastery-check') throw new AppError('invalid-input')
  const { students, spares, lastNumber } = await loadPapers(assessment)
  const pool = await listAssessmentPool(courseId)
  const papers: NewPaper[] = []
  for (const { student, attempt, paper } of students) {
    if (paper !== null) continue
    const owner = ownerOf(student, attempt)
    const problems = attempt?.problems ?? (await drawFrom(pool, { definition }))
    if (problems === null) return { kind: 'pool-too-small' }
    papers.push({ owner, revision: attempt?.revision ?? revision, problems })
  }
  for (let spare = spares.length; spare < asked.spares; spare += 1) {
    const problems = await drawFrom(pool, { definition })
    if (problems === null) return { kind: 'pool-too-small' }
    papers.push({ owner: null, revision, problems })
  }
  const made = { lastNumber, madeAt: new Date(), madeById: actor.userId }
  const isAdded = await db.$transaction((tx) => addPapers(tx, { courseId, assessmentId, papers, ...made }))
  if (!isAdded) throw new AppError('conflict')
  return { kind: 'made', count: papers.length }
}
