/** The objectives of a course as an attempt's JSON column keeps them. */
import 'server-only'
import { z } from 'zod'

export const objectiveGraphSchema = z.array(z.object({ id: z.string(), prerequisites: z.array(z.string()) }))

export type ObjectiveGraph = readonly { readonly id: string; readonly prerequisites: readonly string[] }[]
