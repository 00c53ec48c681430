/** A part answered by putting items into order. They are met in another order than the key's, drawn for this student. */
import { checkTextsDiffer } from './check-texts-differ'
import type { OrderingSource } from './chosen-answer-schema'
import { compileAccepted } from './compile-accepted'
import { at, type CompileContext, expressionAt, RejectedDraw, type StreamFor, templateAt } from './compile-context'
import type { Scope } from './compile-expression'
import { drawnOrder } from './compile-options'
import { BLIND_GUESS, type CompiledPart, orderOf, type PartSource } from './compiled-part'
import type { OrderingPart } from './part'
import { QuestionFormatError } from './question'
import { shuffled } from './uniform'

type Ids = readonly string[]

export function compileOrderingPart({ name, source, weight, context }: PartSource<OrderingSource>): CompiledPart {
  const inside = at(context, 'ordering')
  const { items, credit = 'all' } = source.ordering
  const label = templateAt(at(context, 'label'), source.label)
  const ids = Object.keys(items)
  checkTextsDiffer(items, at(inside, 'items'))
  const sorted = ids.toSorted()
  const texts = new Map(Object.entries(items).map(([id, text]) => [id, templateAt(at(inside, `items.${id}`), text)]))
  const keyOf = compileOrder({ key: source.ordering.key, ids }, at(inside, 'key'))
  const accepted = compileAccepted(source.accept, context)
  const make = (scope: Scope, orderFor: (key: Ids) => Ids): OrderingPart => {
    const key = keyOf(scope)
    return {
      kind: 'ordering',
      name,
      weight,
      key,
      credit,
      items: orderFor(key).map((id) => ({
        id,
        get text() {
          return texts.get(id)?.(scope) ?? ''
        },
      })),
      get label() {
        return label(scope)
      },
      accepted: accepted(scope, (value, place) => orderOf(value, { place, ids })),
    }
  }
  return {
    name,
    weight,
    guessFloor: Math.max(
      BLIND_GUESS,
      ids.reduce((chance, _id, place) => chance / (place + 1), 1),
    ),
    draw: (scope, streamFor) => make(scope, (key) => otherOrder({ name, sorted, key }, streamFor)),
    redraw: (scope, drawn) => make(scope, () => drawnOrder(drawn)),
  }
}

/** A random order; where that is the key, the key turned by one place. */
function otherOrder({ name, sorted, key }: { name: string; sorted: Ids; key: Ids }, streamFor: StreamFor): Ids {
  const order = shuffled(streamFor(`options:${name}`), sorted)
  const isKey = order.every((id, place) => id === key[place])
  return isKey ? [...order.slice(1), ...order.slice(0, 1)] : order
}

function compileOrder({ key, ids }: { key: string | number | Ids; ids: Ids }, context: CompileContext) {
  if (typeof key === 'object') {
    try {
      const order = orderOf(key, { place: context.path, ids })
      return () => order
    } catch (error) {
      if (!(error instanceof RejectedDraw)) throw error
      throw new QuestionFormatError([error.message])
    }
  }
  const evaluate = expressionAt(context, key)
  return (scope: Scope) => orderOf(evaluate(scope), { place: context.path, ids })
}
