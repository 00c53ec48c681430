/** How often each mistake is made at an objective, and whether it becomes rarer from week to week. */
import { correlation } from './correlation'
import { tQuantile } from './f-quantile'
import { COVERAGE, type Interval } from './interval'
import { wilsonInterval } from './wilson-interval'

/** One answer at which the mistake could have been made. */
export type MistakeOpportunity = {
  readonly student: string
  readonly objective: string
  /** Null: another mistake, or none. */
  readonly mistake: string | null
  /** Of the course, whole. */
  readonly week: number
}

export type MistakeRate = {
  readonly objective: string
  readonly mistake: string
  /** Answers at the objective, and those with the mistake. */
  readonly n: number
  readonly count: number
  readonly rate: number
  /** 95 % (Wilson), of as many answers as count as independent: one student's answers are alike. */
  readonly interval: Interval
  readonly students: readonly string[]
  readonly byWeek: readonly { readonly week: number; readonly n: number; readonly count: number }[]
  /** Correlation of making it with the week, in [−1, 1]: below 0 it becomes rarer; null where the weeks do not differ. */
  readonly trend: number | null
}

/**
 * Each mistake that was made at each objective, the commonest first. The rate is count/n; its interval counts n/(1 + (m − 1)·ρ) answers, m the mean number a
 * student gave and ρ how alike they are (from the variance of the students' own rates; 0 to 1), with Student's quantile for as many students: ρ is
 * estimated. Where each answered once it is Wilson's own; of one student all answers count as one.
 * @example of one student's [mistake, none] and another's [none, none]: rate 0.25
 * Source: design effect, Kish, Survey Sampling (1965), §5.4; ρ by analysis of variance, Donner & Koval, Biometrics 36 (1980).
 */
export function misconceptionRates(opportunities: readonly MistakeOpportunity[]): readonly MistakeRate[] {
  const objectives = grouped(opportunities, ({ objective }) => objective)
  const rates = [...objectives].flatMap(([objective, answers]) => {
    const mistakes = new Set(answers.map(({ mistake }) => mistake).filter((mistake) => mistake !== null))
    return [...mistakes].map((mistake) => mistakeRate(answers, { objective, mistake }))
  })
  return rates.toSorted((a, b) => b.rate - a.rate)
}

function mistakeRate(
  answers: readonly MistakeOpportunity[],
  { objective, mistake }: { readonly objective: string; readonly mistake: string },
): MistakeRate {
  const made = answers.map((answer) => (answer.mistake === mistake ? 1 : 0))
  const own = answers.filter((answer) => answer.mistake === mistake)
  const rate = own.length / answers.length
  const weeks = [...grouped(answers, ({ week }) => week)].toSorted(([a], [b]) => a - b)
  return {
    objective,
    mistake,
    n: answers.length,
    count: own.length,
    rate,
    interval: clusteredInterval(answers, { made, rate }),
    students: [...new Set(own.map(({ student }) => student))],
    byWeek: weeks.map(([week, of]) => ({
      week,
      n: of.length,
      count: of.filter((answer) => answer.mistake === mistake).length,
    })),
    trend: correlation(
      made,
      answers.map(({ week }) => week),
    ),
  }
}

function clusteredInterval(
  answers: readonly MistakeOpportunity[],
  { made, rate }: { readonly made: readonly number[]; readonly rate: number },
): Interval {
  const students = new Set(answers.map(({ student }) => student)).size
  if (students === answers.length) return wilsonInterval({ share: rate, tries: answers.length })
  if (students === 1) return wilsonInterval({ share: rate, tries: 1 })
  const tries = answers.length / designEffect(answers, made)
  return wilsonInterval({ share: rate, tries, quantile: tQuantile(COVERAGE, students - 1) })
}

/** 1 + (m − 1)·ρ, at least 1, for two students at least of whom one answered twice. */
function designEffect(answers: readonly MistakeOpportunity[], made: readonly number[]): number {
  const students = grouped([...answers.keys()], (at) => answers[at]?.student ?? '')
  const [n, k] = [answers.length, students.size]
  const rate = made.reduce((sum, own) => sum + own, 0) / n
  let [between, within, squares] = [0, 0, 0]
  for (const at of students.values()) {
    const count = at.reduce((sum, index) => sum + (made[index] ?? 0), 0)
    const own = count / at.length
    between += at.length * (own - rate) ** 2
    within += count * (1 - own)
    squares += at.length ** 2
  }
  const [meanBetween, meanWithin] = [between / (k - 1), within / (n - k)]
  const size = (n - squares / n) / (k - 1)
  const total = meanBetween + (size - 1) * meanWithin
  const alike = total > 0 ? Math.min(1, Math.max(0, (meanBetween - meanWithin) / total)) : 0
  return 1 + (squares / n - 1) * alike
}

function grouped<Value, Key>(
  values: readonly Value[],
  keyOf: (value: Value) => Key,
): ReadonlyMap<Key, readonly Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const own = groups.get(key)
    if (own === undefined) groups.set(key, [value])
    else own.push(value)
  }
  return groups
}
