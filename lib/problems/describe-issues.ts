/** Turns what zod found into lines a person can act on: "parameters.q.probabilities.min: expected number". */
import type { z } from 'zod'

type Issue = z.core.$ZodIssue
type Path = readonly PropertyKey[]

export function describeIssues(issues: readonly Issue[]): readonly string[] {
  return issues.flatMap((issue) => linesOf(issue, []))
}

function linesOf(issue: Issue, parent: Path): readonly string[] {
  const path = [...parent, ...issue.path]
  if (issue.code !== 'invalid_union') return [`${pathText(path)}: ${issueText(issue)}`]
  const meant = meantBranch(issue.errors)
  if (meant !== null) return meant.flatMap((inner) => linesOf(inner, path))
  return [`${pathText(path)}: expected ${expectations(issue.errors)}`]
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

/** Every branch by the keys or the type it would have taken. */
function expectations(branches: readonly (readonly Issue[])[]): string {
  const wanted = branches.map((issues) =>
    issues
      .filter((issue) => isAboutShape(issue) && issue.code !== 'unrecognized_keys')
      .map((issue) =>
        issue.code === 'invalid_type' && issue.path.length === 0 ? issue.expected : pathText(issue.path),
      )
      .join(' and '),
  )
  const known = [...new Set(wanted.filter((text) => text !== ''))]
  return known.length === 0 ? 'another value' : `${known.length > 1 ? 'one of: ' : ''}${known.join(', ')}`
}

function issueText(issue: Issue): string {
  if (issue.code === 'unrecognized_keys') return `unknown key ${issue.keys.map((key) => `"${key}"`).join(', ')}`
  if (issue.code === 'invalid_type') return `expected ${issue.expected}`
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
