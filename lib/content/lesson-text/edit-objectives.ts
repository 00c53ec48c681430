/** What an author does to the objectives of a lesson, as a change of the lesson's text and of what stands beside it. */
import type { AlignedObjectives, KnownObjective } from './align-objectives'
import { type ObjectiveLine, writeObjectives } from './objective-lines'
import { suggestId, suggestTitle } from './suggest-objective'

export type WrittenLesson = {
  readonly source: string
  /** Those whose sentence left the text among them. */
  readonly known: readonly KnownObjective[]
  readonly quiz: Readonly<Record<string, string>>
  /** Taken out on purpose: a new sentence is none of these. */
  readonly archivedIds: readonly string[]
}

export type ObjectiveEdit =
  | { readonly kind: 'title'; readonly id: string; readonly title: string }
  | { readonly kind: 'sentence'; readonly id: string; readonly text: string }
  | { readonly kind: 'id'; readonly id: string; readonly to: string }
  | { readonly kind: 'add'; readonly text: string; readonly takenIds: readonly string[] }
  | { readonly kind: 'move'; readonly id: string; readonly to: number }
  | { readonly kind: 'archive'; readonly id: string }
  | { readonly kind: 'bring-back'; readonly objective: KnownObjective }
  /** The sentence is another objective from now on, and the one it was has left. */
  | { readonly kind: 'part'; readonly id: string; readonly takenIds: readonly string[] }
  | { readonly kind: 'need'; readonly id: string; readonly prerequisite: string }
  | { readonly kind: 'no-need'; readonly id: string; readonly prerequisite: string }
  | { readonly kind: 'quiz'; readonly number: string; readonly id: string | null }

type Standing = { readonly written: WrittenLesson; readonly aligned: AlignedObjectives }

export function editObjectives({ written, aligned }: Standing, edit: ObjectiveEdit): WrittenLesson {
  const { present, departed } = aligned
  const known = [...present, ...departed]
  const change = (id: string, own: (objective: KnownObjective) => KnownObjective) => ({
    ...written,
    known: known.map((objective) => (objective.id === id ? own(objective) : objective)),
  })
  const lines = present.map((_objective, place): ObjectiveLine => ({ kind: 'kept', place }))
  const placeOf = (id: string) => present.findIndex((objective) => objective.id === id)
  const rewrite = (next: readonly ObjectiveLine[]) => writeObjectives(written.source, next)
  switch (edit.kind) {
    case 'title':
      return change(edit.id, (objective) => ({ ...objective, title: edit.title }))
    case 'need':
      return change(edit.id, (objective) => withNeed(objective, edit.prerequisite))
    case 'no-need':
      return change(edit.id, (objective) => withoutNeed(objective, edit.prerequisite))
    case 'sentence': {
      const text = oneLine(edit.text)
      const place = placeOf(edit.id)
      if (text === '' || place < 0) return written
      const source = rewrite(lines.with(place, { kind: 'written', text }))
      return { ...change(edit.id, (objective) => ({ ...objective, text })), source }
    }
    case 'id':
      return renamed({ ...written, known }, edit)
    case 'add': {
      const text = oneLine(edit.text)
      if (text === '') return written
      const source = rewrite([...lines, { kind: 'written', text }])
      return { ...written, source, known: [...known, newObjective(text, { takenIds: edit.takenIds, known })] }
    }
    case 'move': {
      const from = placeOf(edit.id)
      const line = lines[from]
      if (line === undefined || lines[edit.to] === undefined) return written
      return { ...written, known, source: rewrite(lines.toSpliced(from, 1).toSpliced(edit.to, 0, line)) }
    }
    case 'archive': {
      const place = placeOf(edit.id)
      if (place < 0) return written
      const archivedIds = [...written.archivedIds, edit.id]
      return { ...written, known, archivedIds, source: rewrite(lines.toSpliced(place, 1)) }
    }
    case 'bring-back': {
      const { objective } = edit
      const text = oneLine(objective.text)
      if (text === '' || placeOf(objective.id) >= 0) return written
      const others = known.filter(({ id }) => id !== objective.id)
      const source = rewrite([...lines, { kind: 'written', text }])
      const archivedIds = written.archivedIds.filter((id) => id !== objective.id)
      return { ...written, source, archivedIds, known: [...others, { ...objective, text }] }
    }
    case 'part':
      return parted({ written, aligned }, edit)
    case 'quiz': {
      const quiz = Object.fromEntries(Object.entries(written.quiz).filter(([number]) => number !== edit.number))
      return { ...written, quiz: edit.id === null ? quiz : { ...quiz, [edit.number]: edit.id } }
    }
  }
}

/** What is sent to be stored: needs of what is gone, and quiz questions that ask it, name nothing any more. */
export function toStored(
  { present }: AlignedObjectives,
  {
    quiz,
    foreignIds,
    numbers,
  }: {
    readonly quiz: WrittenLesson['quiz']
    readonly foreignIds: ReadonlySet<string>
    readonly numbers: ReadonlySet<string>
  },
): { readonly objectives: readonly Omit<KnownObjective, 'text'>[]; readonly quiz: WrittenLesson['quiz'] } {
  const own = new Set(present.map(({ id }) => id))
  const isThere = (id: string) => own.has(id) || foreignIds.has(id)
  return {
    objectives: present.map(({ id, title, prerequisites }) => ({
      id,
      title,
      prerequisites: prerequisites.filter(isThere),
    })),
    quiz: Object.fromEntries(Object.entries(quiz).filter(([number, id]) => own.has(id) && numbers.has(number))),
  }
}

type Parting = { readonly id: string; readonly takenIds: readonly string[] }
type Taken = { readonly takenIds: readonly string[]; readonly known: readonly KnownObjective[] }

function newObjective(text: string, { takenIds, known }: Taken): KnownObjective {
  const taken = new Set([...takenIds, ...known.map(({ id }) => id)])
  return { id: suggestId(text, taken), title: suggestTitle(text), text, prerequisites: [] }
}

function withNeed(objective: KnownObjective, prerequisite: string): KnownObjective {
  const { prerequisites } = objective
  return prerequisites.includes(prerequisite)
    ? objective
    : { ...objective, prerequisites: [...prerequisites, prerequisite] }
}

function withoutNeed(objective: KnownObjective, prerequisite: string): KnownObjective {
  return { ...objective, prerequisites: objective.prerequisites.filter((id) => id !== prerequisite) }
}

/** What it was keeps its sentence of before, and all else that stands beside it. */
function parted({ written, aligned: { present, departed } }: Standing, { id, takenIds }: Parting): WrittenLesson {
  const objective = present.find((own) => own.id === id)
  if (objective === undefined) return written
  const before = written.known.find((own) => own.id === id) ?? objective
  const known = [...present, ...departed]
  const others = known.map((own) => (own.id === id ? before : own))
  const archivedIds = [...written.archivedIds, id]
  return { ...written, archivedIds, known: [newObjective(objective.text, { takenIds, known }), ...others] }
}

function renamed(written: WrittenLesson, { id, to }: { readonly id: string; readonly to: string }): WrittenLesson {
  const swap = (own: string) => (own === id ? to : own)
  if (written.known.some((objective) => objective.id === to)) return written
  return {
    ...written,
    known: written.known.map((objective) => ({
      ...objective,
      id: swap(objective.id),
      prerequisites: objective.prerequisites.map(swap),
    })),
    quiz: Object.fromEntries(Object.entries(written.quiz).map(([number, own]) => [number, swap(own)])),
  }
}

function oneLine(text: string): string {
  return text.trim().replaceAll(/\s+/g, ' ')
}
