// Whether probabilities come true: those of the learner model, and those students state themselves.
import 'server-only'
import { groupBy } from '@/lib/assessment/group-by'
import type { Actor } from '@/lib/auth/actor'
import type { AskedClassFilter } from '@/lib/contracts/analytics/class-filter'
import type { ConfidenceRow, ModelView } from '@/lib/contracts/analytics/model-view'
import { db } from '@/lib/db/client'
import { type LogScores, listLogScores } from '@/lib/db/queries/log-scores'
import { listAnsweredVersions } from '@/lib/db/queries/tallies/answered-versions'
import { listStudentReliability, type StudentReliability } from '@/lib/db/queries/tallies/reliability-tallies'
import { confidenceGap, FEWEST_BETS, foldedRow } from '@/lib/psychometrics/confidence-gap'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { listUsableQuestions } from '@/lib/services/usable-questions'
import { loadClassStudents } from './class-students'
import { shownNames } from './shown-names'
import { toReliabilityView } from './to-reliability-view'

export type AskedModel = {
  readonly courseSlug: string
  readonly filter: AskedClassFilter
  readonly hideNames: boolean
}

export async function getModelReliability(actor: Actor, asked: AskedModel): Promise<ModelView> {
  const course = await getCourseFor(actor, { slug: asked.courseSlug, action: 'class:view' })
  const { everybody, students, filtering } = await loadClassStudents(course.id, asked.filter)
  const studentIds = students.map(({ id }) => id)
  const of = { courseId: course.id, studentIds }
  const [expected, stated, questionIds] = await Promise.all([
    listStudentReliability(db, { ...of, source: 'model' }),
    listStudentReliability(db, { ...of, source: 'student' }),
    listBetQuestions(course.id),
  ])
  const scores = await listLogScores(db, { ...of, questionIds })
  const names = shownNames(everybody, { courseId: course.id, hideNames: asked.hideNames })
  const found = students.flatMap(({ id, isSimulated }) => {
    const own = stated.filter(({ studentId }) => studentId === id)
    return own.length === 0 ? [] : [{ id, isSimulated, gap: confidenceGap(own) }]
  })
  const confident = found.flatMap(({ id, isSimulated, gap }): readonly ConfidenceRow[] => {
    const { bets, sure, right, interval, verdict } = gap
    if (verdict === 'too-few' || sure === null || right === null || interval === null) return []
    const meanBits = meanOf(scores.filter(({ studentId }) => studentId === id))?.mean ?? null
    return [{ studentId: id, isSimulated, name: names.get(id) ?? '', bets, sure, right, interval, verdict, meanBits }]
  })
  const folded = toReliabilityView(stated.map(toShare).map(foldedRow))
  return {
    ...{ course: toCourseView(course, actor), filtering },
    model: toReliabilityView(expected.map(toShare)),
    stated: toReliabilityView(stated.map(toShare)),
    classBits: meanOf(scores),
    classGap: folded && { sure: folded.predicted, right: folded.observed, interval: folded.interval },
    students: confident.toSorted((a, b) => b.sure - b.right - (a.sure - a.right) || a.name.localeCompare(b.name)),
    ...{ tooFew: found.length - confident.length, needed: FEWEST_BETS },
  }
}

/** Questions that were answered here and ask for probabilities, in any version. */
async function listBetQuestions(courseId: string): Promise<readonly string[]> {
  const questions = await listUsableQuestions(await listAnsweredVersions(db, courseId))
  const asking = questions.filter(({ makeVariant }) =>
    makeVariant(0).parts.some(({ kind }) => kind === 'probabilistic-choice'),
  )
  return [...groupBy(asking, ({ poolEntry }) => poolEntry.questionId).keys()]
}

function toShare({ studentId, bin, count, predictedSum, observedSum }: StudentReliability) {
  return { student: studentId, bin, count, predictedSum, observedSum }
}

function meanOf(scores: readonly LogScores[]): ModelView['classBits'] {
  const bets = scores.reduce((sum, row) => sum + row.bets, 0)
  return bets === 0 ? null : { bets, mean: scores.reduce((sum, row) => sum + row.sumBits, 0) / bets }
}
