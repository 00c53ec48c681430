/** Turns what zod found into lines a person can act on: "parameters.q.probabilities.min: expected number". */
import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

export type DescribedIssue = {
  readonly path: Path
  readonly text: string
  /** Keys at the path that nobody knows. */
  readonly unknownKeys: readonly string[]
  /** Whether it is about the name at the end of the path, not about what stands under it. */
  readonly isAboutName: boolean
}

export function describeIssues(issues: readonly Issue[]): readonly string[] {
  return describedIssues(issues).map(({ path, text }) => `${pathText(path)}: ${text}`)
}

/** The same for whoever shows each at its place. */
export function describedIssues(issues: readonly Issue[]): readonly DescribedIssue[] {
  return issues.flatMap((issue) => described(issue, []))
}

function described(issue: Issue, parent: Path): readonly DescribedIssue[] {
  const path = [...parent, ...issue.path]
  if (issue.code !== 'invalid_union') {
    const unknownKeys = issue.code === 'unrecognized_keys' ? issue.keys : []
    return [{ path, text: issueText(issue), unknownKeys, isAboutName: issue.code === 'invalid_key' }]
  }
  const meant = meantBranch(issue.errors)
  if (meant !== null) return meant.flatMap((inner) => described(inner, path))
  return [{ path, text: unmetText(issue.errors), unknownKeys: [], isAboutName: false }]
}

/** The branch that was meant: the one whose keys were all known and there; null when none or several fit. */
function meantBranch(branches: readonly (readonly Issue[])[]): readonly Issue[] | null {
  const atRoot = branches.map((issues) => issues.filter((issue) => isAboutShape(issue)).length)
  const least = Math.min(...atRoot)
  const candidates = branches.filter((_issues, index) => atRoot[index] === least)
  const [only] = candidates
  return candidates.length === 1 && only !== undefined ? only : null
}

function isAboutShape(issue: Issue): boolean {
  if (issue.code === 'unrecognized_keys' && issue.path.length === 0) return true
  return (issue.code === 'invalid_type' || issue.code === 'invalid_union') && issue.path.length < 2
}

/** Keys of several shapes at once, or the keys or the type that each shape would have taken. */
function unmetText(branches: readonly (readonly Issue[])[]): string {
  const mixed = branches.flatMap((issues) => {
    const [only] = issues
    return issues.length === 1 && only?.code === 'unrecognized_keys' && only.path.length === 0 ? only.keys : []
  })
  if (mixed.length > 0) return `expected one kind alone, got ${[...new Set(mixed)].join(', ')} together`
  const known = [...new Set(branches.flatMap(wantedBy))]
  if (known.length === 0) return 'expected another value'
  return `expected ${known.length > 1 ? 'one of: ' : ''}${known.join(', ')}`
}

function wantedBy(issues: readonly Issue[]): readonly string[] {
  const wanted = issues.filter((issue) => isAboutShape(issue) && issue.code !== 'unrecognized_keys')
  const [first] = wanted
  if (wanted.length === 1 && first?.code === 'invalid_union' && first.path.length === 0) {
    return first.errors.flatMap(wantedBy)
  }
  const text = wanted
    .map((issue) =>
      issue.code === 'invalid_type' && issue.path.length === 0 ? typeWord(issue.expected) : pathText(issue.path),
    )
    .join(' and ')
  return text === '' ? [] : [text]
}

/** As a writer of YAML would say it. */
function typeWord(expected: string): string {
  if (expected === 'array') return 'list'
  return expected === 'record' ? 'map of names' : expected
}

function issueText(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`
  if (issue.code === 'invalid_type') return `expected ${typeWord(issue.expected)}`
  if (issue.code === 'invalid_value') return `expected one of ${issue.values.map(String).join(', ')}`
  if (issue.code === 'invalid_key') return issue.issues.map(({ message }) => message).join('; ')
  return lowerFirst(issue.message)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}

function pathText(path: Path): string {
  return path.length === 0 ? 'the question' : path.map(String).join('.')
}
