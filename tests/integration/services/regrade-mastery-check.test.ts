import { beforeEach, describe, expect, it } from 'vitest'
import type { Correction } from '@/lib/assessment/correction'
import { definitionSchema } from '@/lib/assessment/definition'
import type { Actor } from '@/lib/auth/actor'
import { db } from '@/lib/db/client'
import { parseQuestion } from '@/lib/problems/question'
import { applyRegrade } from '@/lib/services/apply-regrade'
import { getAttempt } from '@/lib/services/get-attempt'
import { getRegrade } from '@/lib/services/get-regrade'
import { previewRegrade } from '@/lib/services/preview-regrade'
import { undoRegrade } from '@/lib/services/undo-regrade'
import { type AttemptCourse, createAttemptCourse, publishAssessment } from '@/tests/support/attempt-course'
import { begin, check, rightAnswer } from '@/tests/support/attempt-work'
import { publishCalibration } from '@/tests/support/publish-calibration'
import { canary, createStudentOf, publish, surprisalQuestion } from '@/tests/support/taught-course'

const now = { kind: 'now' } as const
let course: AttemptCourse
let assessmentId: string
let student: Actor
let attemptId: string

beforeEach(async () => {
  course = await createAttemptCourse()
  const definition = definitionSchema.parse({
    kind: 'mastery-check',
    ...{ title: 'Do you know it?', instructions: '', categoryId: null, opensAt: null, timeline: [] },
    ...{ attemptsAllowed: 2, attemptCounts: 'best', password: null, timeLimitMinutes: null },
    release: { score: now, correctness: now, feedback: now, solution: now },
    ...{ points: 100, objectives: course.objectiveIds, maxError: 0.3, budget: 30 },
  })
  assessmentId = await publishAssessment(course, definition)
  student = await createStudentOf(course)
  attemptId = await begin(course, student, assessmentId)
})

const view = () => getAttempt(student, { courseSlug: course.slug, assessmentId, attemptId })

/** Right in all questions, or wrong, until the check ends. */
async function answerAll(isRight: boolean): Promise<void> {
  for (let count = 1; count <= 30; count += 1) {
    const slotId = `question-${count}`
    const bits = isRight ? await rightAnswer({ attemptId, slotId }) : '1'
    await check(course, student, { attemptId, slotId, bits })
    if ((await view()).attempt.closedAt !== null) return
  }
  throw new TypeError('the check did not end')
}

async function regrade(correction: Correction, { isNeverLower = false } = {}) {
  const asked = { courseId: course.id, assessmentId, correction, isNeverLower }
  const preview = await previewRegrade(course.instructor, asked)
  const { fingerprint } = preview
  return {
    preview,
    ...(await applyRegrade(course.instructor, { ...asked, reason: 'The key was wrong.', fingerprint })),
  }
}

const undo = (regradeId: string) => undoRegrade(course.instructor, { courseId: course.id, assessmentId, regradeId })

/** Everything a grade is, but how often it changed. */
function grade() {
  return db.$queryRaw`
    SELECT computed_points::text, max_points::text, override_points::text, is_excused
    FROM assessment_grade WHERE assessment_id = ${assessmentId}::uuid`
}

/** Every question with a key that no answer met. */
async function publishOtherKeys(): Promise<Correction> {
  for (const [index, id] of course.questionIds.entries()) {
    const objectiveId = course.objectiveIds[index % 2 === 0 ? 0 : 1]
    const question = surprisalQuestion({ lessonId: course.lessonId, objectiveId, index })
    const answers = { bits: { label: 'Surprisal', number: `n * 40 + 0.${canary}`, unit: 'bits' } }
    await publish(parseQuestion({ ...question, id, answers, mistakes: [] }))
  }
  return { kind: 'new-version', versions: Object.fromEntries(course.questionIds.map((id) => [id, 2])) }
}

describe('a regrade of a mastery check', () => {
  it('finds other verdicts by another key, says so before, and gives back the same bytes when it is undone', async () => {
    await answerAll(true)
    expect((await view()).score).toMatchObject({ points: 100 })
    const before = await grade()
    const { preview, regradeId, changedCount } = await regrade(await publishOtherKeys())
    expect(changedCount).toBe(1)
    expect(preview.rows).toMatchObject([{ before: 100, after: 0, slots: [] }])
    const checks = preview.rows.flatMap((row) => row.checks)
    expect(checks[0]?.verdicts.map((each) => [each.before, each.after])).toEqual([
      ['mastered', 'not-mastered'],
      ['mastered', 'not-mastered'],
    ])
    expect(checks[0]?.answers.length).toBeGreaterThan(3)
    const after = await view()
    expect(after.score).toMatchObject({ points: 0, maxPoints: 100 })
    expect(after.check?.verdicts.map(({ verdict }) => verdict)).toEqual(['not-mastered', 'not-mastered'])
    expect(await undo(regradeId)).toEqual({ changedCount: 1 })
    expect(await grade()).toEqual(before)
    const kinds = await db.gradeEntry.findMany({ where: { regradeId }, orderBy: { sequence: 'asc' } })
    expect(kinds.map(({ kind }) => kind)).toEqual(['regraded', 'regrade-undone'])
  })

  it('changes nothing with the same versions, and lowers nobody where it must not', async () => {
    await answerAll(true)
    const before = await grade()
    const versions = Object.fromEntries(course.questionIds.map((id) => [id, 1]))
    const same = await regrade({ kind: 'new-version', versions })
    expect(same).toMatchObject({ changedCount: 0, preview: { rows: [], studentCount: 1 } })
    const spared = await regrade(await publishOtherKeys(), { isNeverLower: true })
    expect(spared.changedCount).toBe(0)
    expect(spared.preview.keptCount).toBeGreaterThan(3)
    expect(await grade()).toEqual(before)
  })

  it('drops a question by taking its answers out, and gives full points by counting them as right', async () => {
    await answerAll(false)
    expect((await view()).score).toMatchObject({ points: 0 })
    const before = await grade()
    const given = await db.attemptProblem.findMany({ where: { attemptId }, orderBy: { position: 'asc' } })
    const ids = [...new Set(given.map(({ questionId }) => questionId))]
    const applied: string[] = []
    for (const questionId of ids) {
      const { regradeId } = await regrade({ kind: 'drop', target: { kind: 'question', questionId } })
      applied.push(regradeId)
    }
    // Nothing is left that says anything: every objective is undecided.
    const dropped = await view()
    expect(dropped.score).toMatchObject({ points: 50 })
    expect(dropped.check?.verdicts[0]).toMatchObject({ verdict: 'undecided', asked: [{ state: 'dropped' }, {}] })
    for (const id of applied) await undo(id)
    expect(await grade()).toEqual(before)
    const full = await regrade({ kind: 'full-points', target: { kind: 'question', questionId: ids[0] ?? '' } })
    expect((await view()).places[0]).toMatchObject({ problem: { slotId: 'question-1' } })
    expect((await view()).check?.verdicts.flatMap(({ asked }) => asked)).toContainEqual(
      expect.objectContaining({ slotId: 'question-1', state: 'full-points' }),
    )
    await undo(full.regradeId)
    expect(await grade()).toEqual(before)
  })

  it('is offered by question, and refused for a slot, of which each student has others', async () => {
    await answerAll(true)
    const offered = await getRegrade(course.instructor, { courseSlug: course.slug, assessmentId, argued: undefined })
    expect(offered.slots).toEqual([])
    expect(offered.questions.length).toBeGreaterThan(1)
    const asked = { courseId: course.id, assessmentId, isNeverLower: false }
    const target = { kind: 'slot', slotId: 'question-1' } as const
    for (const correction of [
      { kind: 'drop', target },
      { kind: 'full-points', target },
      { kind: 'points', slotId: 'question-1', points: 3 },
    ] satisfies readonly Correction[])
      await expect(previewRegrade(course.instructor, { ...asked, correction })).rejects.toMatchObject({
        code: 'invalid-input',
      })
  })
})

function takenUnder() {
  const select = { constantsVersion: true, objectiveGraph: true }
  return db.attempt.findFirstOrThrow({ where: { id: attemptId }, select })
}

describe('what a mastery check is read by', () => {
  it('stays what it was taken under, whatever is calibrated, and taught, afterwards', async () => {
    await answerAll(true)
    const before = await view()
    const difficulties = Object.fromEntries(course.questionIds.map((id) => [id, 4]))
    const under = await takenUnder()
    const version = await publishCalibration({ difficulties, constants: { threshold: 3 } })
    expect(under.constantsVersion).not.toBe(version)
    await db.objectivePrerequisite.create({
      data: { objectiveId: course.objectiveIds[0], prerequisiteId: course.objectiveIds[1] },
    })
    expect((await view()).check).toEqual(before.check)
    const versions = Object.fromEntries(course.questionIds.map((id) => [id, 1]))
    expect((await regrade({ kind: 'new-version', versions })).changedCount).toBe(0)
    expect(await takenUnder()).toEqual(under)
    attemptId = await begin(course, student, assessmentId)
    const next = await takenUnder()
    expect(next.constantsVersion).toBe(version)
    expect(next.objectiveGraph).toContainEqual({
      id: course.objectiveIds[0],
      prerequisites: [course.objectiveIds[1]],
    })
  })

  it('of one started before its objectives were kept is the course as it is taught', async () => {
    await answerAll(true)
    const { check: before } = await view()
    await db.$executeRaw`UPDATE attempt SET objective_graph = NULL WHERE id = ${attemptId}::uuid`
    expect((await view()).check).toEqual(before)
    await expect(
      db.$executeRaw`UPDATE attempt SET constants_version = NULL, objective_graph = '[]' WHERE id = ${attemptId}::uuid`,
    ).rejects.toThrow('attempt_objective_graph_of_check')
  })

  it('asks in a second attempt what the first did not, while there is any', async () => {
    await check(course, student, { attemptId, slotId: 'question-1', bits: '1' })
    const first = await db.attemptProblem.findMany({ where: { attemptId } })
    await db.attempt.updateMany({ where: { id: attemptId }, data: { closedAt: new Date(), closedBy: 'student' } })
    const met = new Set(first.map(({ questionId }) => questionId))
    expect(met.size).toBe(2)
    attemptId = await begin(course, student, assessmentId)
    await check(course, student, { attemptId, slotId: 'question-1', bits: '1' })
    const second = await db.attemptProblem.findMany({ where: { attemptId } })
    expect(second.filter(({ questionId }) => met.has(questionId))).toEqual([])
  })
})
