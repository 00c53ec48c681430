/** A lesson as its JSON column holds it. */
import 'server-only'
import { z } from 'zod'
import type { Lesson } from '@/lib/content/lesson'

const tone = z.enum(['critical', 'pitfall'])
const leadPart = z.enum([
  'objectives',
  'keyTerms',
  'workedExamples',
  'quiz',
  'practiceProblems',
  'summary',
  'pitfalls',
  'nextSteps',
])
const blockSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('markdown'), markdown: z.string() }),
  z.object({ kind: z.literal('callout'), tone, title: z.string(), markdown: z.string() }),
])

export const storedLessonSchema: z.ZodType<Lesson> = z.object({
  id: z.string(),
  number: z.string(),
  title: z.string(),
  phase: z.string(),
  prerequisites: z.array(z.string()),
  objectives: z.array(z.string()),
  sections: z.array(
    z.object({ id: z.string(), heading: z.string(), tone: tone.nullable(), blocks: z.array(blockSchema) }),
  ),
  keyTerms: z.array(z.string()),
  workedExamples: z.array(z.object({ number: z.number(), title: z.string(), markdown: z.string() })),
  quizQuestions: z.array(
    z.object({
      number: z.number(),
      prompt: z.string(),
      options: z.array(z.object({ id: z.string(), text: z.string(), feedback: z.string() })),
      key: z.string(),
    }),
  ),
  practiceProblems: z.array(z.object({ number: z.number(), prompt: z.string(), answer: z.string() })),
  takeaways: z.array(z.string()),
  pitfalls: z.array(z.object({ title: z.string(), markdown: z.string() })),
  nextLessonId: z.string().nullable(),
  leads: z.record(leadPart, z.string()),
})
