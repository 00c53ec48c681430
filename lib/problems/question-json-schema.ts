/** The question format as a JSON Schema, for editors that check while one types. Generated into docs/question.schema.json. */
import { z } from 'zod'
import { questionSchema } from './question'

/** Draft 2020-12. What JSON Schema cannot say (that names exist, that a draw can be had) is said when a question is compiled. */
export function questionJsonSchema(): unknown {
  return { title: 'A question of the bank', ...z.toJSONSchema(questionSchema, { io: 'input' }) }
}
