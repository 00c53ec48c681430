/** A question on file: its shape, strict to the last key. docs/question-format.md explains it. */
import { z } from 'zod'
import { answerSchema } from './answer-schema'
import { describeIssues } from './describe-issues'
import { expressionSchema, idSchema, nameSchema, templateSchema } from './name-schema'
import { parameterSchema } from './parameter-schema'

const mistakeSchema = z.strictObject({
  /** Of the part whose answer shows it. */
  part: nameSchema,
  /** What the mistake would give, in the unit the part asks for. */
  when: expressionSchema,
  /** Id in the catalogue of mistakes. */
  is: idSchema,
  /** Told apart from another mal-rule of the same mistake; left out, made from `is` and `part`. */
  id: idSchema.optional(),
  /** In place of the catalogue's; `value` is what the mistake gave, `key` the right answer. */
  feedback: templateSchema.optional(),
})

export const questionSchema = z.strictObject({
  id: idSchema,
  title: z.string().trim().min(1).max(200),
  lesson: idSchema,
  objectives: z.array(idSchema).min(1),
  /** `as_written`: a lesson's own quiz question, shown in the lesson, never chosen by practice. */
  origin: z.enum(['template', 'as_written']).default('template'),
  kind: z.enum(['recall', 'computation', 'interpretation', 'comparison', 'construction']),
  difficulty: z.enum(['easy', 'medium', 'hard']),
  parameters: z.record(nameSchema, parameterSchema).default({}),
  let: z.record(nameSchema, expressionSchema).default({}),
  require: z.array(expressionSchema).default([]),
  prompt: templateSchema,
  answers: z
    .record(nameSchema, answerSchema)
    .refine((answers) => Object.keys(answers).length > 0, 'expected one answer at least'),
  mistakes: z.array(mistakeSchema).default([]),
  hints: z.array(templateSchema).default([]),
  solution: templateSchema,
})

export type Question = z.output<typeof questionSchema>
export type MistakeSource = Question['mistakes'][number]

/** Each thing that is wrong, as "path: what was expected". */
export class QuestionFormatError extends Error {
  override readonly name = 'QuestionFormatError'
  readonly problems: readonly string[]
  constructor(problems: readonly string[]) {
    super(problems.join('\n'))
    this.problems = problems
  }
}

/** @throws QuestionFormatError naming every path that is wrong and what was expected there. */
export function parseQuestion(input: unknown): Question {
  const result = questionSchema.safeParse(input)
  if (!result.success) throw new QuestionFormatError(describeIssues(result.error.issues))
  return result.data
}
