/** Starts that ask for a number of each of several things. */
import { materialText } from './material-text'

const { distribution, sequence, counts } = materialText

/** What follows what is drawn: the same for all, but for the words. */
function surprisals({ head, shown, what }: { readonly head: string; readonly shown: string; readonly what: string }) {
  return String.raw`kind: computation
difficulty: easy
parameters:
${head}
  s: -log2(p)
# A draw for which one of these is not true is thrown away.
require:
  - max(p) - min(p) > 0.1
prompt: |
${shown}

  What is the surprisal of each ${what}, in bits? Give at least three significant digits.
answers:
  s:
    label: Surprisal of each ${what}
    vector: s
    # The boxes are named by the drawn names.
    entries: names
    unit: bits
    tolerance: { relative: 0.01 }
    # Each right entry earns its share; all: everything or nothing.
    credit: each
# What known mistakes would give on the student's own numbers.
mistakes:
  - { part: s, when: -ln(p), is: nats-for-bits }
  - { part: s, when: 1 / p, is: inverse-for-surprisal }
hints:
  - Of probability $p$ the surprisal is $-\log_2 p$ bits. The less likely, the more surprising.
  - "For {{ names[1] }} it is {{ fixed(s[1], 3) }} bits."
solution: |
  The surprisal is $-\log_2 p$.

  {{ table("${what}", names, "surprisal in bits", fixed(s, 3)) }}
`
}

export const vectorStarts = {
  distribution: surprisals({
    head: `${distribution.parameters}\nlet:`,
    shown: distribution.shown,
    what: 'colour',
  }),
  sequence: surprisals({ head: `${sequence.parameters}\nlet:`, shown: sequence.shown, what: 'word' }),
  counts: surprisals({
    head: `${counts.parameters}\nlet:\n  p: n / sum(n)`,
    shown: `${counts.shown}\n\n  Take the shares of the counts for probabilities.`,
    what: 'bird',
  }),
} as const
