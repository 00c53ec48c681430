import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { importLesson } from '@/lib/content/import-lesson'
import { importQuestions } from '@/lib/content/interchange/import-questions'
import { readGift } from '@/lib/content/interchange/read-gift'
import { toObjectives } from '@/lib/content/objectives'
import { db } from '@/lib/db/client'
import { AppError } from '@/lib/errors'
import { storeLesson } from '@/lib/services/import-lesson'
import { storeQuestions } from '@/lib/services/import-questions'
import { createActor } from '@/tests/support/factories'

const id = '13-04-kl-divergence'
const source = readFileSync(new URL(`../../fixtures/${id}.source.md`, import.meta.url), 'utf8')
const { lesson } = importLesson({ id, source })
const objectives = toObjectives({ lesson, sidecar: null })
const objective = objectives.objectives[0]?.id ?? ''

const definitions = (gift: string, placing = { lesson: id, objectives: [objective] }) =>
  importQuestions(readGift(gift), placing).questions.map(({ question }) => ({ question, mistakes: {} }))
const gift = '::Imported one::1 + 1? {#2}\n\n::Imported two::Is it? {T}\n'

beforeAll(async () => {
  await storeLesson(systemActor, { lesson, objectives, courseSlug: null })
})

describe('storeQuestions', () => {
  it('creates questions, changes nothing the second time, and makes a changed one the next version', async () => {
    const first = await storeQuestions(systemActor, definitions(gift))
    expect(first).toEqual([
      { id: 'imported-one', outcome: 'created' },
      { id: 'imported-two', outcome: 'created' },
    ])
    const before = await db.questionVersion.count()
    const second = await storeQuestions(systemActor, definitions(gift))
    expect(second.map(({ outcome }) => outcome)).toEqual(['unchanged', 'unchanged'])
    expect(await db.questionVersion.count()).toBe(before)

    const third = await storeQuestions(systemActor, definitions(gift.replace('{#2}', '{#2:0.5}')))
    expect(third.map(({ outcome }) => outcome)).toEqual(['updated', 'unchanged'])
    const versions = await db.questionVersion.findMany({
      where: { questionId: 'imported-one' },
      select: { version: true },
    })
    expect(versions.map(({ version }) => version).toSorted()).toEqual([1, 2])
  })

  it('stores none where one has no place', async () => {
    const before = await db.question.count()
    const nowhere = definitions('::Imported three::Is it? {T}', { lesson: 'no-lesson', objectives: [objective] })
    await expect(storeQuestions(systemActor, [...definitions(gift), ...nowhere])).rejects.toThrow(
      'There is no lesson no-lesson',
    )
    const aimless = definitions('::Imported four::Is it? {T}', { lesson: id, objectives: ['no-objective'] })
    await expect(storeQuestions(systemActor, aimless)).rejects.toThrow('There is no objective no-objective')
    expect(await db.question.count()).toBe(before)
  })

  it('is for admins alone', async () => {
    const teacher = await createActor({})
    await expect(storeQuestions(teacher, definitions(gift))).rejects.toThrow(AppError)
  })
})
