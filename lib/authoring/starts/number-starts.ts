/** Starts that ask for one number. */
import { materialText } from './material-text'

const { distribution, sequence, counts } = materialText

export const numberStarts = {
  distribution: String.raw`kind: computation
difficulty: medium
parameters:
${distribution.parameters}
let:
  h: sum(-p * log2(p))
# A draw for which one of these is not true is thrown away.
require:
  - max(p) - min(p) > 0.1
prompt: |
${distribution.shown}

  How many bits of entropy has this prediction? Give at least three significant digits.
answers:
  h: { label: Entropy, number: h, unit: bits, tolerance: { relative: 0.01 } }
# What known mistakes would give on the student's own numbers.
mistakes:
  - { part: h, when: sum(-p * ln(p)), is: nats-for-bits }
  - part: h
    when: mean(-log2(p))
    is: outcomes-unweighted
    feedback: "{{ fixed(value, 3) }} bits is the plain mean of the four surprisals. Weigh each by its probability."
hints:
  - An outcome of probability $p$ has a surprisal of $-\log_2 p$ bits. The entropy is the mean of the surprisals.
  - "The mean is weighted: the surprisal of {{ names[1] }} counts with weight {{ fixed(p[1], 2) }}."
solution: |
  The entropy is $H = -\sum_k p_k \log_2 p_k$.

  {{ table("colour", names, "probability", fixed(p, 2), "share of the entropy", fixed(-p * log2(p), 4)) }}

  The shares sum to $H \approx {{ fixed(h, 3) }}$ bits.
`,
  sequence: String.raw`kind: computation
difficulty: medium
parameters:
${sequence.parameters}
let:
  h: mean(-log2(p))
# A draw for which one of these is not true is thrown away.
require:
  - max(p) - min(p) > 0.15
prompt: |
${sequence.shown}

  What is the mean surprisal of a word, in bits? Give at least three significant digits.
answers:
  h: { label: Mean surprisal, number: h, unit: bits, tolerance: { relative: 0.01 } }
# What known mistakes would give on the student's own numbers.
mistakes:
  - { part: h, when: mean(-ln(p)), is: nats-for-bits }
  - { part: h, when: -log2(mean(p)), is: log-of-the-mean }
  - { part: h, when: sum(-log2(p)), is: sum-for-mean }
hints:
  - A word of probability $p$ has a surprisal of $-\log_2 p$ bits.
  - "Add the four surprisals and divide by 4. That of {{ names[1] }} is {{ fixed(-log2(p[1]), 3) }} bits."
solution: |
  {{ table("word", names, "probability", fixed(p, 2), "surprisal in bits", fixed(-log2(p), 4)) }}

  The four surprisals sum to {{ fixed(4 * h, 4) }} bits, so their mean is $\approx {{ fixed(h, 3) }}$ bits.
`,
  counts: String.raw`kind: computation
difficulty: medium
parameters:
${counts.parameters}
let:
  p: n / sum(n)
  h: sum(-p * log2(p))
# A draw for which one of these is not true is thrown away.
require:
  - max(n) - min(n) > 4
prompt: |
${counts.shown}

  Take the shares of the counts for probabilities. What is their entropy in bits? Give at least three significant digits.
answers:
  h: { label: Entropy, number: h, unit: bits, tolerance: { relative: 0.01 } }
# What known mistakes would give on the student's own numbers.
mistakes:
  - { part: h, when: sum(-p * ln(p)), is: nats-for-bits }
  - part: h
    when: mean(-log2(p))
    is: outcomes-unweighted
    feedback: "{{ fixed(value, 3) }} bits is the plain mean of the four surprisals. Weigh each by its share."
hints:
  - "There are {{ sum(n) }} birds in all. Divide each count by that."
  - The entropy is $-\sum_k p_k \log_2 p_k$ over the four shares.
solution: |
  {{ table("bird", names, "share", fixed(p, 4), "share of the entropy", fixed(-p * log2(p), 4)) }}

  The last column sums to $H \approx {{ fixed(h, 3) }}$ bits.
`,
} as const
