/** The grade of a response given in an attempt, as its JSON column holds it. */
import 'server-only'
import { z } from 'zod'
import type { AttemptGrade } from '@/lib/assessment/attempt-grade'
import { storedGradeSchema } from './stored-grade'

export const storedAttemptGradeSchema: z.ZodType<AttemptGrade> = z.union([
  storedGradeSchema,
  z.object({
    kind: z.literal('unreadable'),
    unreadable: z.array(z.object({ name: z.string(), expected: z.string() })),
    read: storedGradeSchema.nullable(),
  }),
])
