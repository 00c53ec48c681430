/** The page docs/bank.md: what the bank holds, counted and listed from the files. */
import type { Question } from '@/lib/problems/question'
import type { LessonItem } from './lesson-roots'

export type BankOfLesson = {
  readonly lesson: { readonly id: string; readonly number: string; readonly title: string }
  readonly objectives: readonly { readonly id: string; readonly title: string }[]
  /** The templates of the lesson; its own quiz questions are not among them. */
  readonly questions: readonly Question[]
  readonly items: readonly LessonItem[]
}

const kinds = ['recall', 'computation', 'interpretation', 'comparison', 'construction'] as const
const difficulties = ['easy', 'medium', 'hard'] as const

export function bankPage(lessons: readonly BankOfLesson[]): string {
  return [
    '# The bank',
    'Written from `seeds/questions` and `seeds/lessons` by `npm run -s surprisal -- docs`: change those and run it again. A test fails while this page is out of date.',
    'Each template makes as many problems as there are seeds; `npm run -s surprisal -- variant ID --seed 1` shows one, `npm run -s surprisal -- validate ID` proves it.',
    ...lessons.flatMap(ofLesson),
  ]
    .join('\n\n')
    .concat('\n')
}

function ofLesson({ lesson, objectives, questions, items }: BankOfLesson): readonly string[] {
  const ofObjective = (id: string) => questions.filter((question) => question.objectives.includes(id))
  return [
    `## Lesson ${lesson.number}: ${lesson.title}`,
    `${questions.length} templates. One that asks about two objectives is counted for both.`,
    table([
      ['Objective', 'Kind', ...difficulties, 'all'],
      ...objectives.flatMap(({ id, title }) => [
        ...kinds.map((kind) => [title, kind, ...counts(ofObjective(id).filter((question) => question.kind === kind))]),
        [title, '**all**', ...counts(ofObjective(id)).map((count) => `**${count}**`)],
      ]),
    ]),
    '### Where they come from',
    'Each worked example and practice problem of the lesson is the root of a template at least, and each question of its quiz has a replacement.',
    table([
      ['In the lesson', 'Templates'],
      ...items.map(({ title, templates }) => [title, templates.map((id) => `\`${id}\``).join(', ')]),
    ]),
    '### The templates',
    table([
      ['Id', 'Title', 'Objectives', 'Kind', 'Difficulty', 'Answers'],
      ...questions.map(({ id, title, objectives: asked, kind, difficulty, answers }) => {
        return [
          `\`${id}\``,
          title,
          asked.join(', '),
          kind,
          difficulty,
          Object.values(answers).map(answerKind).join(', '),
        ]
      }),
    ]),
  ]
}

function counts(questions: readonly Question[]): readonly string[] {
  const ofDifficulty = (wanted: string) => questions.filter(({ difficulty }) => difficulty === wanted).length
  return [...difficulties.map(ofDifficulty), questions.length].map(String)
}

const answerKinds = [
  ['number', 'number'],
  ['vector', 'vector'],
  ['matrix', 'table'],
  ['probabilities', 'distribution'],
  ['choice', 'choice'],
  ['choices', 'several choices'],
  ['probabilisticChoice', 'spread probability'],
  ['ordering', 'order'],
  ['expression', 'formula'],
  ['construction', 'construction'],
] as const

function answerKind(answer: Question['answers'][string]): string {
  const [, kind = 'unknown'] = answerKinds.find(([key]) => key in answer) ?? []
  return answer.follows === undefined ? kind : `${kind} (carried forward)`
}

function table([head = [], ...rows]: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
