/** The mistakes of a part on one draw, each told apart from the key and from the others. */
import { RejectedDraw } from './compile-context'
import type { Scope } from './compile-expression'
import type { CompiledMistake } from './compile-mistakes'
import type { Part } from './part'
import { areAlike, isAccepted } from './separation'
import type { ToldMistake } from './told-mistake'

type Drawn = { readonly part: Part; readonly scope: Scope }

/** Shared mistakes that cannot be told apart are left out. @throws RejectedDraw if one of the author's own cannot. */
export function separateMistakes(mistakes: readonly CompiledMistake[], { part, scope }: Drawn): readonly ToldMistake[] {
  const told: ToldMistake[] = []
  for (const { isShared, evaluate } of mistakes) {
    const mistake = isShared ? findMistake(evaluate, { part, scope }) : evaluate(part, scope)
    if (mistake === null) continue
    const reason = findClash(mistake, { part, told })
    if (reason === null) told.push(mistake)
    else if (!isShared) throw new RejectedDraw(reason)
  }
  return told
}

/** The same where a draw can no longer be thrown away, because an earlier answer made it what it is: all are left out alike. */
export function tellableMistakes(mistakes: readonly CompiledMistake[], drawn: Drawn): readonly ToldMistake[] {
  return separateMistakes(
    mistakes.map(({ evaluate }) => ({ isShared: true, evaluate })),
    drawn,
  )
}

function findMistake(evaluate: CompiledMistake['evaluate'], { part, scope }: Drawn): ToldMistake | null {
  try {
    return evaluate(part, scope)
  } catch (error) {
    if (error instanceof RejectedDraw) return null
    throw error
  }
}

function findClash(
  { id, value }: ToldMistake,
  { part, told }: { readonly part: Part; readonly told: readonly ToldMistake[] },
): string | null {
  if (isAccepted(part, value)) return `separation of ${id} from the key of ${part.name}`
  const twin = told.find((other) => areAlike(part, [other.value, value]))
  return twin === undefined ? null : `separation of ${id} from ${twin.id}`
}
