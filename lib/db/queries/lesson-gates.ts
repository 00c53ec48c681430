/** Objectives of a course with all they wait for: what their author drew, and what the lessons before theirs lead to. */
import 'server-only'
import { lessonPrerequisites } from '@/lib/mastery/lesson-prerequisites'

export type GatedRow = {
  readonly id: string
  readonly lessonId: string
  readonly prerequisites: readonly string[]
  /** The lessons its lesson names as prerequisites, in or out of the course. */
  readonly lessonNeeds: readonly string[]
}

/** `rows` in the order of the course. */
export function withLessonGates<Row extends GatedRow>(rows: readonly Row[]): readonly Omit<Row, 'lessonNeeds'>[] {
  const needs = new Map(rows.map(({ lessonId, lessonNeeds }) => [lessonId, lessonNeeds]))
  const lessons = [...needs].map(([id, prerequisites]) => ({ id, prerequisites }))
  const gates = lessonPrerequisites({ objectives: rows, lessons })
  return rows.map(({ lessonNeeds: _, ...row }) => ({ ...row, prerequisites: gates.get(row.id) ?? row.prerequisites }))
}
