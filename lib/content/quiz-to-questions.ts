/** The quiz of a lesson as questions of the bank, as their author wrote them: no parameters, options in their order. */
import type { Question } from '@/lib/problems/question'
import { ContentError } from './content-error'
import type { Lesson, QuizOption, QuizQuestion } from './lesson'
import type { LessonObjectives, Objective } from './objectives'

/** @throws ContentError when the lesson has no objective the questions could ask. */
export function toQuestions({
  lesson,
  objectives,
}: {
  readonly lesson: Lesson
  readonly objectives: LessonObjectives
}): readonly Question[] {
  return lesson.quizQuestions.map((question) => toQuestion({ lesson, question, objectives }))
}

function toQuestion(args: {
  readonly lesson: Lesson
  readonly question: QuizQuestion
  readonly objectives: LessonObjectives
}): Question {
  const { lesson, question, objectives } = args
  const right = question.options.find((option) => option.id === question.key)
  return {
    id: `${lesson.id}-q${question.number}`,
    title: `${lesson.title.slice(0, 150)}: quiz question ${question.number}`,
    lesson: lesson.id,
    objectives: [findObjective({ question, objectives })],
    origin: 'as_written',
    kind: 'recall',
    difficulty: 'easy',
    parameters: {},
    let: {},
    require: [],
    prompt: toTemplate(question.prompt),
    answers: {
      choice: {
        label: 'Your choice',
        choice: { key: question.key, options: toOptions(question.options), shuffle: false },
      },
    },
    mistakes: [],
    hints: [],
    solution: toTemplate(right === undefined ? question.key : toFeedback(right)),
  }
}

function toOptions(options: readonly QuizOption[]): Record<string, { text: string; feedback: string }> {
  return Object.fromEntries(
    options.map((option) => [option.id, { text: toTemplate(option.text), feedback: toTemplate(toFeedback(option)) }]),
  )
}

function toFeedback(option: QuizOption): string {
  return option.feedback === '' ? option.text : option.feedback
}

/** Two opening braces would begin an expression in a question's text; in a formula a space between them says nothing. */
function toTemplate(markdown: string): string {
  return markdown.replaceAll(/\{(?=\{)/g, '{ ').replaceAll(/\}(?=\})/g, '} ')
}

/** The one named beside the lesson, else the one whose words the question shares most. */
function findObjective(args: { readonly question: QuizQuestion; readonly objectives: LessonObjectives }): string {
  const { question, objectives } = args
  const named = objectives.quiz[String(question.number)]
  if (named !== undefined) return named
  const words = toWords([question.prompt, ...question.options.map((option) => option.text)].join(' '))
  const [first, ...others] = objectives.objectives
  if (first === undefined) throw new ContentError('Expected a lesson with at least one objective for its quiz to ask.')
  let best = { id: first.id, shared: countShared(first, words) }
  for (const objective of others) {
    const shared = countShared(objective, words)
    if (shared > best.shared) best = { id: objective.id, shared }
  }
  return best.id
}

function countShared(objective: Objective, words: ReadonlySet<string>): number {
  return [...toWords(`${objective.title} ${objective.text}`)].filter((word) => words.has(word)).length
}

function toWords(text: string): ReadonlySet<string> {
  return new Set(text.toLowerCase().match(/[a-z]{4,}/g) ?? [])
}
