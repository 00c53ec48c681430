// Assessments of the demo course, placed as if an instructor had published them.
import { randomUUID } from 'node:crypto'
import { type AssessmentDefinition, definitionSchema, type Slot } from '@/lib/assessment/definition'
import { makeVariant } from '@/lib/problems/make-variant'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import type { Variant } from '@/lib/problems/variant'
import { query } from './database'
import { courseSlug, demoPeople } from './people'

export function slot(id: string, questionId: string, parts: Partial<Slot> = {}): Slot {
  return {
    ...{ id, points: 10, pick: { kind: 'question', questionId }, hasPartialCredit: true },
    ...{ tryPercents: [100], variants: 1, streak: 1 },
    ...parts,
  }
}

const common = {
  instructions: 'Work alone. A calculator is allowed.',
  categoryId: null,
  opensAt: null,
  timeline: [{ until: '2099-12-31T23:59', percent: 100 }],
  attemptsAllowed: 1,
  attemptCounts: 'best',
  password: null,
  isShuffled: false,
} as const
const afterClose = { kind: 'after-close' } as const
const now = { kind: 'now' } as const

type ExamParts = Partial<Extract<AssessmentDefinition, { readonly kind: 'exam' }>>

export function exam(slots: readonly Slot[], parts: ExamParts = {}): AssessmentDefinition {
  return definitionSchema.parse({
    kind: 'exam',
    title: 'Midterm',
    ...common,
    release: { score: afterClose, correctness: afterClose, feedback: afterClose, solution: afterClose },
    ...{ timeLimitMinutes: 40, navigation: 'free', isBalanced: false, slots },
    ...parts,
  })
}

export function homework(slots: readonly Slot[]): AssessmentDefinition {
  const release = { score: now, correctness: now, feedback: now, solution: { kind: 'after-last-try' } }
  return definitionSchema.parse({ kind: 'homework', title: 'Homework 1', ...common, release, slots })
}

/** Published. @returns the path of its page. */
export async function publish(definition: AssessmentDefinition): Promise<string> {
  const id = randomUUID()
  const text = JSON.stringify(definition)
  await query(
    `WITH place AS (
       SELECT c.id AS course_id, u.id AS author_id FROM course c, user_account u WHERE c.slug = $3 AND u.email = $4
     ), set_down AS (
       INSERT INTO assessment (course_id, id, definition, published_at) SELECT course_id, $1, $2, now() FROM place
       RETURNING course_id, id
     )
     INSERT INTO assessment_revision (course_id, assessment_id, revision, definition, author_id)
     SELECT s.course_id, s.id, 1, $2, p.author_id FROM set_down s, place p`,
    [id, text, courseSlug, demoPeople.instructor],
  )
  return `/courses/${courseSlug}/assessments/${id}`
}

export type GivenProblem = { readonly slotId: string; readonly variant: Variant; readonly response: Response | null }
type Response = Readonly<Record<string, string>>
type Row = {
  readonly slot_id: string
  readonly version: number
  readonly seed: number
  readonly response: Response | null
  readonly definition: { readonly question: unknown; readonly mistakes: unknown }
}

/** What a student was given in their newest attempt, with its keys and what is saved: the server's side of it. */
export async function givenProblems(studentId: string): Promise<readonly GivenProblem[]> {
  const rows = await query<Row>(
    `SELECT p.slot_id, p.version, p.seed, p.response, q.definition
     FROM attempt_problem p
     JOIN question_version q ON q.question_id = p.question_id AND q.version = p.version
     WHERE p.attempt_id = (SELECT id FROM attempt WHERE student_id = $1 ORDER BY started_at DESC LIMIT 1)
     ORDER BY p.position, p.variant_number`,
    [studentId],
  )
  return rows.map(({ slot_id: slotId, version, seed, response, definition }) => {
    const question = parseQuestion(definition.question)
    const mistakes = mistakeCatalogueSchema.parse(definition.mistakes)
    return { slotId, response, variant: makeVariant({ question, version, seed, mistakes }) }
  })
}

export async function countChanges(studentId: string): Promise<number> {
  const [row] = await query<{ count: string }>(
    'SELECT count(*) FROM attempt_change c JOIN attempt a ON a.course_id = c.course_id AND a.id = c.attempt_id WHERE a.student_id = $1',
    [studentId],
  )
  return Number(row?.count)
}
