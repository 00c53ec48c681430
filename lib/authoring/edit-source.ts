/** Changes what a text says at some paths and leaves every other character of it alone: comments, blank lines, order, quotes. */
import type { Json } from './json'
import { nextSplice } from './next-splice'
import { parseSource } from './parse-source'
import { removalOf } from './removal-of'
import { renamingOf } from './renaming-of'
import type { Splice, Written } from './splice'
import type { Path } from './yaml-place'

export type SourceEdit =
  /** `undefined` takes away. What is not there yet is made, with the lists and maps that lead to it. */
  | { readonly path: Path; readonly value: Json | undefined }
  /** Another name for a parameter, a `let`, an answer, an option; what speaks of it elsewhere is not changed. */
  | { readonly path: Path; readonly renameKey: string }

/** One after the other. What cannot be done (of a text that is no YAML, to a name that is taken) changes nothing. */
export function editSource(source: string, edits: readonly SourceEdit[]): string {
  return edits.reduce(editOnce, source)
}

function editOnce(source: string, edit: SourceEdit): string {
  const { path } = edit
  if ('renameKey' in edit) return spliced(source, (written) => renamingOf(written, path, edit.renameKey))
  const { value } = edit
  if (value === undefined) return spliced(source, (written) => removalOf(written, path))
  return settled(source, (written) => nextSplice(written, path, value))
}

/** A list with more entries than any question has is changed in fewer. */
const mostSteps = 1_000

type Change = (written: Written) => Splice | null

/** One change at a time, each found in the text as the one before left it, until the text says what it should. */
function settled(source: string, change: Change): string {
  let text = source
  for (let step = 0; step < mostSteps; step += 1) {
    const next = spliced(text, change)
    if (next === text) return text
    text = next
  }
  return text
}

function spliced(source: string, change: Change): string {
  const parsed = parseSource(source)
  if (parsed.kind === 'no-yaml') return source
  const splice = change({ source, document: parsed.document })
  return splice === null ? source : `${source.slice(0, splice.from)}${splice.text}${source.slice(splice.to)}`
}
