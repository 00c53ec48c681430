/** Every name an expression may call: the small list, and the metrics under their own names. */
import { metricRegistry } from '@/lib/metrics/registry'
import { ExpressionError } from './expression'
import type { ExpressionFunction } from './expression-function'
import { expressionFunctions } from './expression-functions'
import type { Value } from './value'

/** @throws ExpressionError if there is no such function, or it does not take that many arguments. */
export function getFunction(name: string, argumentCount: number): ExpressionFunction['apply'] {
  const found = expressionFunctions.get(name) ?? metricFunctions.get(name)
  if (found === undefined) throw new ExpressionError(`There is no function ${name}.`)
  const { least, most, apply } = found
  if (argumentCount < least || argumentCount > most) {
    const wanted = least === most ? String(least) : `${least} to ${most}`
    throw new ExpressionError(`${name} takes ${wanted} arguments, not ${argumentCount}.`)
  }
  return apply
}

const metricFunctions: ReadonlyMap<string, ExpressionFunction> = new Map(
  Object.entries(metricRegistry).map(([name, { arity, parameters, apply }]) => [
    name,
    { least: arity, most: parameters.length, apply: (args) => refusing(() => apply(args)) },
  ]),
)

/** What a metric cannot take is a fault of the expression. */
function refusing(apply: () => Value): Value {
  try {
    return apply()
  } catch (error) {
    if (error instanceof RangeError || error instanceof TypeError) throw new ExpressionError(error.message)
    throw error
  }
}

export const functionNames: readonly string[] = [...expressionFunctions.keys(), ...metricFunctions.keys()].sort()
