// Proving what an import would publish: as far as its size allows, and once however often it is asked.
import 'server-only'
import type { ProofView } from '@/lib/contracts/exchange/import-views'
import { definitionHashOf } from '@/lib/db/queries/question'
import type { QuestionDefinition } from '@/lib/db/queries/stored-question'
import { proveInSlices } from '@/lib/services/authoring/prove-in-slices'

/** What a question is proved on when it comes alone or in a few, what a whole bank shares, and what each has at least. */
const variantCounts = { one: 1_000, all: 20_000, fewest: 50 }
/** Where nothing is drawn, variants differ in the order of their options alone. */
const undrawnCount = 50
/** Of one question, of work. */
const workMilliseconds = 15_000
/** Proofs are kept for whoever looks first and takes then: the same question has the same. */
const mostKept = 10_000
const kept = new Map<string, ProofView>()

type ToProve = {
  readonly definitions: readonly QuestionDefinition[]
  readonly knownObjectives: readonly string[]
  /** Told after each; what it throws ends the work. */
  readonly tell: (done: number) => void
}

/** By id. */
export async function proveImport({
  definitions,
  knownObjectives,
  tell,
}: ToProve): Promise<ReadonlyMap<string, ProofView>> {
  const drawn = definitions.filter(({ question }) => Object.keys(question.parameters).length > 0)
  const share = Math.floor(variantCounts.all / Math.max(1, drawn.length))
  const drawnCount = Math.min(variantCounts.one, Math.max(variantCounts.fewest, share))
  const proofs = new Map<string, ProofView>()
  for (const [index, definition] of definitions.entries()) {
    const variants = drawn.includes(definition) ? drawnCount : undrawnCount
    const known = definition.question.objectives.filter((id) => knownObjectives.includes(id))
    const key = `${definitionHashOf(definition)} ${variants} ${known.join(' ')}`
    const proof = kept.get(key) ?? (await prove({ definition, knownObjectives, variants }))
    if (kept.size >= mostKept) kept.clear()
    kept.set(key, proof)
    proofs.set(definition.question.id, proof)
    tell(index + 1)
  }
  return proofs
}

type One = {
  readonly definition: QuestionDefinition
  readonly knownObjectives: readonly string[]
  readonly variants: number
}

async function prove({ definition: { question, mistakes }, knownObjectives, variants }: One): Promise<ProofView> {
  const asked = { question, catalogue: mistakes, knownObjectives, variants }
  const proved = await proveInSlices(asked, { workMilliseconds })
  if (proved.kind === 'slow') {
    const finding = `Only ${proved.tried} of ${proved.of} variants could be made in ${workMilliseconds / 1000} seconds.`
    return { verdict: 'red', findings: [finding] }
  }
  const { verdict, rules } = proved.proof
  const of = (wanted: string) => rules.filter((rule) => rule.verdict === wanted)
  const shown = [...of('red'), ...of('warn')]
  return { verdict, findings: shown.flatMap(({ evidence }) => evidence.findings) }
}
