import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { importLesson } from '@/lib/content/import-lesson'
import { circleClosedBy, type ForeignObjective, lessonProblems } from '@/lib/content/lesson-text/lesson-problems'
import { toObjectives } from '@/lib/content/objectives'
import { makeLesson } from '@/tests/unit/content/make-lesson'

const texts = ['Toss a coin.', 'Count heads.']
const options = [
  { id: 'A', text: 'heads', feedback: '' },
  { id: 'B', text: 'tails', feedback: '' },
]
const question = { number: 1, prompt: 'Which?', options, key: 'A' }
const lesson = makeLesson({ objectives: texts, quizQuestions: [question] })
const own = (id: string, ...prerequisites: readonly string[]) => ({
  id,
  title: id.toUpperCase(),
  text: '',
  prerequisites,
})
const other = (id: string, ...prerequisites: readonly string[]): ForeignObjective => ({
  ...{ id, title: id.toUpperCase(), lessonTitle: '9.9 Dice', prerequisites, isArchived: false },
})
const good = { lesson, objectives: [own('toss'), own('count', 'toss')], quiz: { 1: 'toss' }, others: [other('die')] }

describe('a lesson that may be stored', () => {
  test('has no problems', () => {
    expect(lessonProblems(good)).toEqual([])
    expect(lessonProblems({ ...good, lesson: makeLesson(), objectives: [], quiz: {} })).toEqual([])
  })

  test('is the one on cross-entropy', () => {
    const id = '13-05-cross-entropy'
    const path = `../../../../seeds/lessons/${id}.md`
    const read = importLesson({ id, source: readFileSync(new URL(path, import.meta.url), 'utf8') }).lesson
    const { objectives, quiz } = toObjectives({ lesson: read, sidecar: null })
    expect(lessonProblems({ lesson: read, objectives, quiz, others: [] })).toEqual([])
  })
})

describe('a lesson that may not', () => {
  test('has an objective too many or too few, one twice, or one of another lesson', () => {
    expect(lessonProblems({ ...good, objectives: [own('toss')] })).toEqual([
      { kind: 'objective-count', expected: 2, found: 1 },
    ])
    expect(lessonProblems({ ...good, objectives: [own('toss'), own('toss')] })).toEqual([
      { kind: 'id-twice', id: 'toss' },
    ])
    expect(lessonProblems({ ...good, objectives: [own('toss'), own('die')] })).toEqual([
      { kind: 'id-taken', id: 'die', lessonTitle: '9.9 Dice' },
    ])
  })

  test('builds on what is taught nowhere, or no more', () => {
    const archived = { ...other('old'), isArchived: true }
    const objectives = [own('toss', 'nowhere', 'die'), own('count', 'old')]
    expect(lessonProblems({ ...good, objectives, others: [other('die'), archived] })).toEqual([
      { kind: 'unknown-prerequisite', title: 'TOSS', prerequisite: 'nowhere' },
      { kind: 'unknown-prerequisite', title: 'COUNT', prerequisite: 'old' },
    ])
  })

  test('rests on itself, also by way of another lesson; a circle of others is not its own', () => {
    const circle = [own('toss', 'count'), own('count', 'toss')]
    expect(lessonProblems({ ...good, objectives: circle })).toEqual([
      { kind: 'circle', titles: ['TOSS', 'COUNT', 'TOSS'] },
    ])
    const through = { ...good, objectives: [own('toss', 'die'), own('count')], others: [other('die', 'toss')] }
    expect(lessonProblems(through)).toEqual([{ kind: 'circle', titles: ['TOSS', 'DIE', 'TOSS'] }])
    const elsewhere = { ...good, others: [other('die', 'card'), other('card', 'die')] }
    expect(lessonProblems(elsewhere)).toEqual([])
  })

  test('has a quiz that asks nothing of it, a number twice, or a question the bank does not take', () => {
    expect(lessonProblems({ ...good, quiz: { 1: 'die' } })).toEqual([
      { kind: 'unknown-quiz-objective', number: '1', objective: 'die' },
    ])
    const twice = makeLesson({ objectives: texts, quizQuestions: [question, question] })
    expect(lessonProblems({ ...good, lesson: twice })).toEqual([{ kind: 'number-twice', number: 1 }])
    const bare = makeLesson({ quizQuestions: [question] })
    expect(lessonProblems({ ...good, lesson: bare, objectives: [], quiz: {} })).toEqual([
      { kind: 'quiz-without-objectives' },
    ])
    const same = options.map((option) => ({ ...option, text: 'heads' }))
    const alike = makeLesson({ objectives: texts, quizQuestions: [{ ...question, options: same }] })
    expect(lessonProblems({ ...good, lesson: alike })).toMatchObject([{ kind: 'quiz-question', number: 1 }])
  })
})

test('the circle that a need would close is told by titles', () => {
  const all = [own('a', 'b'), own('b')]
  expect(circleClosedBy(all, { id: 'b', prerequisite: 'a' })).toEqual(['B', 'A', 'B'])
  expect(circleClosedBy(all, { id: 'a', prerequisite: 'b' })).toBeNull()
})
