// What the bank as a whole promises. That each template is sound, on a thousand variants, is the prover's to say.
import { describe, expect, it } from 'vitest'
import { lessonItems } from '@/cli/lesson-roots'
import { makeVariant } from '@/lib/problems/make-variant'
import type { Question } from '@/lib/problems/question'
import { readRoots } from '@/seeds/lesson-roots'
import { readLessons } from '@/seeds/read-lessons'
import { files, mistakes, objectives, questions } from './read-seeds'

const kinds = ['recall', 'computation', 'interpretation', 'comparison', 'construction'] as const
const difficulties = ['easy', 'medium', 'hard'] as const
const chosen = ['choice', 'choices', 'probabilisticChoice']
const computed = ['number', 'vector', 'matrix', 'probabilities', 'expression', 'ordering', 'construction']
const parameterKinds = ['integer', 'decimal', 'choice', 'choose', 'permutation', 'probabilities', 'confusionCounts']

const answersOf = ({ answers }: Question) => Object.values(answers)
const isKind = (answer: object) => (key: string) => Object.hasOwn(answer, key)
const about = (objective: string) => questions.filter((question) => question.objectives.includes(objective))

describe('the bank', () => {
  it('has fifty templates at least, ten on every objective, and none on an unknown one', () => {
    expect(questions.length).toBeGreaterThanOrEqual(50)
    for (const objective of objectives) expect(about(objective).length, objective).toBeGreaterThanOrEqual(10)
    expect(new Set(questions.flatMap((question) => question.objectives))).toEqual(new Set(objectives))
  })
  it('asks about every objective in every kind and at every difficulty', () => {
    for (const objective of objectives) {
      expect(new Set(about(objective).map(({ kind }) => kind)), objective).toEqual(new Set(kinds))
      expect(new Set(about(objective).map(({ difficulty }) => difficulty)), objective).toEqual(new Set(difficulties))
    }
  })
  it('uses every kind of answer and the kinds of parameter that the lesson has a use for', () => {
    const answers = questions.flatMap(answersOf)
    for (const key of [...computed, ...chosen])
      expect(
        answers.some((answer) => isKind(answer)(key)),
        key,
      ).toBe(true)
    const parameters = questions.flatMap((question) => Object.values(question.parameters))
    for (const key of parameterKinds)
      expect(
        parameters.some((each) => isKind(each)(key)),
        key,
      ).toBe(true)
  })
  it('carries an earlier answer forward and accepts another answer somewhere', () => {
    const answers = questions.flatMap(answersOf)
    expect(answers.filter(({ follows }) => follows !== undefined).length).toBeGreaterThanOrEqual(5)
    expect(answers.filter((answer) => 'accept' in answer && answer.accept !== undefined).length).toBeGreaterThan(0)
  })
  it('names a file after its question', () => {
    expect(questions.map(({ id }) => `${id}.yaml`)).toEqual(files)
  })
  it('gives no two questions one title', () => {
    const titles = questions.map(({ title }) => title)
    expect(titles.filter((title, place) => titles.indexOf(title) !== place)).toEqual([])
  })
  it('uses every mistake it names, or shares it with an objective', () => {
    const used = questions.flatMap((question) => [
      ...question.mistakes.map(({ is }) => is),
      ...answersOf(question).flatMap(optionMistakes),
    ])
    const isUnused = ([id, { shared }]: (typeof catalogue)[number]) => !used.includes(id) && shared === undefined
    const catalogue = Object.entries(mistakes)
    expect(catalogue.filter(isUnused).map(([id]) => id)).toEqual([])
  })
})

describe('the lesson', () => {
  const items = readLessons().flatMap(({ lesson }) => lessonItems(lesson, readRoots(lesson.id)))

  it('has three worked examples, five practice problems and eight quiz questions to grow templates from', () => {
    expect(items.length).toBe(16)
  })
  it.each(items)('is the root of a template with $title', ({ templates }) => {
    expect(templates.length).toBeGreaterThan(0)
    const ids = questions.map(({ id }) => id)
    expect(templates.filter((id) => !ids.includes(id))).toEqual([])
  })
})

describe.each(questions)('$id', (question) => {
  it('names two mistakes at least for everything that is worked out', () => {
    const variant = makeVariant({ question, version: 1, seed: 1, mistakes })
    for (const [name, answer] of Object.entries(question.answers)) {
      if (chosen.some(isKind(answer))) continue
      const known = variant.mistakes.filter(({ part }) => part === name)
      expect(known.length, name).toBeGreaterThanOrEqual(2)
    }
  })
  it('names the mistake behind every option that can be wrong', () => {
    for (const answer of answersOf(question)) {
      const key = keyOf(answer)
      const untold = Object.entries(optionsOf(answer)).filter(
        ([id, { mistake }]) => mistake === undefined && id !== key,
      )
      expect(untold.map(([id]) => id)).toEqual([])
    }
  })
  it('has two hints at least and a worked solution', () => {
    expect(question.hints.length).toBeGreaterThanOrEqual(2)
    expect(question.solution.length).toBeGreaterThan(150)
  })
})

type Answer = Question['answers'][string]

function optionsOf(answer: Answer) {
  if ('choice' in answer) return answer.choice.options
  if ('choices' in answer) return answer.choices.options
  return 'probabilisticChoice' in answer ? answer.probabilisticChoice.options : {}
}

function keyOf(answer: Answer): unknown {
  if ('choice' in answer) return answer.choice.key
  return 'probabilisticChoice' in answer ? answer.probabilisticChoice.key : undefined
}

function optionMistakes(answer: Answer): readonly string[] {
  return Object.values(optionsOf(answer)).map(({ mistake }) => mistake ?? '')
}
