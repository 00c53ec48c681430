// What was typed for a problem, by the name of the part.
import { z } from 'zod'
import { storableText } from './storable-text'

/** Bounds on what a stranger may send: more parts than a problem has, and longer than a person types. */
const maxParts = 20
const maxPartLength = 2_000

export const responseSchema = z
  .record(storableText(100).min(1), storableText(maxPartLength))
  .refine((response) => Object.keys(response).length <= maxParts, `expected at most ${maxParts} parts`)
