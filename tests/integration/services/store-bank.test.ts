import { beforeAll, describe, expect, it } from 'vitest'
import { systemActor } from '@/lib/auth/actor'
import { bankFiles } from '@/lib/content/interchange/bank-files'
import { readBankFiles } from '@/lib/content/interchange/read-bank-files'
import { db } from '@/lib/db/client'
import type { QuestionDefinition } from '@/lib/db/queries/stored-question'
import { type BankToStore, storeBank } from '@/lib/services/store-bank'
import { takeOutBank } from '@/lib/services/take-out-bank'
import { createActor } from '@/tests/support/factories'
import { createTaughtCourse, publish, type TaughtCourse } from '@/tests/support/taught-course'

let course: TaughtCourse
let taken: BankToStore

/** What an author has after writing the course's bank to files and reading it again. */
async function takeOut(): Promise<BankToStore> {
  const { questions } = await takeOutBank(systemActor, { lessonId: course.lessonId })
  const read = readBankFiles(bankFiles({ lessons: [], questions }).files, {})
  const definitions = read.questions.map(({ question }) => ({ question, mistakes: read.mistakes }))
  return { lessons: [], questions: definitions, base: read.base, purpose: 'store', conflicts: 'refuse' }
}

const retitled = (definitions: readonly QuestionDefinition[], title: string) =>
  definitions.map((definition, index) =>
    index === 0 ? { ...definition, question: { ...definition.question, title } } : definition,
  )
const outcomes = async (bank: BankToStore) =>
  (await storeBank(systemActor, bank)).questions.map(({ outcome }) => outcome)
const titleNow = async () => {
  const id = taken.questions[0]?.question.id ?? ''
  return (await db.question.findUniqueOrThrow({ where: { id }, select: { title: true } })).title
}

beforeAll(async () => {
  course = await createTaughtCourse({ templates: 3 })
  taken = await takeOut()
})

describe('a bank taken out and brought back', () => {
  it('changes nothing', async () => {
    const before = await db.questionVersion.count()
    expect(await outcomes(taken)).toEqual(['unchanged', 'unchanged', 'unchanged'])
    expect(await db.questionVersion.count()).toBe(before)
  })

  it('is rehearsed without leaving anything', async () => {
    const before = await db.questionVersion.count()
    const changed = { ...taken, questions: retitled(taken.questions, 'Rehearsed'), purpose: 'rehearse' as const }
    expect(await storeBank(systemActor, changed)).toMatchObject({
      isStored: false,
      questions: [{ outcome: 'updated' }, { outcome: 'unchanged' }, { outcome: 'unchanged' }],
    })
    expect(await db.questionVersion.count()).toBe(before)
    expect(await titleNow()).toBe('Surprisal 0')
  })

  it('brings what changed in it, and keeps what changed here', async () => {
    expect(await outcomes({ ...taken, questions: retitled(taken.questions, 'Changed there') })).toEqual([
      'updated',
      'unchanged',
      'unchanged',
    ])
    expect(await titleNow()).toBe('Changed there')
    // Taken out before that change: the old file does not undo it.
    expect(await outcomes(taken)).toEqual(['kept', 'unchanged', 'unchanged'])
    expect(await titleNow()).toBe('Changed there')
  })

  it('is refused whole where both have changed, unless it is to win', async () => {
    const fresh = await takeOut()
    const [here] = retitled(fresh.questions, 'Changed here')
    if (here === undefined) throw new Error('expected a question')
    await publish(here.question)
    const before = await db.questionVersion.count()
    const both = { ...fresh, questions: retitled(fresh.questions, 'Changed there, too') }
    const report = await storeBank(systemActor, both)
    expect(report).toMatchObject({ isStored: false, questions: [{ outcome: 'conflict' }, {}, {}] })
    expect(await titleNow()).toBe('Changed here')
    expect(await db.questionVersion.count()).toBe(before)

    expect(await storeBank(systemActor, { ...both, conflicts: 'overwrite' })).toMatchObject({ isStored: true })
    expect(await titleNow()).toBe('Changed there, too')
  })

  it('is for authors and admins alone', async () => {
    const teacher = await createActor({ enrolments: { [course.id]: 'instructor' } })
    await expect(storeBank(teacher, taken)).rejects.toMatchObject({ code: 'forbidden' })
    await expect(takeOutBank(teacher, { lessonId: null })).rejects.toMatchObject({ code: 'forbidden' })
  })
})
