/** Names and texts of the question format. */
import { z } from 'zod'

/** Ids of questions, objectives, mistakes and conditions: the name of a file, a part of a URL. */
export const idSchema = z
  .string()
  .max(100)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'expected lower-case words and digits joined by hyphens')
  .meta({ id: 'id', description: 'Lower-case words and digits joined by hyphens.' })

/** What an expression calls a parameter, a `let` or a part. */
export const nameSchema = z
  .string()
  .max(40)
  .regex(/^[A-Za-z][A-Za-z0-9]*$/, 'expected a letter, then letters and digits')
  .meta({ id: 'name', description: 'A letter, then letters and digits.' })

/** Markdown with `{{ expression }}` in it. */
export const templateSchema = z
  .string()
  .trim()
  .min(1, 'expected a text')
  .max(20_000)
  .meta({ id: 'text', description: 'Markdown with mathematics, in it `{{ expressions }}`.' })

/** An expression; a plain number may stand without quotes. */
export const expressionSchema = z
  .union([z.string().trim().min(1, 'expected an expression').max(1_000), z.number()])
  .meta({ id: 'expression', description: 'An expression; a plain number may stand without quotes.' })
