/** A part answered by one of several options, in an order drawn for this student. */
import type { ChoiceSource } from './answer-schema'
import { at, type CompileContext, expressionAt, RejectedDraw, type StreamFor, templateAt } from './compile-context'
import type { Scope } from './compile-expression'
import type { CompiledPart, PartSource } from './compiled-part'
import type { Option } from './part'
import { QuestionFormatError } from './question'
import { shuffled } from './uniform'

type OptionSource = ChoiceSource['choice']['options'][string]

export type ChoicePartSource = PartSource<ChoiceSource> & {
  /** Id in the variant of the mistake that an option shows. */
  readonly mistakeIdOf: (optionId: string) => string | undefined
}

export function compileChoicePart({ name, source, weight, context, mistakeIdOf }: ChoicePartSource): CompiledPart {
  const inside = at(context, 'choice')
  const { options: sources, shuffle = true } = source.choice
  const label = templateAt(at(context, 'label'), source.label)
  const keyOf = compileKey(source, at(inside, 'key'))
  const ids = Object.keys(sources)
  const bind = new Map(
    Object.entries(sources).map(([id, option]) => [
      id,
      compileOption({ id, option, mistake: mistakeIdOf(id) }, at(inside, `options.${id}`)),
    ]),
  )
  const orderOf = (streamFor: StreamFor) => (shuffle ? shuffled(streamFor(`options:${name}`), ids.toSorted()) : ids)
  return {
    name,
    weight,
    guessFloor: 1 / ids.length,
    draw: (scope, streamFor) => {
      const key = keyOf(scope)
      const options = orderOf(streamFor).flatMap((id) => bind.get(id)?.(scope, id === key) ?? [])
      return {
        kind: 'choice',
        name,
        weight,
        key,
        options,
        get label() {
          return label(scope)
        },
      }
    },
  }
}

/** An option's id as it stands, or an expression that gives one. */
function compileKey({ choice }: ChoiceSource, context: CompileContext): (scope: Scope) => string {
  const { key, options } = choice
  if (Object.hasOwn(options, key)) {
    if (options[key]?.mistake !== undefined) {
      throw new QuestionFormatError([`${context.path}: the option ${key} is always right and cannot show a mistake`])
    }
    return () => key
  }
  const evaluate = expressionAt(context, key)
  return (scope) => {
    const id = evaluate(scope)
    if (typeof id === 'string' && Object.hasOwn(options, id)) return id
    throw new RejectedDraw(`${context.path} gives no option's id`)
  }
}

type IdentifiedOption = { readonly id: string; readonly option: OptionSource; readonly mistake: string | undefined }

function compileOption({ id, option, mistake }: IdentifiedOption, context: CompileContext) {
  const text = templateAt(at(context, 'text'), option.text)
  const whenWrong = templateAt(at(context, 'feedback'), option.feedback)
  const whenKey = templateAt(at(context, 'feedbackIfKey'), option.feedbackIfKey ?? option.feedback)
  return (scope: Scope, isKey: boolean): Option => ({
    id,
    get text() {
      return text(scope)
    },
    get feedback() {
      return isKey ? whenKey(scope) : whenWrong(scope)
    },
    ...(mistake === undefined || isKey ? {} : { mistake }),
  })
}
