/** What was read brought into the app's database: looked at first, what is new or changed proved, then stored as a whole. */
import type { ReadError } from '@/lib/content/interchange/exchanged-question'
import type { ReadBank } from '@/lib/content/interchange/read-bank-files'
import { proveQuestion } from '@/lib/proving/prove-question'
import type { BankToStore, StoredBank } from '@/lib/services/store-bank'
import { UsageError } from './usage-error'
import { withAppDatabase } from './with-app-database'

export type ImportTerms = {
  readonly purpose: BankToStore['purpose']
  readonly conflicts: BankToStore['conflicts']
  readonly red: 'refuse' | 'skip'
}
export type ImportResult = StoredBank & {
  /** Of questions that are red in the prover. */
  readonly refused: readonly ReadError[]
}

/** What a question is proved on when it comes alone or in a few, what a whole bank shares, and what each has at least. */
const VARIANTS = { one: 1_000, all: 20_000, fewest: 50 }

/** Nothing is stored where a question is red in the prover, unless those are skipped. */
export function storeImport(bank: ReadBank, { purpose, conflicts, red }: ImportTerms): Promise<ImportResult> {
  return withAppDatabase(async () => {
    const [{ storeBank }, { systemActor }, { AppError }, { listObjectiveIds }, { db }] = await Promise.all([
      import('@/lib/services/store-bank'),
      import('@/lib/auth/actor'),
      import('@/lib/errors'),
      import('@/lib/db/queries/course-objective'),
      import('@/lib/db/client'),
    ])
    const lessons = bank.lessons.map(({ content, objectives }) => ({ lesson: content.lesson, objectives }))
    const definitions = bank.questions.map(({ question }) => ({ question, mistakes: bank.mistakes }))
    const asked = { lessons, questions: definitions, base: bank.base, conflicts }
    const run = (given: BankToStore) =>
      storeBank(systemActor, given).catch((error: unknown) => {
        if (error instanceof AppError) throw new UsageError(error.message)
        throw error
      })
    const rehearsal = await run({ ...asked, purpose: 'rehearse' })
    const ofBank = lessons.flatMap(({ objectives }) => objectives.objectives.map(({ id }) => id))
    const knownObjectives = [...(await listObjectiveIds(db)), ...ofBank]
    const refused = redAmong(bank, { rehearsal, knownObjectives })
    const refusedIds = new Set(refused.map(({ id }) => id))
    const isRefused = refused.length > 0 && red === 'refuse'
    const good = definitions.filter(({ question }) => !refusedIds.has(question.id))
    const result =
      purpose === 'rehearse' || isRefused ? rehearsal : await run({ ...asked, questions: good, purpose: 'store' })
    return { ...result, refused: refused.map(({ line, column, message }) => ({ line, column, message })) }
  })
}

type Rehearsed = { readonly rehearsal: StoredBank; readonly knownObjectives: readonly string[] }

/** Among those that would be published. */
function redAmong({ questions, mistakes }: ReadBank, { rehearsal, knownObjectives }: Rehearsed) {
  const published = new Set(
    rehearsal.questions.filter(({ outcome }) => outcome === 'created' || outcome === 'updated').map(({ id }) => id),
  )
  const toProve = questions.filter(({ question }) => published.has(question.id))
  const share = Math.floor(VARIANTS.all / Math.max(1, toProve.length))
  const variants = Math.min(VARIANTS.one, Math.max(VARIANTS.fewest, share))
  return toProve.flatMap(({ question, line }, index) => {
    if (process.stderr.isTTY) process.stderr.write(`\rProving ${index + 1} of ${toProve.length}…`)
    const { verdict, rules } = proveQuestion({ question, catalogue: mistakes, knownObjectives, variants })
    if (verdict !== 'red') return []
    const found = rules
      .filter((rule) => rule.verdict === 'red')
      .flatMap(({ rule, evidence }) => evidence.findings.map((finding) => `${rule}: ${finding}`))
    const message = `${question.id} is red in the prover, and would not be published. ${found.join(' ')}`
    return [{ id: question.id, line, column: 1, message }]
  })
}
