/** Starts that ask for a formula. */

const solved = String.raw`  Each event of probability $x$ costs $-\ln x$ nats, each of the other kind $-\ln(1 - x)$.`

export const expressionStarts = {
  distribution: String.raw`kind: computation
difficulty: medium
parameters:
  # A decimal from min to max in steps.
  q: { decimal: { min: 0.11, max: 0.89, step: 0.01 } }
let:
  r: 1 - q
# A draw for which one of these is not true is thrown away.
require:
  - abs(q - 0.5) > 0.02
prompt: |
  It rains on a share {{ q }} of all days, and stays dry on a share {{ fixed(r, 2) }}. A forecast gives rain the probability $x$ every
  day.

  Write the mean loss of the forecast in nats as a formula in $x$.
answers:
  loss:
    label: Mean loss
    # Right when it agrees with the key at points drawn from the ranges, however it is written.
    expression: -(q * ln(x) + r * ln(1 - x))
    variables: { x: { min: 0.05, max: 0.95 } }
# What known mistakes would give: formulas in the same variables.
mistakes:
  - { part: loss, when: q * ln(x) + r * ln(1 - x), is: sign-lost }
  - { part: loss, when: -(r * ln(x) + q * ln(1 - x)), is: label-ignored, feedback: "You gave the share of rainy days to the dry ones. Rain has probability $x$ and comes on a share {{ q }} of the days." }
  - { part: loss, when: -(q * log2(x) + r * log2(1 - x)), is: bits-for-nats }
hints:
  - On a rainy day the loss is $-\ln x$. What is it on a dry day?
  - "The mean weighs the two losses by how often they occur, {{ q }} and {{ fixed(r, 2) }}."
solution: |
${solved} Weighted by how often they occur, the mean loss is

  $$
  -{{ q }} \ln x - {{ fixed(r, 2) }} \ln(1 - x)
  $$
`,
  counts: String.raw`kind: computation
difficulty: medium
parameters:
  # Whole numbers, ends included.
  a: { integer: { min: 2, max: 9 } }
  b: { integer: { min: 2, max: 9 } }
# A draw for which one of these is not true is thrown away.
require:
  - a != b
prompt: |
  A coin shows heads {{ a }} times and tails {{ b }} times. A model gives heads the probability $x$.

  Write the total loss of the model on these throws, in nats, as a formula in $x$.
answers:
  loss:
    label: Total loss
    # Right when it agrees with the key at points drawn from the ranges, however it is written.
    expression: -(a * ln(x) + b * ln(1 - x))
    variables: { x: { min: 0.05, max: 0.95 } }
# What known mistakes would give: formulas in the same variables.
mistakes:
  - { part: loss, when: a * ln(x) + b * ln(1 - x), is: sign-lost }
  - { part: loss, when: -(b * ln(x) + a * ln(1 - x)), is: label-ignored, feedback: "You interchanged heads and tails. Heads has probability $x$ and came {{ a }} times." }
  - { part: loss, when: -(a * ln(x)), is: positive-term-only, feedback: "The {{ b }} tails cost something too: each $-\\ln(1 - x)$." }
hints:
  - A throw that shows heads costs $-\ln x$. What does one that shows tails cost?
  - "There are {{ a }} of the first kind and {{ b }} of the second. Add them all."
solution: |
${solved} In all that is

  $$
  -{{ a }} \ln x - {{ b }} \ln(1 - x)
  $$
`,
} as const
