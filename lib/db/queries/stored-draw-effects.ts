/** What makes the draws of a template harder, as its JSON column holds it. */
import 'server-only'
import { z } from 'zod'
import type { DrawEffect } from '@/lib/mastery/draw-effects'
import { featureNames } from '@/lib/mastery/draw-features'

export const storedDrawEffectsSchema: z.ZodType<readonly DrawEffect[]> = z.array(
  z.object({
    parameter: z.string(),
    feature: z.enum(featureNames),
    option: z.string().nullable(),
    effect: z.number(),
    standardError: z.number(),
    mean: z.number(),
    deviation: z.number(),
  }),
)
