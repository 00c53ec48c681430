// The rules about numbers: finite, rounding, tolerance, key-range, collisions.
import { describe, expect, it } from 'vitest'
import { proofOf } from './sample-questions'

const sumWith = (tolerance: Readonly<Record<string, number>>, number = 'x + y') => ({
  answers: { sum: { label: 'Sum', number, tolerance } },
})

describe('the rule finite', () => {
  it.each([
    ['x / (y - y)', 'ratio is Infinity on 200 of 200 variants (first with seed 1).'],
    ['0 / (y - y)', 'ratio is NaN'],
    ['exp(log2(y - y))', 'let.ratio takes a logarithm of 0 or less'],
  ])('is red for %s', (ratio, finding) => {
    const { verdict, evidence } = proofOf('finite', { let: { ratio } })
    expect(verdict).toBe('red')
    expect(evidence.findings.join('\n')).toContain(finding)
  })
  it('is green where a condition keeps the logarithm off 0', () => {
    expect(proofOf('finite', { let: { ratio: 'x > 30 ? log2(x - 30) : 0' } }).verdict).toBe('green')
  })
})

describe('the rule rounding', () => {
  const asked = (digits: string) => ({ prompt: `What is {{ x }} over {{ y }}? Give ${digits}.` })
  it.each([
    ['two significant digits', 0.06, 'green'],
    ['two significant digits', 0.001, 'red'],
    ['three significant digits', 0.01, 'green'],
    ['at least four significant digits', 0.001, 'green'],
  ])('holds %s against a relative tolerance of %d: %s', (digits, relative, verdict) => {
    expect(proofOf('rounding', { ...asked(digits), ...sumWith({ relative }, 'x / y') }).verdict).toBe(verdict)
  })
  it('holds decimal places against an absolute tolerance', () => {
    expect(
      proofOf('rounding', { ...asked('two decimal places'), ...sumWith({ absolute: 0.006 }, 'x / y') }).verdict,
    ).toBe('green')
    expect(
      proofOf('rounding', { ...asked('two decimal places'), ...sumWith({ absolute: 0.003 }, 'x / y') }).verdict,
    ).toBe('red')
  })
  it('only warns where nothing was asked and three digits are refused', () => {
    const { verdict, evidence } = proofOf('rounding', sumWith({ relative: 0.0001 }, 'x / y'))
    expect(verdict).toBe('warn')
    expect(evidence.findings[0]).toContain('though the text asks for no more')
  })
  it('takes the request of a label before that of the prompt', () => {
    const answers = { sum: { label: 'To two significant digits', number: 'x / y', tolerance: { relative: 0.06 } } }
    const { evidence } = proofOf('rounding', { ...asked('five significant digits'), answers })
    expect(Object.keys(Object(evidence['roundings']))).toEqual(['sum to 2 significant digits'])
  })
})

describe('the rule tolerance', () => {
  it.each([
    ['a key of 0 and a relative tolerance', sumWith({ relative: 0.01 }, 'x - y'), 'red'],
    ['a key of 0 and an absolute tolerance', sumWith({ absolute: 0.01 }, 'x - y'), 'green'],
    ['a fifth of the key', sumWith({ relative: 0.2 }), 'red'],
    ['a tenth of the key', sumWith({ relative: 0.1 }), 'warn'],
    ['a hundredth of the key', sumWith({ relative: 0.01 }), 'green'],
    ['a key that is nearly 0', sumWith({ relative: 0.01 }, 'x / 100000'), 'warn'],
  ])('judges %s', (_what, changes, verdict) => {
    expect(proofOf('tolerance', changes).verdict).toBe(verdict)
  })
  it.each([
    // A fifth of the key and a twentieth.
    ['x + y', { relative: 0.199 }, 'warn'],
    ['x + y', { relative: 0.051 }, 'warn'],
    ['x + y', { relative: 0.05 }, 'green'],
    // Nearly 0 is below a thousandth, with less than a millionth forgiven besides.
    ['0.00099', { relative: 0.01 }, 'warn'],
    ['-0.00099', { relative: 0.01 }, 'warn'],
    ['0.001', { relative: 0.01 }, 'green'],
    ['0.0005', { relative: 0.01, absolute: 0.00000099 }, 'warn'],
    ['0.0005', { relative: 0.01, absolute: 0.000001 }, 'green'],
    ['x - x', { relative: 0.01, absolute: 0.00000099 }, 'red'],
    ['x - x', { relative: 0.01, absolute: 0.000001 }, 'green'],
  ] as const)('of %s with %j is %s', (number, rule, verdict) => {
    expect(proofOf('tolerance', { ...sumWith(rule, number), mistakes: [] }, 20).verdict).toBe(verdict)
  })
  it.each([
    // 15 units of the last digit asked for, a hundred of "at least" so many.
    ['three significant digits', '500 + x / 60', 15, 'green'],
    ['three significant digits', '500 + x / 60', 15.1, 'warn'],
    ['at least three significant digits', '500 + x / 60', 100, 'green'],
    ['at least three significant digits', '500 + x / 60', 100.1, 'warn'],
    ['two decimal places', '500 + x / 60', 0.1499, 'green'],
    ['two decimal places', '500 + x / 60', 0.1501, 'warn'],
  ] as const)('of %s of %s, %d either way, is %s', (digits, number, absolute, verdict) => {
    const prompt = `What of {{ x }} and {{ y }}? Give ${digits}.`
    const { verdict: found, evidence } = proofOf(
      'tolerance',
      { ...sumWith({ absolute }, number), mistakes: [], prompt },
      20,
    )
    expect(found).toBe(verdict)
    if (verdict === 'warn') expect(evidence.findings[0]).toMatch(/^sum asks for .* \(20 of 20 variants\)\.$/)
  })
  it('warns where far more is forgiven than the digits that are asked for', () => {
    const changes = { ...sumWith({ relative: 0.02 }), prompt: '{{ x }} and {{ y }}? Give three significant digits.' }
    expect(proofOf('tolerance', changes).verdict).toBe('warn')
    const least = {
      ...sumWith({ relative: 0.02 }),
      prompt: '{{ x }} and {{ y }}? Give at least three significant digits.',
    }
    expect(proofOf('tolerance', least).verdict).toBe('green')
  })
})

describe('the rule key-range', () => {
  it('has a histogram of each key', () => {
    const { evidence } = proofOf('key-range')
    expect(evidence['keys']).toMatchObject([{ part: 'sum', entries: [{ n: 200 }] }])
  })
  it('is red for a key that never changes, and warns where another part does', () => {
    const same = { label: 'Same', number: 'x - x + 7', tolerance: { absolute: 0.1 } }
    expect(proofOf('key-range', { answers: { same }, mistakes: [] }).verdict).toBe('red')
    const sum = { label: 'Sum', number: 'x + y' }
    expect(proofOf('key-range', { answers: { same, sum }, mistakes: [] }).verdict).toBe('warn')
  })
  it.each([
    // y is 1 to 60: the key is 7 on so many of 60 draws.
    ['y > 12 ? 7 : x + 100', 'red', 80],
    ['y > 38 ? 7 : x + 100', 'warn', 37],
    ['y > 57 ? 7 : x + 100', 'green', 5],
  ])('judges a key that is mostly one number, %s: %s', (number, verdict, percent) => {
    const answers = { sum: { label: 'It', number, tolerance: { absolute: 0.4 } } }
    const found = proofOf('key-range', { answers, mistakes: [] }, 400)
    expect(found.verdict).toBe(verdict)
    const told = /^One and the same number is right for sum on ([\d.]+) % of 400 variants\.$/.exec(
      String(found.evidence.findings[0]),
    )
    if (verdict !== 'green') expect(Math.abs(Number(told?.[1]) - percent)).toBeLessThan(8)
  })
  it('lets one of a few whole numbers be right on most draws', () => {
    const answers = { sum: { label: 'How many', number: 'x > 50 ? 2 : 1', tolerance: { absolute: 0.4 } } }
    expect(proofOf('key-range', { answers, mistakes: [] }).verdict).toBe('green')
  })
  it('lets an option be right on every draw', () => {
    const options = { A: { text: 'a', feedback: 'A.' }, B: { text: 'b', feedback: 'B.' } }
    const answers = { it: { label: 'It', choice: { key: 'A', options } } }
    const { verdict, evidence } = proofOf('key-range', { answers, mistakes: [] })
    expect(verdict).toBe('green')
    expect(evidence['keys']).toEqual([{ part: 'it', counts: { distinct: 1, most: { A: 200 } } }])
  })
})

describe('the rule collisions', () => {
  const choices = (values: readonly number[]) => ({ parameters: { x: { choice: values }, y: { choice: [1] } } })
  it.each([
    [[1, 2, 3], 'red'],
    [[1, 2, 3, 4, 5, 6, 7, 8], 'warn'],
    [Array.from({ length: 40 }, (_, n) => n), 'green'],
  ] as const)('finds the problems of %j %s', (values, verdict) => {
    expect(proofOf('collisions', choices(values), 400).verdict).toBe(verdict)
  })
  it('tells the chances for a class of 300 with their intervals', () => {
    const { evidence } = proofOf('collisions', {}, 400)
    expect(evidence).toMatchObject({
      classSize: 300,
      chanceThatTwoMeetTheSame: { interval95: {} },
      chanceThatAnyTwoOfAClassDo: { interval95: {} },
      shareOfAClassWhoShare: { interval95: {} },
    })
  })
  it('warns of a question without parameters, unless it asks for recall', () => {
    const fixed = {
      parameters: {},
      prompt: '1 + 1?',
      answers: { sum: { label: 'Sum', number: 2 } },
      mistakes: [],
      solution: '2',
    }
    expect(proofOf('collisions', fixed).verdict).toBe('warn')
    expect(proofOf('collisions', { ...fixed, kind: 'recall' }).verdict).toBe('green')
    expect(proofOf('collisions', { ...fixed, origin: 'as_written' }).verdict).toBe('waived')
  })
  it('takes options in another order for the same problem', () => {
    const options = {
      A: { text: 'a', feedback: 'A.' },
      B: { text: 'b', feedback: 'B.' },
      C: { text: 'c', feedback: 'C.' },
    }
    const answers = { it: { label: 'It', choice: { key: 'A', options } } }
    expect(proofOf('collisions', { ...choices([1]), answers, mistakes: [] }).evidence).toMatchObject({ distinct: 1 })
  })
})
