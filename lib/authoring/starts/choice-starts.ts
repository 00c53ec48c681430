/** Starts that are answered by choosing: one option, or every option that holds. */
import { materialText } from './material-text'

const { distribution, sequence, counts } = materialText

type Words = {
  readonly head: string
  readonly shown: string
  readonly what: string
}

const words = {
  distribution: { head: `${distribution.parameters}\nlet:`, shown: distribution.shown, what: 'colour' },
  sequence: { head: `${sequence.parameters}\nlet:`, shown: sequence.shown, what: 'word' },
  counts: {
    head: `${counts.parameters}\nlet:\n  p: n / sum(n)`,
    shown: `${counts.shown}\n\n  Take the shares of the counts for probabilities.`,
    what: 'bird',
  },
} as const satisfies Readonly<Record<string, Words>>

const ids = ['A', 'B', 'C', 'D'] as const

function mostSurprising({ head, shown, what }: Words): string {
  const options = ids.map((id, place) => {
    const at = `[${place + 1}]`
    return `        ${id}:
          text: "{{ names${at} }}"
          feedback: "Its surprisal is {{ fixed(s${at}, 2) }} bits; that of {{ names[k] }} is {{ fixed(s[k], 2) }} bits."
          feedbackIfKey: "Nothing has a larger surprisal: {{ fixed(s${at}, 2) }} bits."
          mistake: compared-by-eye`
  })
  return String.raw`kind: interpretation
difficulty: easy
parameters:
${head}
  s: -log2(p)
  k: indexOfMax(s)
  inOrder: sort(p)
# One alone must be the least likely, and by enough to see it.
require:
  - inOrder[2] - inOrder[1] > 0.01
prompt: |
${shown}

  Which ${what} would be the most surprising to meet?
answers:
  most:
    label: The most surprising
    choice:
      # An option's id, or an expression that gives one: here it depends on what was drawn.
      key: '["A", "B", "C", "D"][k]'
      options:
${options.join('\n')}
mistakes: []
hints:
  - The surprisal of something with probability $p$ is $-\log_2 p$ bits.
  - The smaller the probability, the larger the surprisal.
solution: |
  {{ table("${what}", names, "surprisal in bits", fixed(s, 2)) }}

  The largest is that of {{ names[k] }}, which has the smallest probability.
`
}

function aboveTwoBits({ head, shown, what }: Words): string {
  const options = ids.map((id, place) => {
    const at = `[${place + 1}]`
    return `        ${id}:
          text: "{{ names${at} }}"
          feedback: "Its surprisal is {{ fixed(s${at}, 2) }} bits, not above 2."
          feedbackIfKey: "Its surprisal is {{ fixed(s${at}, 2) }} bits, above 2."
          mistake: compared-by-eye`
  })
  return `kind: interpretation
difficulty: medium
parameters:
${head}
  s: -log2(p)
# One at least is on each side, and none so near to 2 bits that it would have to be worked out to many digits.
require:
  - min(s) < 2
  - max(s) > 2
  - min(abs(s - 2)) > 0.05
prompt: |
${shown}

  Tick every ${what} whose surprisal is above 2 bits.
answers:
  above:
    label: Above 2 bits
    choices:
      # The ids whose condition is true: it depends on what was drawn.
      key: 'where(["A", "B", "C", "D"], s[1] > 2, s[2] > 2, s[3] > 2, s[4] > 2)'
      options:
${options.join('\n')}
      # Right ticks less wrong ones earn their share; all: everything or nothing.
      credit: each
mistakes: []
hints:
  - Two bits are the surprisal of which probability?
  - A surprisal above 2 bits is a probability below $2^{-2}$.
solution: |
  {{ table("${what}", names, "surprisal in bits", fixed(s, 2)) }}

  Above 2 bits are those with a probability below $2^{-2} = 0.25$.
`
}

export const choiceStarts = {
  distribution: mostSurprising(words.distribution),
  sequence: mostSurprising(words.sequence),
  counts: mostSurprising(words.counts),
} as const

export const choicesStarts = {
  distribution: aboveTwoBits(words.distribution),
  sequence: aboveTwoBits(words.sequence),
  counts: aboveTwoBits(words.counts),
} as const
