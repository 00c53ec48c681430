// A folder of questions that are each broken in one way: what is red says so, and nothing else does.
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { mistakeCatalogueSchema } from '@/lib/problems/mistake-catalogue'
import { parseQuestion, QuestionFormatError } from '@/lib/problems/question'
import type { Proof } from '@/lib/proving/proof'
import { proveQuestion } from '@/lib/proving/prove-question'
import { rules } from '@/lib/proving/rules'

const root = fileURLToPath(new URL('../../..', import.meta.url))
const folder = `${root}/tests/fixtures/broken-questions`
const read = (path: string): unknown => parse(readFileSync(path, 'utf8'))
const catalogue = mistakeCatalogueSchema.parse(read(`${root}/seeds/mistakes.yaml`))
const knownObjectives = ['maximum-likelihood', 'perplexity']
const names = readdirSync(folder).map((file) => file.replace(/\.yaml$/, ''))
const ruleIds = rules.map(({ id }) => id).sort((a, b) => b.length - a.length)

/** The name of a file begins with the rule that it breaks. */
const ruleOf = (name: string) => [...ruleIds, 'format'].find((id) => name.startsWith(`${id}-`))
const proofs = new Map<string, Proof>()
const prove = (name: string): Proof => {
  const question = parseQuestion(read(`${folder}/${name}.yaml`))
  const proof = proofs.get(name) ?? proveQuestion({ question, catalogue, knownObjectives, variants: 300 })
  proofs.set(name, proof)
  return proof
}
const broken = names.filter((name) => ruleOf(name) !== 'format' && ruleOf(name) !== 'item-writing')

describe('the folder of broken questions', () => {
  it('has one for every rule', () => {
    expect(new Set(names.map(ruleOf))).toEqual(new Set([...ruleIds, 'format']))
  })
  it.each(broken)('finds %s red by its own rule and by no other', (name) => {
    const proof = prove(name)
    expect(proof.verdict).toBe('red')
    expect(proof.rules.filter(({ verdict }) => verdict === 'red').map(({ rule }) => rule)).toEqual([ruleOf(name)])
  })
  it.each(broken)('says in a sentence what is wrong with %s', (name) => {
    const red = prove(name).rules.find(({ verdict }) => verdict === 'red')
    expect(red?.evidence.findings.length).toBeGreaterThan(0)
    for (const finding of red?.evidence.findings ?? []) expect(finding.length).toBeGreaterThan(20)
  })
  it('only warns of options that give the answer away', () => {
    const proof = prove('item-writing-giveaways')
    expect(proof.verdict).toBe('warn')
    const found = proof.rules.filter(({ verdict }) => verdict !== 'green').map(({ rule }) => rule)
    expect(found).toEqual(['item-writing'])
  })
  it.each(['format-unknown-key', 'format-unknown-function'])('refuses to read %s', (name) => {
    expect(() => prove(name)).toThrow(QuestionFormatError)
  })
})
