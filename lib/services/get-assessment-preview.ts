// What one student might be given: drawn as an attempt is, and recorded nowhere.
import 'server-only'
import type { AssessmentDefinition } from '@/lib/assessment/definition'
import { type DrawRequest, drawAttempt } from '@/lib/assessment/draw-attempt'
import { newSlot } from '@/lib/assessment/new-slot'
import type { SlotsDefinition } from '@/lib/assessment/open-slots'
import type { Actor } from '@/lib/auth/actor'
import type { PreviewProblem, PreviewView } from '@/lib/contracts/assessment-views'
import { isUuid } from '@/lib/contracts/is-uuid'
import { db } from '@/lib/db/client'
import { listCourseObjectives } from '@/lib/db/queries/course-objective'
import { AppError } from '@/lib/errors'
import { DrawError } from '@/lib/problems/draw-error'
import { toPublicPart } from '@/lib/problems/public-part'
import { requireAssessment } from './assessment-access'
import { type AssessmentQuestion, listAssessmentPool } from './assessment-pool'
import { getCourseFor, toCourseView } from './course-access'
import { getUsableQuestion } from './usable-questions'

type Asked = { readonly courseSlug: string; readonly assessmentId: string; readonly seed: number }

export async function getAssessmentPreview(actor: Actor, asked: Asked): Promise<PreviewView> {
  const { courseSlug, assessmentId, seed } = asked
  const course = await getCourseFor(actor, { slug: courseSlug, action: 'assessment:edit' })
  if (!isUuid(assessmentId)) throw new AppError('not-found')
  const { definition } = await requireAssessment(db, { courseId: course.id, assessmentId })
  const [pool, objectives] = await Promise.all([listAssessmentPool(course.id), listCourseObjectives(db, course.id)])
  const problems = await drawProblems({ definition: toSlots(definition), pool, seed })
  return {
    course: toCourseView(course, actor),
    assessment: {
      id: assessmentId,
      kind: definition.kind,
      title: definition.title,
      instructions: definition.instructions,
    },
    seed,
    problems,
    shares: sharesOf(problems, { pool, objectives }),
  }
}

/** A template may have a rare seed without an acceptable draw: the next draw stands in its place. */
const maxDraws = 20
/** More than the address can name, so that what stands in for one seed is not what another shows. */
const nextDraw = 1_000_000

/** Empty where a slot finds no question. */
async function drawProblems({ seed, ...request }: DrawRequest): Promise<readonly PreviewProblem[]> {
  for (let draws = 0; draws < maxDraws; draws += 1) {
    const drawn = drawAttempt({ ...request, seed: seed + draws * nextDraw })
    if (drawn.kind !== 'drawn') return []
    try {
      return await Promise.all(drawn.problems.map(toProblem))
    } catch (error) {
      if (!(error instanceof DrawError)) throw error
    }
  }
  throw new RangeError(`draw after draw of “${request.definition.title}” cannot be shown`)
}

type Drawn = Pick<PreviewProblem, 'slotId' | 'points' | 'questionId' | 'version' | 'seed'>

async function toProblem({ slotId, points, questionId, version, seed }: Drawn): Promise<PreviewProblem> {
  const question = await getUsableQuestion({ questionId, version })
  const { prompt, parts } = question.makeVariant(seed)
  const { title } = question
  return { slotId, points, questionId, version, seed, title, prompt, parts: parts.map(toPublicPart) }
}

/** A mastery check asks what each answer before it makes worth asking; shown is one problem of each objective. */
function toSlots(definition: AssessmentDefinition): SlotsDefinition {
  if (definition.kind !== 'mastery-check') return definition
  const { objectives, budget: _budget, maxError: _maxError, points, ...rest } = definition
  const slots = objectives.map((objective, place) => ({
    ...newSlot({
      id: `objective-${place}`,
      kind: 'exam',
      pick: { kind: 'objectives', objectives: [objective], answerKinds: [], difficulties: [] },
    }),
    points: points / objectives.length,
  }))
  return { ...rest, kind: 'exam', slots, isShuffled: false, navigation: 'free', isBalanced: false }
}

type Known = {
  readonly pool: readonly AssessmentQuestion[]
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
}

function sharesOf(problems: readonly PreviewProblem[], { pool, objectives }: Known): PreviewView['shares'] {
  const total = problems.reduce((sum, { points }) => sum + points, 0)
  const pointsOn = (objectiveId: string) =>
    problems.reduce((sum, { questionId, points }) => {
      const asked = pool.find((question) => question.questionId === questionId)?.objectives ?? []
      return asked.includes(objectiveId) ? sum + points / asked.length : sum
    }, 0)
  return objectives
    .map(({ id, title }) => ({ title, share: total === 0 ? 0 : pointsOn(id) / total }))
    .filter(({ share }) => share > 0)
}
