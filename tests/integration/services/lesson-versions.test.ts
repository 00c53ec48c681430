import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { beforeEach, describe, expect, it } from 'vitest'
import { type Actor, systemActor } from '@/lib/auth/actor'
import { importLesson } from '@/lib/content/import-lesson'
import { lessonToMarkdown } from '@/lib/content/lesson-to-markdown'
import { toObjectives } from '@/lib/content/objectives'
import { createLessonSchema, type SaveLesson, saveLessonSchema } from '@/lib/contracts/lessons/lesson-requests'
import type { LessonEditorView } from '@/lib/contracts/lessons/lesson-views'
import { db } from '@/lib/db/client'
import { saveLessonRoots } from '@/lib/db/queries/authoring/lesson-roots'
import { AppError } from '@/lib/errors'
import { placeLessons } from '@/lib/services/course-settings'
import { getLesson } from '@/lib/services/get-lesson'
import { storeLesson } from '@/lib/services/import-lesson'
import { createLesson } from '@/lib/services/lessons/create-lesson'
import { getLessonCoverage } from '@/lib/services/lessons/get-lesson-coverage'
import { getLessonEditor, getLessonVersion } from '@/lib/services/lessons/get-lesson-editor'
import { getLessonList } from '@/lib/services/lessons/get-lesson-list'
import { saveLessonText } from '@/lib/services/lessons/save-lesson-text'
import { createActor, createCourse } from '@/tests/support/factories'

const file = readFileSync(new URL('../../../seeds/lessons/13-05-cross-entropy.md', import.meta.url), 'utf8')
let id: string
let author: Actor
let editor: LessonEditorView

/** A lesson of its own for each test, as one that came with the installation: stored, and written by nobody here. */
beforeEach(async () => {
  id = `13-05-${randomUUID()}`
  author = await createActor({ isAuthor: true })
  const { lesson } = importLesson({ id, source: file })
  await storeLesson(systemActor, { lesson, objectives: toObjectives({ lesson, sidecar: null }), courseSlug: null })
  await db.$executeRaw`ALTER TABLE lesson_version DISABLE TRIGGER lesson_version_append_only`
  await db.lessonVersion.deleteMany({ where: { lessonId: id } })
  await db.$executeRaw`ALTER TABLE lesson_version ENABLE TRIGGER lesson_version_append_only`
  editor = await getLessonEditor(author, id)
})

function save(change: Partial<SaveLesson> = {}): SaveLesson {
  const { source, base, quiz } = editor.stored
  const objectives = editor.stored.objectives.map((own) => ({ ...own, prerequisites: [...own.prerequisites] }))
  const plain = objectives.map(({ id: objective, title, prerequisites }) => ({ id: objective, title, prerequisites }))
  return { lessonId: id, base, source, objectives: plain, quiz: { ...quiz }, note: '', ...change }
}

const withNeed = (lessonObjective: number, prerequisite: string) =>
  save().objectives.map((own, at) => (at === lessonObjective ? { ...own, prerequisites: [prerequisite] } : own))

describe('saving a lesson', () => {
  it('keeps the text to the byte, what it came as before it, and says who wrote what when', async () => {
    const source = `${file.replaceAll('\n', '\r\n')}\r\n   \t\r\n`
    const saved = await saveLessonText(author, save({ source, note: 'Line ends.' }))
    expect(saved).toMatchObject({ kind: 'saved', base: { version: 2 } })
    const { stored, versions } = await getLessonEditor(author, id)
    expect(stored.source).toBe(source)
    expect(versions.map(({ version, author: by, note }) => [version, by, note])).toEqual([
      [2, author.name, 'Line ends.'],
      [1, null, ''],
    ])
    const first = await getLessonVersion(author, { lessonId: id, version: 1 })
    expect(first.source).toBe(lessonToMarkdown(importLesson({ id, source: file }).lesson))
    expect(first.objectives).toEqual(editor.stored.objectives)
  })

  it('is read by students at once, in a course that has taken the lesson in', async () => {
    const course = await createCourse()
    const teacher = await createActor({ enrolments: { [course.id]: 'instructor' } })
    const student = await createActor({ enrolments: { [course.id]: 'student' } })
    await placeLessons(teacher, { courseId: course.id, lessonIds: [id] })
    await saveLessonText(author, save({ source: file.replace('### Perplexity\n', '### Perplexity, told anew\n') }))
    const { lesson } = await getLesson(student, { courseSlug: course.slug, lessonId: id })
    expect(lesson.sections.map(({ heading }) => heading)).toContain('Perplexity, told anew')
  })

  it('changes nothing when the same is sent again', async () => {
    const changed = save({ source: `${file}\n` })
    const first = await saveLessonText(author, changed)
    expect(await saveLessonText(author, changed)).toEqual(first)
    expect(await db.lessonVersion.count({ where: { lessonId: id } })).toBe(2)
  })

  it('shows the second of two writers what the first wrote, and overwrites nothing', async () => {
    const other = await createActor({ name: 'Another', isAuthor: true })
    const [one, two] = await Promise.all([
      saveLessonText(author, save({ source: `${file}\nOne.\n` })),
      saveLessonText(other, save({ source: `${file}\nTwo.\n` })),
    ])
    expect([one.kind, two.kind].toSorted()).toEqual(['saved', 'stale'])
    const [stale, sources] = [one.kind === 'stale' ? one : two, [`${file}\nOne.\n`, `${file}\nTwo.\n`]]
    const { stored } = await getLessonEditor(author, id)
    expect(stale).toEqual({ kind: 'stale', theirs: stored })
    expect(stored.source).toBe(sources[one.kind === 'saved' ? 0 : 1])
    const mine = sources[one.kind === 'saved' ? 1 : 0] ?? ''
    const chosen = await saveLessonText(author, save({ source: mine, base: stored.base }))
    expect(chosen).toMatchObject({ kind: 'saved', base: { version: 3 } })
    expect((await getLessonVersion(author, { lessonId: id, version: 2 })).source).toBe(stored.source)
  })

  it('archives an objective that leaves, and has it again when its sentence comes back', async () => {
    const [gone] = editor.stored.objectives
    const source = file.replace(/^- .*\n/m, '')
    await saveLessonText(author, save({ source, objectives: save().objectives.slice(1), quiz: {} }))
    const after = await getLessonEditor(author, id)
    expect(after.stored.objectives.map(({ id: own }) => own)).not.toContain(gone?.id)
    expect(await db.objective.count({ where: { lessonId: id } })).toBe(5)
    await saveLessonText(author, save({ base: after.stored.base, source: file }))
    expect((await getLessonEditor(author, id)).stored.objectives.map(({ id: own }) => own)).toContain(gone?.id)
  })

  it('publishes a changed quiz question as its next version, and retires one that leaves', async () => {
    const changed = file.replace(/### Q1: /, '### Q1: Say ').replace(/### Q8:[\s\S]*?(?=## Practice)/, '')
    expect(await saveLessonText(author, save({ source: changed }))).toMatchObject({ kind: 'saved' })
    const [first, last] = await Promise.all([
      db.questionVersion.findMany({ where: { questionId: `${id}-q1` }, orderBy: { version: 'asc' } }),
      db.question.findUnique({ where: { id: `${id}-q8` } }),
    ])
    expect(first.map(({ version, authorId }) => [version, authorId])).toEqual([
      [1, null],
      [2, author.userId],
    ])
    expect(last?.archivedAt).not.toBeNull()
    const now = await getLessonEditor(author, id)
    await saveLessonText(author, save({ base: now.stored.base }))
    expect((await db.question.findUnique({ where: { id: `${id}-q8` } }))?.archivedAt).toBeNull()
  })
})

describe('a save that cannot be', () => {
  it('is refused with the circle that it would close, across lessons too', async () => {
    const [first, second] = editor.stored.objectives
    if (first === undefined || second === undefined) throw new RangeError('expected two objectives')
    const own = withNeed(0, second.id).map((one, at) => (at === 1 ? { ...one, prerequisites: [first.id] } : one))
    expect(await saveLessonText(author, save({ objectives: own }))).toEqual({
      kind: 'refused',
      problems: expect.arrayContaining([{ kind: 'circle', titles: [first.title, second.title, first.title] }]),
    })
    const another = `13-06-${randomUUID()}`
    const made = await createLesson(author, {
      lessonId: another,
      source: '# 13.6 — Codes\n\nPhase: P\n\nPrerequisites:\n\n## Learning Objectives\n\n- Code.\n',
      objectives: [{ id: another, title: 'Codes', prerequisites: [first.id] }],
      quiz: {},
    })
    expect(made).toEqual({ kind: 'created', lessonId: another })
    expect(await saveLessonText(author, save({ objectives: withNeed(0, another) }))).toEqual({
      kind: 'refused',
      problems: [{ kind: 'circle', titles: [first.title, 'Codes', first.title] }],
    })
    const { lesson } = importLesson({ id, source: file })
    const objectives = toObjectives({ lesson, sidecar: null })
    const closing = objectives.objectives.map((one, at) => (at === 0 ? { ...one, prerequisites: [another] } : one))
    const imported = storeLesson(systemActor, {
      lesson,
      objectives: { ...objectives, objectives: closing },
      courseSlug: null,
    })
    await expect(imported).rejects.toThrow(`${first.title} needs Codes needs ${first.title}, a circle.`)
    expect(await db.lessonVersion.count({ where: { lessonId: id } })).toBe(0)
  })

  it('is refused when the objectives are not those of the text, or another lesson’s, or build on what is taught nowhere', async () => {
    const problems = async (change: Partial<SaveLesson>) => {
      const result = await saveLessonText(author, save(change))
      return result.kind === 'refused' ? result.problems.map(({ kind }) => kind) : result.kind
    }
    expect(await problems({ objectives: save().objectives.slice(1), quiz: {} })).toEqual(['objective-count'])
    expect(await problems({ objectives: withNeed(0, 'nowhere') })).toEqual(['unknown-prerequisite'])
    expect(await problems({ quiz: { 1: 'nowhere' } })).toEqual(['unknown-quiz-objective'])
    const other = await db.objective.findFirst({ where: { lessonId: { not: id } } })
    const stolen = save().objectives.map((own, at) => (at === 0 ? { ...own, id: other?.id ?? '' } : own))
    expect(await problems({ objectives: stolen })).toContain('id-taken')
    expect(await problems({ source: 'No lesson.' })).toBe('unreadable')
    expect(await db.lessonVersion.count({ where: { lessonId: id } })).toBe(0)
  })

  it('is refused at the door: ten megabytes, a null byte, half a character, a key too many', () => {
    const good = { ...save() }
    expect(saveLessonSchema.safeParse(good).success).toBe(true)
    for (const change of [
      { source: 'x'.repeat(10_000_000) },
      { source: `${file}\0` },
      { source: `${file}\ud800` },
      { note: 'a\0' },
      { lessonId: '../etc' },
      { authorId: author.userId },
      { objectives: [{ id: 'a', title: '', prerequisites: [] }] },
    ]) {
      expect(saveLessonSchema.safeParse({ ...good, ...change }).success).toBe(false)
    }
    expect(createLessonSchema.safeParse({ lessonId: 'new lesson', source: '', objectives: [], quiz: {} }).success).toBe(
      false,
    )
  })

  it('is for authors and admins alone', async () => {
    const course = await createCourse()
    const others = await Promise.all([
      createActor({ enrolments: { [course.id]: 'instructor' } }),
      createActor({ enrolments: { [course.id]: 'student' } }),
    ])
    for (const actor of others) {
      const forbidden = new AppError('forbidden')
      await expect(saveLessonText(actor, save())).rejects.toThrow(forbidden)
      await expect(createLesson(actor, { ...save(), lessonId: 'x' })).rejects.toThrow(forbidden)
      await expect(getLessonEditor(actor, id)).rejects.toThrow(forbidden)
      await expect(getLessonVersion(actor, { lessonId: id, version: 1 })).rejects.toThrow(forbidden)
      await expect(getLessonCoverage(actor, id)).rejects.toThrow(forbidden)
      await expect(getLessonList(actor)).rejects.toThrow(forbidden)
    }
    await expect(getLessonEditor(author, '../nothing')).rejects.toThrow(new AppError('not-found'))
    await expect(saveLessonText(author, { ...save(), lessonId: 'no-such-lesson' })).rejects.toThrow(
      new AppError('not-found'),
    )
  })
})

describe('a new lesson', () => {
  it('is stored as its author wrote it, once', async () => {
    const asked = { lessonId: `20-${randomUUID()}`, source: '# 20.1 — Coins\n', objectives: [], quiz: {} }
    expect(await createLesson(author, asked)).toEqual({ kind: 'created', lessonId: asked.lessonId })
    expect(await createLesson(author, asked)).toEqual({ kind: 'taken' })
    const { stored, versions } = await getLessonEditor(author, asked.lessonId)
    expect([stored.source, stored.base.version, versions.length]).toEqual([asked.source, 1, 1])
    const row = (await getLessonList(author)).rows.find(({ id: own }) => own === asked.lessonId)
    expect(row).toMatchObject({ number: '20.1', title: 'Coins', objectives: 0, questions: 0, version: 1, courses: [] })
  })
})

describe('what the bank asks about a lesson', () => {
  it('is counted by objective, kind and difficulty, what is still being written apart', async () => {
    const [first, second] = editor.stored.objectives.map(({ id: own }) => own)
    if (first === undefined || second === undefined) throw new RangeError('expected two objectives')
    await addTemplate([first, second])
    await addTemplate([first])
    await db.question.update({ where: { id: await addTemplate([first]) }, data: { archivedAt: new Date() } })
    const at = new Date()
    const draft = { ownMistakes: {}, createdById: author.userId, createdAt: at, savedById: author.userId, savedAt: at }
    const source = `id: a-draft\nobjectives: [${second}]\nkind: recall\ndifficulty: hard\n`
    await db.questionDraft.create({ data: { ...draft, source } })
    await saveLessonRoots(db, { lessonId: id, roots: { 1: [await addTemplate([second]), 'gone'], 2: ['gone'] } })
    const { rows, all, examples } = await getLessonCoverage(author, id)
    expect(all).toEqual({ published: 3, open: 1 })
    expect(examples.map(({ number, questions }) => [number, questions])).toEqual([
      [1, 1],
      [2, 0],
      [3, 0],
    ])
    expect(rows.map((row) => [row.objectiveId, row.all, row.holes]).slice(0, 2)).toEqual([
      [first, { published: 2, open: 0 }, 14],
      [second, { published: 2, open: 1 }, 14],
    ])
    expect(rows[1]?.kinds.find(({ kind }) => kind === 'recall')?.cells.at(-1)).toEqual({
      ...{ difficulty: 'hard', published: 0, open: 1 },
    })
    expect((await getLessonEditor(author, id)).usedIds).toEqual(expect.arrayContaining([first, second]))
  })
})

async function addTemplate(objectives: readonly string[]): Promise<string> {
  const question = `template-${randomUUID()}`
  const definition = {
    question: { id: question, kind: 'computation', difficulty: 'easy', objectives: [...objectives] },
  }
  await db.question.create({
    data: {
      ...{ id: question, title: 'A template', lessonId: id, origin: 'template' },
      versions: { create: { version: 1, definition, definitionHash: 'h' } },
      objectives: { createMany: { data: objectives.map((objectiveId) => ({ objectiveId })) } },
    },
  })
  return question
}
