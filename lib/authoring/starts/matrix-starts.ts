/** Starts that ask for a table to fill in. */
import { materialText } from './material-text'

const { distribution, sequence, counts } = materialText

type Words = { readonly head: string; readonly shown: string; readonly what: string }

function twoUnits({ head, shown, what }: Words): string {
  return String.raw`kind: computation
difficulty: medium
parameters:
${head}
  bits: -log2(p)
  nats: -ln(p)
  # A row for each ${what}, a column for each unit.
  m: transpose([bits, nats])
# A draw for which one of these is not true is thrown away.
require:
  - max(p) - min(p) > 0.1
  - max(p) < 0.9
prompt: |
${shown}

  Fill in the surprisal of each ${what} in both units. Give at least three significant digits.
answers:
  m:
    label: Surprisal of each ${what}
    matrix: m
    rows: names
    columns: [bits, nats]
    tolerance: { relative: 0.01 }
    # Each right entry earns its share; all: everything or nothing.
    credit: each
# What known mistakes would give on the student's own numbers.
mistakes:
  - part: m
    when: transpose([nats, bits])
    is: converted-the-wrong-way
    feedback: Your two columns are interchanged. A nat is the larger unit, so the same surprisal is a smaller number of nats.
  - { part: m, when: "transpose([-bits, -nats])", is: sign-lost }
hints:
  - Of probability $p$ the surprisal is $-\log_2 p$ bits, or $-\ln p$ nats.
  - A number of nats divided by $\ln 2 \approx 0.693$ is the number of bits.
solution: |
  {{ table("${what}", names, "bits", fixed(bits, 3), "nats", fixed(nats, 3)) }}

  The bits are $-\log_2 p$, the nats are $-\ln p$; every row has the same ratio, $\ln 2$.
`
}

export const matrixStarts = {
  distribution: twoUnits({ head: `${distribution.parameters}\nlet:`, shown: distribution.shown, what: 'colour' }),
  sequence: twoUnits({ head: `${sequence.parameters}\nlet:`, shown: sequence.shown, what: 'word' }),
  counts: twoUnits({
    head: `${counts.parameters}\nlet:\n  p: n / sum(n)`,
    shown: `${counts.shown}\n\n  Take the shares of the counts for probabilities.`,
    what: 'bird',
  }),
} as const
