/** A question on file: its shape, strict to the last key. docs/question-format.md explains it. */
import { z } from 'zod'
import { answerSchema } from './answer-schema'
import { describeIssues } from './describe-issues'
import { expressionSchema, idSchema, nameSchema, templateSchema } from './name-schema'
import { parameterSchema } from './parameter-schema'
import { MOST_TESTS, testSchema } from './test-schema'

const mistakeSchema = z.strictObject({
  part: nameSchema.describe(
    'The part whose answer shows it: none that is answered by choosing, whose mistakes stand at the options.',
  ),
  when: expressionSchema.describe(
    'What the mistake would give, in the unit the part asks for: a number, a vector, a matrix, an order of ids, or a formula in the same variables.',
  ),
  is: idSchema.describe('Id in the catalogue of mistakes.'),
  id: idSchema
    .optional()
    .describe(
      'Tells it apart from another mal-rule of the same mistake. Left out, `is`, with the part’s name where that is taken.',
    ),
  feedback: templateSchema
    .optional()
    .describe('Text in place of the catalogue’s; in it `value` is what the mistake gave, `key` the right answer.'),
})

export const questionSchema = z.strictObject({
  id: idSchema.describe('The name of its file.'),
  title: z.string().trim().min(1).max(200).describe('A few words.'),
  lesson: idSchema.describe('Lesson it belongs to.'),
  objectives: z.array(idSchema).min(1).describe('What it shows about somebody, one at least.'),
  origin: z
    .enum(['template', 'as_written'])
    .default('template')
    .describe('`as_written`: a lesson’s own quiz question, shown in the lesson, never chosen by practice.'),
  kind: z.enum(['recall', 'computation', 'interpretation', 'comparison', 'construction']).describe('What it takes.'),
  difficulty: z.enum(['easy', 'medium', 'hard']).describe('As its author means it.'),
  family: idSchema
    .optional()
    .describe('A name that questions asking nearly the same share: practice gives no two of them on one evening.'),
  parameters: z.record(nameSchema, parameterSchema).default({}).describe('What is drawn at random, by name.'),
  let: z
    .record(nameSchema, expressionSchema)
    .default({})
    .describe('Names for expressions over parameters and each other, in any order.'),
  require: z
    .array(expressionSchema)
    .default([])
    .describe('What must be true. A draw for which one is not is thrown away and drawn again.'),
  prompt: templateSchema.describe('The problem.'),
  answers: z
    .record(nameSchema, answerSchema)
    .refine((answers) => Object.keys(answers).length > 0, 'expected one answer at least')
    .describe('What it asks for, by name, in this order; one at least.'),
  mistakes: z.array(mistakeSchema).default([]).describe('Mal-rules: what known mistakes would give.'),
  hints: z.array(templateSchema).default([]).describe('From gentle to strong, shown one after the other.'),
  solution: templateSchema.describe('Worked out in the student’s own numbers.'),
  // Without a default: what is stored without tests would be another definition with an empty list.
  tests: z
    .array(testSchema)
    .max(MOST_TESTS)
    .optional()
    .describe('What the author expects of the grader; the prover is red where one is not met.'),
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
