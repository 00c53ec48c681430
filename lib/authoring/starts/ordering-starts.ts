/** Starts that ask for an order. */
import { materialText } from './material-text'

const { distribution, sequence, counts } = materialText

type Words = { readonly head: string; readonly shown: string; readonly what: string }

function leastSurprisingFirst({ head, shown, what }: Words): string {
  return String.raw`kind: comparison
difficulty: easy
parameters:
${head}
  order: 'sortBy(["A", "B", "C", "D"], -p)'
  inOrder: sort(p)
# No two may tie: either order would be right.
require:
  - min(inOrder[2] - inOrder[1], inOrder[3] - inOrder[2], inOrder[4] - inOrder[3]) > 0.005
prompt: |
${shown}

  Put each ${what} into its place, from the **least surprising** to the most surprising.
answers:
  order:
    label: Least surprising first
    ordering:
      items:
        A: "{{ names[1] }}"
        B: "{{ names[2] }}"
        C: "{{ names[3] }}"
        D: "{{ names[4] }}"
      # All ids from first to last, or an expression that gives them.
      key: order
      # As near as the order comes to the right one; all: everything or nothing.
      credit: each
# What known mistakes would give on the student's own numbers.
mistakes:
  - part: order
    when: reverse(order)
    is: loss-order-reversed
    feedback: This is the right order from the wrong end. The likeliest is the least surprising.
hints:
  - The surprisal of something with probability $p$ is $-\log_2 p$ bits.
  - The larger the probability, the smaller the surprisal.
solution: |
  {{ table("${what}", names, "surprisal in bits", fixed(-log2(p), 2)) }}

  The larger the probability, the smaller the surprisal: the order is that of falling probabilities.
`
}

export const orderingStarts = {
  distribution: leastSurprisingFirst({
    head: `${distribution.parameters}\nlet:`,
    shown: distribution.shown,
    what: 'colour',
  }),
  sequence: leastSurprisingFirst({ head: `${sequence.parameters}\nlet:`, shown: sequence.shown, what: 'word' }),
  counts: leastSurprisingFirst({
    head: `${counts.parameters}\nlet:\n  p: n / sum(n)`,
    shown: `${counts.shown}\n\n  Take the shares of the counts for probabilities.`,
    what: 'bird',
  }),
} as const
