/** Damages a clean lesson in the ways lessons come damaged, so that its import can be held against the clean one's. */
import { makeRandom, type Random } from './random'

export type Damage = {
  readonly seed: number
  /** Chance from 0 to 1 that an underscore before a braced group is eaten. */
  readonly eaten: number
  /** Chance from 0 to 1 that a formula loses a dollar, or both, or a set its escapes. */
  readonly lost: number
}

export function damageLesson(source: string, damage: Damage): string {
  const random = makeRandom(damage.seed)
  const lines = flatten(source).split('\n')
  return fuse(lines.map((line) => damageLine({ line, random, damage }))).join('\n')
}

/** Headings, quotations, bold labels, hidden answers and empty lines gone; markers of long items alone on their line. */
function flatten(source: string): string {
  return source
    .replaceAll(/\$\$\n([\s\S]*?)\n\$\$/g, (_whole, inner: string) => `$$${inner.replaceAll('\n', ' ')}$$`)
    .replaceAll(/<details>\n *<summary>Click for answer<\/summary>/g, 'Click for answer')
    .replaceAll(/^ *<\/details>$/gm, '')
    .replaceAll(/^#{2,6} /gm, '')
    .replace(/^# /, '### ')
    .replaceAll(/^> /gm, '')
    .replaceAll(/^- (?=\*\*)/gm, '-\n')
    .replaceAll(/^\d+\. /gm, '-\n')
    .replaceAll(/^- (?=[A-D]\) )/gm, '')
    .replaceAll('**', '')
    .replaceAll(/^ +/gm, '')
    .replaceAll(/\n\n+/g, '\n')
    .replaceAll(/\n-\n(?=Show|Write)/g, ' -\n')
}

/** What stood on lines of its own, run together: the header, the options, equations and labels one after the other. */
function fuse(lines: readonly string[]): readonly string[] {
  const fused: string[] = []
  for (const line of lines) {
    const before = fused.at(-1) ?? ''
    if (isFusedTo({ before, line })) fused[fused.length - 1] = `${before} ${line}`
    else fused.push(line)
  }
  return fused
}

function isFusedTo({ before, line }: { readonly before: string; readonly line: string }): boolean {
  if (line.startsWith('Prerequisites:')) return true
  if (/^[B-D]\) /.test(line)) return true
  const isStep = /^\$[^$]+=[^$]+\$(?: nats| bits)?$/
  if (isStep.test(before.split(' $').at(-1) ?? '') && isStep.test(line)) return true
  return /^[A-Z][a-z]+ (?:vector|coin): \$[^$]+\$$/.test(before) && /^[A-Z][a-z]+ (?:vector|coin): /.test(line)
}

type LineDamage = { readonly line: string; readonly random: Random; readonly damage: Damage }

function damageLine({ line, random, damage }: LineDamage): string {
  return line.replaceAll(/\$\$[^$]+\$\$|\$[^$\s](?:[^$]*[^$\s])?\$(?!\d)/g, (formula) => {
    const eaten = formula.replaceAll(/(?<=[A-Za-z}|)])_(?=\{)/g, () => (random() < damage.eaten ? '' : '_'))
    return random() < damage.lost ? loseDollars(eaten, random) : eaten
  })
}

/** A set alone loses its escapes or its dollars; another formula its opening dollar, where a command opens it. */
function loseDollars(formula: string, random: Random): string {
  if (/^\$\\\{[^$]*\\\}\$$/.test(formula)) {
    return random() < 0.5 ? `$${formula.slice(2, -3)}}$` : formula.slice(1, -1)
  }
  return /^\$\\[A-Za-z]/.test(formula) ? formula.slice(1) : formula
}
