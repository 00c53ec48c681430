/** Text → YAML document with the place of everything in it, and what a question's text may not contain. Never throws. */
import { type Document, type ParsedNode, parseDocument, type Range, visit } from 'yaml'
import { findYamlDepth } from '@/lib/problems/yaml-depth'
import type { Diagnostic } from './diagnostic'
import { yamlFault } from './yaml-fault'

export type SourceDocument = Document.Parsed<ParsedNode>

export type ParsedSource =
  | { readonly kind: 'yaml'; readonly document: SourceDocument }
  | { readonly kind: 'no-yaml'; readonly diagnostics: readonly Diagnostic[] }

/** The longest question of the bank has 6 thousand. */
export const mostCharacters = 200_000

export function parseSource(source: string): ParsedSource {
  if (source.length > mostCharacters) {
    return refused(`The text has ${source.length} characters, a question at most ${mostCharacters}.`)
  }
  // Before it is read: what is nested deep enough ends the process in a way that nothing can catch.
  if (findYamlDepth(source) !== null) return refused('The text is nested too deeply.')
  try {
    const document = parseDocument(source, { keepSourceTokens: true, prettyErrors: false, logLevel: 'error' })
    const diagnostics = firstOfEach([
      ...document.errors.map((error) => yamlFault(error, source)),
      ...foreignParts(document),
    ])
    return diagnostics.length === 0 ? { kind: 'yaml', document } : { kind: 'no-yaml', diagnostics }
  } catch (error) {
    if (error instanceof RangeError) return refused('The text is nested too deeply.')
    throw error
  }
}

/** Of several complaints about one place the first says what is wrong, the others what follows from it. */
function firstOfEach(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  return diagnostics.filter(({ from }, place) => diagnostics.findIndex((other) => other.from === from) === place)
}

function refused(message: string): ParsedSource {
  return { kind: 'no-yaml', diagnostics: [{ from: 0, to: 0, severity: 'error', message, path: '' }] }
}

/** Of YAML only what everybody can read, and what costs no more than it looks. */
function foreignParts(document: SourceDocument): readonly Diagnostic[] {
  const found: Diagnostic[] = []
  visit(document, {
    Alias: (_key, { source, range }) => {
      found.push(foreign(range, `A question repeats nothing by reference: write out what *${source} stands for.`))
    },
    Value: (_key, { anchor, tag, range }) => {
      if (anchor !== undefined) found.push(foreign(range, `A question has no anchors: leave out &${anchor}.`))
      if (tag !== undefined) found.push(foreign(range, 'A question has no tags: leave out what begins with "!".'))
    },
  })
  return found
}

function foreign(range: Range | null | undefined, message: string): Diagnostic {
  const [from, to] = range ?? [0, 0]
  return { from, to, severity: 'error', message, path: '' }
}
