/** The question format as a JSON Schema, for editors that check while one types. Generated into docs/question.schema.json. */
import { z } from 'zod'
import { mistakeCatalogueSchema } from './mistake-catalogue'
import { questionSchema } from './question'
import type { Schema } from './schema-rows'

/** Draft 2020-12. What JSON Schema cannot say (that names exist, that a draw can be had) is said when a question is compiled. */
export function questionJsonSchema(): Schema {
  return { title: 'A question of the bank', ...z.toJSONSchema(questionSchema, { io: 'input' }) }
}

/** Of seeds/mistakes.yaml. */
export function catalogueJsonSchema(): Schema {
  return z.toJSONSchema(mistakeCatalogueSchema, { io: 'input' })
}
