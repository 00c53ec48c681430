// The bank on three hundred variants: nothing in it is red. What is published is proved on a thousand.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { objectivesSchema } from '@/lib/content/objectives'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion } from '@/lib/problems/question'
import { proveQuestion } from '@/lib/proving/prove-question'

const seeds = fileURLToPath(new URL('../../../seeds', import.meta.url))
const read = (path: string): unknown => parse(readFileSync(`${seeds}/${path}`, 'utf8'))
const catalogue = mistakeCatalogueSchema.parse(read('mistakes.yaml'))
const knownObjectives = readdirSync(`${seeds}/lessons`)
  .filter((file) => file.endsWith('.objectives.yaml'))
  .flatMap((file) => objectivesSchema.parse(read(`lessons/${file}`)).objectives.map(({ id }) => id))
const files = readdirSync(`${seeds}/questions`).filter((file) => file.endsWith('.yaml'))

const variants = 300

describe('the bank in the prover', () => {
  it.each(files)('%s is not red on three hundred variants', { timeout: 60_000 }, (file) => {
    const { rules } = proveQuestion({
      question: parseQuestion(read(`questions/${file}`)),
      catalogue,
      knownObjectives,
      variants,
    })
    const reds = rules.filter(({ verdict }) => verdict === 'red')
    expect(reds.map(({ rule, evidence }) => [rule, evidence.findings])).toEqual([])
  })
})
