// The sizes that the prover counts on are those of the style sheets.
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { COLUMN_PX, FORMULA_EM_PX, OPTION_PX, PHONE_PX, TABLE_TEXT_PX, TEXT_PX } from '@/lib/proving/phone'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../../app/${path}`, import.meta.url)), 'utf8')
const tokens = read('theme/tokens.css')
const onPhone = tokens.slice(tokens.indexOf('@media (max-width: 40rem)'))
const ROOT_PX = 16

/** The lines of the rule of a class, without what stands nested in it. */
const ruleOf = (css: string, selector: string) => new RegExp(`^${selector} \\{([^}]*)\\}`, 'm').exec(css)?.[1] ?? ''
const lengthOf = (css: string, property: string) => Number(new RegExp(`${property}: ([\\d.]+)r?em`).exec(css)?.[1])
const step = (size: number) => ROOT_PX * lengthOf(tokens, `--step-${size}`)

describe('the phone that the prover measures for', () => {
  it('reads text, formulas and tables in the sizes of the style sheets', () => {
    expect(TEXT_PX).toBe(ROOT_PX * lengthOf(onPhone, '--size-reading'))
    const formula = lengthOf(ruleOf(read('theme/base.css'), '\\.katex'), 'font-size')
    expect(FORMULA_EM_PX).toBeCloseTo(TEXT_PX * formula, 10)
    const table = lengthOf(ruleOf(read('components/markdown/markdown.module.css'), '\\.tableBox table'), 'font-size')
    expect(TABLE_TEXT_PX).toBeCloseTo(TEXT_PX * table, 10)
  })
  it('leaves a column between the insets of the page and of a card with its border', () => {
    expect(onPhone).toContain('--inset: var(--step-4)')
    expect(ruleOf(read('components/ui/page.module.css'), '\\.page')).toContain('var(--inset)')
    const card = ruleOf(read('components/practice/problem.module.css'), '\\.card')
    expect(card).toContain('padding: var(--inset)')
    expect(card).toContain('border: 1px solid')
    expect(COLUMN_PX).toBe(PHONE_PX - 2 * step(4) - 2 * step(4) - 2)
    expect(COLUMN_PX).toBe(324)
  })
  it('leaves an option what its padding, border, button and gap leave', () => {
    const css = read('components/answer/answer.module.css')
    const option = ruleOf(css, '\\.option')
    expect(option).toContain('padding: var(--step-3) var(--step-4)')
    expect(option).toContain('gap: var(--step-3)')
    expect(option).toContain('border: 1px solid')
    const button = ROOT_PX * lengthOf(/\.option input \{([^}]*)\}/.exec(css)?.[1] ?? '', 'width')
    expect(OPTION_PX).toBe(COLUMN_PX - 2 * step(4) - 2 - button - step(3))
    expect(OPTION_PX).toBe(260)
  })
})
