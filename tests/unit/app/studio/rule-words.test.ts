// Every rule of the prover, and every flaw of writing, is explained where it is shown.
import { describe, expect, it } from 'vitest'
import { ruleKey } from '@/app/components/bank/rule-key'
import { flawsIn } from '@/app/components/studio/bench/flaws-in'
import { itemFlaws } from '@/lib/proving/item-flaws'
import { rules } from '@/lib/proving/rules'
import messages from '@/messages/en.json'

const explained: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.StudioBench.rules
const flaws: Readonly<Record<string, Readonly<Record<string, string>>>> = messages.StudioBench.flaws

describe('the words about the rules of the prover', () => {
  it.each(rules.map(({ id }) => id))('say what %s asks, why, and how to mend it', (id) => {
    expect(ruleKey(id)).toBe(id)
    expect(Object.keys(explained[id] ?? {}).sort()).toEqual(['asks', 'mend', 'why'])
  })
  it.each(itemFlaws.map(({ id }) => id))('name the flaw %s, its guideline and how to mend it', (id) => {
    expect(Object.keys(flaws[id] ?? {}).sort()).toEqual(['guideline', 'mend', 'name'])
    expect(flaws[id]?.['guideline']).toMatch(/^Guidelines? \d/)
  })
  it('know the flaws that were counted, in whatever part', () => {
    const evidence = { n: 9, findings: [], seeds: [], flaws: { 'side: longest-is-key': 9, 'other: negated-stem': 2 } }
    expect(flawsIn(evidence)).toEqual(['longest-is-key', 'negated-stem'])
    expect(flawsIn({ n: 9, findings: [], seeds: [] })).toEqual([])
  })
})
