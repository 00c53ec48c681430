// Problems set out on paper.
import 'server-only'
import { z } from 'zod'
import type { Tx } from '@/lib/db/client'
import type { AssessmentKey } from './assessment'
import type { AttemptsKey } from './attempt'
import type { DrawnProblem } from './start-attempt'

/** Whose a paper is: their attempt of this number has the same problems. */
export type PaperOwner = { readonly studentId: string; readonly attemptNumber: number }
export type NewPaper = {
  /** Null: a spare. */
  readonly owner: PaperOwner | null
  readonly revision: number
  readonly problems: readonly DrawnProblem[]
}
export type PrintedPaper = NewPaper & { readonly number: number }

const problemsSchema = z.array(
  z.object({
    slotId: z.string(),
    position: z.int(),
    questionId: z.string(),
    version: z.int(),
    seed: z.int(),
    points: z.number(),
  }),
)

const columns = { number: true, studentId: true, attemptNumber: true, revision: true, problems: true } as const

/** From the first on. */
export async function listPapers(tx: Tx, { courseId, assessmentId }: AssessmentKey): Promise<readonly PrintedPaper[]> {
  const rows = await tx.printedPaper.findMany({
    where: { courseId, assessmentId },
    select: columns,
    orderBy: { number: 'asc' },
  })
  return rows.map(toPaper)
}

/** The newest of a student for an attempt of this number. */
export async function findPaper(
  tx: Tx,
  { courseId, assessmentId, studentId, attemptNumber }: AttemptsKey & { readonly attemptNumber: number },
): Promise<PrintedPaper | null> {
  const row = await tx.printedPaper.findFirst({
    where: { courseId, assessmentId, studentId, attemptNumber },
    select: columns,
    orderBy: { number: 'desc' },
  })
  return row === null ? null : toPaper(row)
}

type Added = AssessmentKey & {
  readonly papers: readonly NewPaper[]
  /** The last there was when these were drawn; 0 for none. */
  readonly lastNumber: number
  readonly madeAt: Date
  readonly madeById: string
}

/** In a transaction. Numbered on from the last. @returns false, and writes nothing, when somebody else added some meanwhile. */
export async function addPapers(tx: Tx, added: Added): Promise<boolean> {
  const [first, ...others] = added.papers.map((paper, place) => toRow(added, { paper, place }))
  if (first === undefined) return true
  // Whoever adds at the same time wants this number too: one of them waits here, and finds it taken.
  const { count } = await tx.printedPaper.createMany({ data: [first], skipDuplicates: true })
  if (count === 0) return false
  await tx.printedPaper.createMany({ data: others })
  return true
}

type Placed = { readonly paper: NewPaper; readonly place: number }

function toRow({ courseId, assessmentId, lastNumber, madeAt, madeById }: Added, { paper, place }: Placed) {
  const { owner, revision, problems } = paper
  const number = lastNumber + 1 + place
  const { studentId, attemptNumber } = owner ?? { studentId: null, attemptNumber: null }
  const made = { revision, problems: [...problems], madeAt, madeById }
  return { courseId, assessmentId, number, studentId, attemptNumber, ...made }
}

type Row = {
  readonly number: number
  readonly studentId: string | null
  readonly attemptNumber: number | null
  readonly revision: number
  readonly problems: unknown
}

function toPaper({ number, studentId, attemptNumber, revision, problems }: Row): PrintedPaper {
  const owner = studentId === null || attemptNumber === null ? null : { studentId, attemptNumber }
  return { number, owner, revision, problems: problemsSchema.parse(problems) }
}

export type AttemptOnPaper = PaperOwner & { readonly revision: number; readonly problems: readonly DrawnProblem[] }

/** The newest attempt of each student at an assessment, each slot with the newest of its variants. */
export async function listNewestAttempts(
  tx: Tx,
  { courseId, assessmentId }: AssessmentKey,
): Promise<ReadonlyMap<string, AttemptOnPaper>> {
  const rows = await tx.attempt.findMany({
    where: { courseId, assessmentId },
    select: {
      studentId: true,
      number: true,
      revision: true,
      problems: {
        select: { slotId: true, position: true, questionId: true, version: true, seed: true, points: true },
        orderBy: [{ position: 'asc' }, { variantNumber: 'asc' }],
      },
    },
    orderBy: { number: 'asc' },
  })
  return new Map(
    rows.map(({ studentId, number, revision, problems }) => {
      const newest = [...new Map(problems.map((problem) => [problem.slotId, problem] as const)).values()]
      return [studentId, { studentId, attemptNumber: number, revision, problems: newest }] as const
    }),
  )
}
