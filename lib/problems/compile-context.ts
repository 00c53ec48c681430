/** What the compilers of a question's pieces share: the names in reach, and errors that say where in the file. */
import { compileExpression, type Evaluate, type Symbols } from './compile-expression'
import { compileTemplate, type Template } from './compile-template'
import { ExpressionError } from './expression'
import { QuestionFormatError } from './question'
import type { RandomStream } from './random'

/** A stream of bits by name, the same one each time it is asked for within a variant. */
export type StreamFor = (name: string) => RandomStream

export type CompileContext = {
  /** Path of what is being compiled: answers.ppl. */
  readonly path: string
  /** Parameters and `let` values. */
  readonly symbols: Symbols
  /** Those of them that are formulas. */
  readonly formulas?: ReadonlySet<string>
}

/**
 * A draw that cannot be used; the reason is counted and told when no draw can. No Error, though it is thrown: it never leaves
 * the drawing, and the stack an Error collects costs as much as making a whole variant.
 */
export class RejectedDraw {
  readonly message: string
  constructor(message: string) {
    this.message = message
  }
}

export function at({ path, symbols }: CompileContext, key: string): CompileContext {
  return { path: path === '' ? key : `${path}.${key}`, symbols }
}

/** The same, with one more name in reach, in the next slot. */
export function withNames(context: CompileContext, names: readonly string[]): CompileContext {
  const base = context.symbols.size
  const added = names.map((name, index) => [name, base + index] as const)
  return { path: context.path, symbols: new Map([...context.symbols, ...added]) }
}

export function expressionAt({ path, symbols }: CompileContext, source: string | number): Evaluate {
  const evaluate = located(path, () => compileExpression(source, symbols))
  return (scope) => {
    try {
      return evaluate(scope)
    } catch (error) {
      throw asRejection(path, error)
    }
  }
}

/**
 * Values that an expression, a draw or a metric refuses make the draw one that cannot be used.
 * @throws RejectedDraw with the path in front of what was wrong.
 */
export function rejecting<T>(path: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    throw asRejection(path, error)
  }
}

/** What an expression, a draw or a metric refused, as a draw that cannot be used; anything else as it is. */
function asRejection(path: string, error: unknown): unknown {
  const isRefusal = error instanceof ExpressionError || error instanceof RangeError || error instanceof TypeError
  return isRefusal ? new RejectedDraw(`${path}: ${error.message}`) : error
}

export function templateAt(context: CompileContext, source: string): Template {
  return located(context.path, () => compileTemplate(source, context))
}

/** @throws QuestionFormatError with the path in front of what an expression or a range complained about. */
export function located<T>(path: string, make: () => T): T {
  try {
    return make()
  } catch (error) {
    if (!(error instanceof ExpressionError || error instanceof RangeError)) throw error
    throw new QuestionFormatError([`${path}: ${error.message}`])
  }
}
