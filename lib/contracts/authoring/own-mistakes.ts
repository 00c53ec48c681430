/** Mistakes that a draft adds to the catalogue or tells anew, while they are written: a name or a text may still be missing. */
import { z } from 'zod'
import { storableText } from '@/lib/contracts/storable-text'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'

const draftedMistakeSchema = z.strictObject({
  name: storableText(200),
  feedback: storableText(20_000),
  shared: mistakeCatalogueSchema.valueType.shape.shared,
})

/** More than any question has. */
const most = 100

export const ownMistakesSchema = z
  .record(storableText(100).min(1), draftedMistakeSchema)
  .refine((mistakes) => Object.keys(mistakes).length <= most, `expected ${most} mistakes at most`)
