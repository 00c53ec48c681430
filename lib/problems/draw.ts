/** How a parameter is drawn: from its own stream of bits and the values drawn before it. */
import type { Scope } from './compile-expression'
import type { RandomStream } from './random'
import type { Value } from './value'

/** @throws RangeError or ExpressionError where the values drawn before leave nothing to draw from. */
export type Draw = (stream: RandomStream, scope: Scope) => Value
