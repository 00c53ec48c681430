import { readFileSync } from 'node:fs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { db } from '@/lib/db/client'
import { parseQuestion } from '@/lib/problems/question'
import { loadSeeds } from '@/seeds/load-seeds'
import { type Bank, readBank } from '@/seeds/read-questions'
import { SeedError } from '@/seeds/seed-error'

const file = 'tests/fixtures/broken-questions/rounding-narrow-tolerance.yaml'
const red = { file, question: parseQuestion(parse(readFileSync(file, 'utf8'))) }

const stored = async () => ({
  questions: await db.question.findMany({ orderBy: { id: 'asc' } }),
  versions: await db.questionVersion.findMany({ orderBy: [{ questionId: 'asc' }, { version: 'asc' }] }),
  lessons: await db.lesson.findMany({ orderBy: { id: 'asc' } }),
})

let bank: Bank

beforeAll(async () => {
  const whole = readBank()
  bank = { ...whole, questions: whole.questions.slice(0, 5) }
  await loadSeeds({ people: 'none', bank })
})
afterAll(() => db.$disconnect())

describe('a question that is red in the prover', () => {
  it('stops the load with its file, the rule it breaks and what was found', async () => {
    const load = loadSeeds({ people: 'none', bank: { ...bank, questions: [...bank.questions, red] } })
    await expect(load).rejects.toBeInstanceOf(SeedError)
    await expect(load).rejects.toThrow(
      `${file}: the question is not published, for it is red in the prover. rounding: The key of`,
    )
    await expect(load).rejects.toThrow('2 significant digits, as the text asks, is refused on')
  })

  it('leaves the database as it was, and keeps out what would have been loaded with it', async () => {
    const before = await stored()
    const changed = bank.questions.map((each, index) =>
      index === 0 ? { ...each, question: { ...each.question, title: 'Another title' } } : each,
    )
    await expect(loadSeeds({ people: 'none', bank: { ...bank, questions: [...changed, red] } })).rejects.toThrow(file)
    expect(await stored()).toEqual(before)
    expect(await db.question.findUnique({ where: { id: red.question.id } })).toBeNull()
  })

  it('does not keep out the same bank without it', async () => {
    expect(await loadSeeds({ people: 'none', bank })).toEqual({
      lessonsStored: 0,
      lessonsKept: 0,
      questionsPublished: 0,
      questionsKept: [],
      studentsSimulated: 0,
    })
  })

  it('is found when a question in the database is changed for the worse', async () => {
    const [first, ...rest] = bank.questions
    if (first === undefined) throw new Error('The bank is empty.')
    const worse = {
      ...first,
      question: { ...first.question, objectives: [...first.question.objectives], require: ['1 > 2'] },
    }
    const load = loadSeeds({ people: 'none', bank: { ...bank, questions: [worse, ...rest] } })
    await expect(load).rejects.toThrow('acceptance: No problem could be drawn for seed 1')
  })
})
