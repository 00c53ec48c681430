// One student on one objective, answer by answer, for their instructor.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import type { StoryEntry, StoryRequest, StoryStep, StoryView } from '@/lib/contracts/analytics/story'
import { isUuid } from '@/lib/contracts/is-uuid'
import { isStorable } from '@/lib/contracts/storable-text'
import { db } from '@/lib/db/client'
import { type CourseObjective, listCourseObjectives } from '@/lib/db/queries/course-objective'
import { listEverEnrolled } from '@/lib/db/queries/enrolment'
import type { LearnerKey } from '@/lib/db/queries/learner'
import { listLearnerEvents } from '@/lib/db/queries/learner-event'
import { findObjective } from '@/lib/db/queries/objective'
import { listSkippedProblems, listStoryAnswers } from '@/lib/db/queries/story-answer'
import { AppError } from '@/lib/errors'
import { inForce } from '@/lib/mastery/constants-in-force'
import { sigmoid } from '@/lib/mastery/logistic'
import { getCourseFor, toCourseView } from '@/lib/services/course-access'
import { getCurrentLearner } from '@/lib/services/current-learner'
import { toMasteryViews } from '@/lib/services/to-mastery-views'
import { loadLogCalibrations } from './load-log-calibrations'
import { loadStoryStep } from './load-story-step'
import { replayLevels } from './replay-levels'
import { shownNames } from './shown-names'
import { type Story, toStoryEntries } from './to-story-entries'

/** @throws AppError `not-found` for who never was in the course, and for what it never taught them. */
export async function getStory(actor: Actor, request: StoryRequest): Promise<StoryView> {
  const { courseSlug: slug, studentId, objectiveId, hideNames } = request
  const course = await getCourseFor(actor, { slug, action: 'class:view' })
  if (!isUuid(studentId) || !isStorable(objectiveId)) throw new AppError('not-found')
  const key = { courseId: course.id, studentId }
  const [everybody, objectives, objective] = await Promise.all([
    listEverEnrolled(db, course.id),
    listCourseObjectives(db, course.id),
    findObjective(db, objectiveId),
  ])
  const student = everybody.find(({ id }) => id === studentId)
  if (student === undefined || objective === null) throw new AppError('not-found')

  const learner = await getCurrentLearner(key)
  const mastery = toMasteryViews({ state: learner.state, objectives, now: Date.now() })
  const story = await loadStory(key, { objectiveId, objectives })
  const entries = toStoryEntries(story)
  const isTaught = objectives.some(({ id }) => id === objectiveId)
  if (!isTaught && entries.length === 0) throw new AppError('not-found')
  const enrolled = everybody.filter(({ id, removedAt }) => removedAt === null || id === studentId)
  return {
    course: toCourseView(course, actor),
    student: {
      id: studentId,
      name: shownNames(enrolled, { courseId: course.id, hideNames }).get(studentId) ?? '',
      isSimulated: student.isSimulated,
      isRemoved: student.removedAt !== null,
    },
    objective: { ...objective, isArchived: !isTaught },
    now: mastery.find((view) => view.objectiveId === objectiveId) ?? null,
    threshold: sigmoid(inForce.threshold),
    entries,
    answerCount: entries.filter(({ kind }) => kind === 'answered').length,
    step: await findStep(request.at, { entries, story, objectives }),
    objectives: objectives.map(({ id, title }) => ({ id, title })),
  }
}

type Subject = { readonly objectiveId: string; readonly objectives: readonly CourseObjective[] }

async function loadStory(key: LearnerKey, { objectiveId, objectives }: Subject): Promise<Story> {
  const events = await listLearnerEvents(db, key)
  const submissionIds = events.flatMap(({ event }) => {
    const isAbout = event.kind === 'answered' && event.changes.some((change) => change.objectiveId === objectiveId)
    return isAbout ? event.submissionId : []
  })
  const [answers, skipped, calibrations] = await Promise.all([
    listStoryAnswers(db, { ...key, submissionIds }),
    listSkippedProblems(db, key),
    loadLogCalibrations(events),
  ])
  return {
    ...{ events, objectiveId, answers, skipped },
    readings: replayLevels({ events, objectiveId, objectives, calibrations }),
  }
}

type Told = {
  readonly entries: readonly StoryEntry[]
  readonly story: Story
  readonly objectives: readonly CourseObjective[]
}

async function findStep(at: number | null, { entries, story, objectives }: Told): Promise<StoryStep | null> {
  const answered = entries.flatMap((entry) => (entry.kind === 'answered' ? [entry] : []))
  const entry = at === null ? undefined : answered[Math.min(at, answered.length) - 1]
  if (entry === undefined) return null
  for (const { event } of story.events) {
    if (event.kind !== 'answered' || !event.changes.includes(entry.change)) continue
    const answer = story.answers.get(event.submissionId)
    if (answer !== undefined) return loadStoryStep({ entry, answer, event, objectives })
  }
  return null
}
