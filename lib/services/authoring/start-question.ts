// Beginning a question from what somebody chose: its text is made here, under an id that is free.
import 'server-only'
import type { Actor } from '@/lib/auth/actor'
import { authorize } from '@/lib/auth/policy'
import { editSource } from '@/lib/authoring/edit-source'
import { freeQuestionId } from '@/lib/authoring/question-id'
import { idOfSource, titleOfSource } from '@/lib/authoring/source-title'
import { blankSource, startSource, withContext } from '@/lib/authoring/starts/start-source'
import type { Surroundings } from '@/lib/authoring/surroundings'
import type { StartLevel, StartQuestion } from '@/lib/contracts/authoring/start-requests'
import { db } from '@/lib/db/client'
import { listWorkedExamples } from '@/lib/db/queries/authoring/lesson-roots'
import { findNewestText } from '@/lib/db/queries/authoring/question-text'
import { listNewSources } from '@/lib/db/queries/authoring/start-choices'
import { AppError } from '@/lib/errors'
import { createDraft } from './create-draft'
import { sourceOf } from './open-draft'
import { surroundingsFor } from './surroundings-for'

export async function startQuestion(actor: Actor, start: StartQuestion): Promise<{ readonly draftId: string }> {
  authorize(actor, 'bank:edit', {})
  const [surroundings, begun] = await Promise.all([
    surroundingsFor(db, { questionId: null, ownMistakes: {} }),
    listNewSources(db),
  ])
  const taken = [...surroundings.takenIds, ...begun.map(idOfSource)]
  const source = await sourceFor(start, { surroundings, taken })
  return createDraft(actor, { source })
}

type Around = { readonly surroundings: Surroundings; readonly taken: readonly string[] }

const untitled = 'New question'

async function sourceFor(start: StartQuestion, around: Around): Promise<string> {
  switch (start.kind) {
    case 'blank':
      return levelled(blankSource(headOf(start, around)), start.level)
    case 'guided': {
      const knownMistakes = new Set(Object.keys(around.surroundings.catalogue))
      const source = startSource(start.answer, { ...headOf(start, around), material: start.material, knownMistakes })
      return levelled(source, start.level)
    }
    case 'example':
      return sourceOfExample(start, around)
    case 'copy':
      return sourceOfCopy(start.questionId, around)
  }
}

function levelled(source: string, level: StartLevel): string {
  const edits = Object.entries(level).flatMap(([key, value]) => (value === null ? [] : [{ path: [key], value }]))
  return editSource(source, edits)
}

type Head = { readonly title: string; readonly lesson: string; readonly objectives: readonly string[] }

function headOf({ title, lesson, objectives }: Head, { surroundings, taken }: Around) {
  const known = surroundings.lessons.find(({ id }) => id === lesson)
  if (known === undefined) throw new AppError('not-found')
  const words = title === '' ? untitled : title
  return { title: words, lesson, objectives, id: freeQuestionId(words, taken) }
}

async function sourceOfExample(
  { lesson, example }: Extract<StartQuestion, { readonly kind: 'example' }>,
  around: Around,
): Promise<string> {
  const examples = await listWorkedExamples(db)
  const found = examples.find(({ lessonId, number }) => lessonId === lesson && number === example)
  if (found === undefined) throw new AppError('not-found')
  const objectives = around.surroundings.lessons.find(({ id }) => id === lesson)?.objectives.slice(0, 1) ?? []
  const head = headOf({ title: found.title, lesson, objectives: objectives.map(({ id }) => id) }, around)
  return withContext(blankSource(head), `${found.title}\n\n${found.markdown}`)
}

async function sourceOfCopy(questionId: string, { taken }: Around): Promise<string> {
  const newest = await findNewestText(db, questionId)
  if (newest === null) throw new AppError('not-found')
  const source = sourceOf(newest)
  const id = freeQuestionId(titleOfSource(source), [...taken, questionId])
  return editSource(source, [{ path: ['id'], value: id }])
}
