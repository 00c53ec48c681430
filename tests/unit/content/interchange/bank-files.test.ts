import { describe, expect, it } from 'vitest'
import { type Bank, bankFiles } from '@/lib/content/interchange/bank-files'
import { readBankFiles } from '@/lib/content/interchange/read-bank-files'
import { catalogueOf } from '@/lib/problems/shared-mistakes'
import { readLessons } from '@/seeds/read-lessons'
import { readBank } from '@/seeds/read-questions'

const seeds = readBank()
const questions = seeds.questions.slice(0, 12)
const [first] = readLessons()
if (first === undefined) throw new Error('expected a lesson among the seeds')
const { lesson, objectives } = first
const quiz = { '1': objectives[0]?.id ?? '' }
const bank: Bank = {
  lessons: [{ lesson, objectives, quiz }],
  questions: questions.map(({ question }) => ({
    question,
    mistakes: catalogueOf(question, seeds.mistakes),
    hash: `hash of ${question.id}`,
  })),
}
const { files, lost } = bankFiles(bank)
const named = (name: string) => files.find((file) => file.name === name) ?? { name, text: '' }
const without = (name: string) => files.filter((file) => file.name !== name)

describe('a bank as files', () => {
  it('comes back as it was', () => {
    const read = readBankFiles(files, {})
    expect(lost).toEqual([])
    expect(read.errors).toEqual([])
    expect(read.lost).toEqual([])
    const byId = read.questions.map(({ question }) => question)
    expect(byId.map((question) => JSON.stringify(question))).toEqual(
      questions.map(({ question }) => JSON.stringify(question)),
    )
    expect(read.lessons.map(({ content }) => content.lesson)).toEqual([lesson])
    expect(read.lessons[0]?.objectives.objectives.map(({ id, prerequisites }) => ({ id, prerequisites }))).toEqual(
      objectives.map(({ id, prerequisites }) => ({ id, prerequisites })),
    )
    expect(read.lessons[0]?.objectives.quiz).toEqual(quiz)
    expect(read.base).toEqual(Object.fromEntries(bank.questions.map(({ question, hash }) => [question.id, hash])))
  })

  it('leaves each question all it depends on, in the order it had', () => {
    const kept = seeds.questions.map(({ question }) => ({
      question,
      mistakes: catalogueOf(question, seeds.mistakes),
      hash: '',
    }))
    const { mistakes } = readBankFiles(bankFiles({ lessons: [], questions: kept }).files.slice(0, 2), {})
    for (const { question, mistakes: own } of kept) {
      expect(JSON.stringify(catalogueOf(question, mistakes))).toBe(JSON.stringify(own))
    }
  })

  it('is the same bytes each time, one file for each thing', () => {
    expect(bankFiles(bank).files).toEqual(files)
    expect(files.map(({ name }) => name).slice(0, 5)).toEqual([
      'bank.json',
      'mistakes.yaml',
      `lessons/${lesson.id}.md`,
      `lessons/${lesson.id}.objectives.yaml`,
      `questions/${questions[0]?.question.id}.yaml`,
    ])
  })

  it('is read from a folder within an archive, too', () => {
    const inside = files.map(({ name, text }) => ({ name: `my-bank-main/${name}`, text }))
    const read = readBankFiles(inside, {})
    expect(read.errors).toEqual([])
    expect(read.questions).toHaveLength(questions.length)
    expect(read.lessons).toHaveLength(1)
  })

  it('tells in which file something cannot be read, and reads the others', () => {
    const broken = questions[3]?.question.id ?? ''
    const name = `questions/${broken}.yaml`
    const read = readBankFiles([...without(name), { name, text: 'id: "never closed' }], {})
    expect(read.questions.map(({ question }) => question.id)).not.toContain(broken)
    expect(read.questions).toHaveLength(questions.length - 1)
    expect(read.errors).toHaveLength(1)
    expect(read.errors[0]?.message).toMatch(new RegExp(`^${name}: `))
  })

  it.each([
    ['bank.json', '{'],
    ['bank.json', '{"format": "another/1", "questions": {}}'],
    ['mistakes.yaml', 'a: [1'],
    ['mistakes.yaml', 'a: { nothing: here }'],
    [`lessons/${lesson.id}.md`, 'no lesson'],
    [`lessons/${lesson.id}.objectives.yaml`, 'objectives: 3'],
  ])('says what is wrong with %s', (name, text) => {
    // Without the questions: those that name a mistake need the catalogue.
    const others = without(name).filter((file) => !file.name.startsWith('questions/'))
    const { errors } = readBankFiles([...others, { name, text }], {})
    expect(errors.map(({ message }) => message.slice(0, name.length + 1))).toEqual([`${name}:`])
  })

  it('takes a question once', () => {
    const name = `questions/${questions[0]?.question.id}.yaml`
    const read = readBankFiles([...files, { name: 'questions/again.yaml', text: named(name).text }], {})
    expect(read.questions).toHaveLength(questions.length)
    expect(read.errors.map(({ message }) => message)).toEqual([
      `Expected each question once: the id ${questions[0]?.question.id} stands twice.`,
    ])
  })

  it('passes over what stands beside lessons and is not ours to store', () => {
    const beside = { name: `lessons/${lesson.id}.roots.yaml`, text: 'anything: [' }
    expect(readBankFiles([...files, beside], {}).errors).toEqual([])
  })

  it('is empty where there are no files, with the catalogue it was given', () => {
    expect(readBankFiles([], seeds.mistakes)).toMatchObject({ questions: [], lessons: [], errors: [], base: {} })
    expect(readBankFiles([], seeds.mistakes).mistakes).toEqual(seeds.mistakes)
  })

  it('says whose words are lost where two questions tell a mistake differently', () => {
    const [one, two] = questions
    if (one === undefined || two === undefined) throw new Error('expected two questions')
    const told = (feedback: string) => ({ 'some-mistake': { name: 'Some mistake', feedback } })
    const { files: written, lost: words } = bankFiles({
      lessons: [],
      questions: [
        { question: one.question, mistakes: told('One.'), hash: 'a' },
        { question: two.question, mistakes: told('Two.'), hash: 'b' },
      ],
    })
    expect(words.map(({ question }) => question)).toEqual([two.question.title])
    expect(written.find(({ name }) => name === 'mistakes.yaml')?.text).toContain('Two.')
  })
})
