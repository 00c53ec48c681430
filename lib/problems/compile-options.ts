/** The options of a part, in an order drawn for this student, and the key among them. */
import { checkTextsDiffer } from './check-texts-differ'
import { at, type CompileContext, expressionAt, RejectedDraw, type StreamFor, templateAt } from './compile-context'
import type { Scope } from './compile-expression'
import type { OptionSource, OptionSources } from './option-schema'
import type { Option, Part } from './part'
import { QuestionFormatError } from './question'
import { shuffled } from './uniform'

export type OptionsSource = {
  /** Of the part. */
  readonly name: string
  readonly options: OptionSources
  readonly shuffle: boolean | undefined
  /** Id in the variant of the mistake that an option shows. */
  readonly mistakeIdOf: (optionId: string) => string | undefined
}

export type CompiledOptions = {
  /** In the order on file. */
  readonly ids: readonly string[]
  readonly draw: (streamFor: StreamFor) => readonly string[]
  /** @throws no error: an id that is not there is left out. */
  readonly bind: (input: {
    readonly scope: Scope
    readonly order: readonly string[]
    readonly isKey: (id: string) => boolean
  }) => readonly Option[]
}

export function compileOptions(source: OptionsSource, context: CompileContext): CompiledOptions {
  const { name, options, shuffle = true, mistakeIdOf } = source
  const ids = Object.keys(options)
  checkTextsDiffer(Object.fromEntries(Object.entries(options).map(([id, { text }]) => [id, text])), context)
  const sorted = ids.toSorted()
  const compiled = new Map(
    Object.entries(options).map(([id, option]) => [
      id,
      compileOption({ id, option, mistake: mistakeIdOf(id) }, at(context, id)),
    ]),
  )
  return {
    ids,
    draw: (streamFor) => (shuffle ? shuffled(streamFor(`options:${name}`), sorted) : ids),
    bind: ({ scope, order, isKey }) => order.flatMap((id) => compiled.get(id)?.(scope, isKey(id)) ?? []),
  }
}

/** The order in which the options of a part were drawn. */
export function drawnOrder(part: Part): readonly string[] {
  if ('options' in part) return part.options.map(({ id }) => id)
  return part.kind === 'ordering' ? part.items.map(({ id }) => id) : []
}

/** An option's id as it stands, or an expression that gives one. */
export function compileKey(
  { key, options }: { readonly key: string; readonly options: OptionSources },
  context: CompileContext,
): (scope: Scope) => string {
  if (Object.hasOwn(options, key)) {
    if (options[key]?.mistake !== undefined) throw alwaysRight(key, context)
    return () => key
  }
  const evaluate = expressionAt(context, key)
  return (scope) => {
    const id = evaluate(scope)
    if (typeof id === 'string' && Object.hasOwn(options, id)) return id
    throw new RejectedDraw(`${context.path} gives no option's id`)
  }
}

export function alwaysRight(id: string, { path }: CompileContext): QuestionFormatError {
  return new QuestionFormatError([`${path}: the option ${id} is always right and cannot show a mistake`])
}

type IdentifiedOption = { readonly id: string; readonly option: OptionSource; readonly mistake: string | undefined }

function compileOption({ id, option, mistake }: IdentifiedOption, context: CompileContext) {
  const text = templateAt(at(context, 'text'), option.text)
  const whenWrong = templateAt(at(context, 'feedback'), option.feedback)
  const whenKey = templateAt(at(context, 'feedbackIfKey'), option.feedbackIfKey ?? option.feedback)
  const shows = mistake === undefined ? {} : { mistake }
  const hasValues = [option.text, option.feedback, option.feedbackIfKey].some((source) => source?.includes('{{'))
  if (!hasValues) {
    // The same on every draw.
    const key = { id, text: text([]), feedback: whenKey([]) }
    const other = { id, text: text([]), feedback: whenWrong([]), ...shows }
    return (_scope: Scope, isKey: boolean): Option => (isKey ? key : other)
  }
  return (scope: Scope, isKey: boolean): Option => ({
    id,
    get text() {
      return text(scope)
    },
    get feedback() {
      return isKey ? whenKey(scope) : whenWrong(scope)
    },
    ...(isKey ? {} : shows),
  })
}
