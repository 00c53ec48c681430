/** An expression of ours as a formula of Moodle: wild cards in braces, powers by pow, its log natural. */
import type { Expression } from '@/lib/problems/expression'
import { expressionText } from '@/lib/problems/expression-text'

/** What a formula of Moodle cannot say; the message is a reason. */
export class NotInMoodle extends Error {
  override readonly name = 'NotInMoodle'
}

/** @throws NotInMoodle */
export function moodleFormula(tree: Expression): string {
  switch (tree.kind) {
    case 'number':
      return tree.value < 0 ? `(0-${decimal(0 - tree.value)})` : decimal(tree.value)
    case 'symbol':
      return constants[tree.name] ?? `{${tree.name}}`
    case 'negate':
      return `(0-${moodleFormula(tree.of)})`
    case 'arithmetic': {
      const [left, right] = [moodleFormula(tree.left), moodleFormula(tree.right)]
      return tree.operator === '^' ? `pow(${left},${right})` : `(${left}${tree.operator}${right})`
    }
    case 'call':
      return call(tree)
    default:
      throw notSaid(tree)
  }
}

const constants: Readonly<Record<string, string>> = { pi: 'pi()', e: 'exp(1)' }
const ofOne: Readonly<Record<string, (x: string) => string>> = {
  abs: (x) => `abs(${x})`,
  ceil: (x) => `ceil(${x})`,
  exp: (x) => `exp(${x})`,
  floor: (x) => `floor(${x})`,
  ln: (x) => `log(${x})`,
  log: (x) => `log(${x})`,
  log2: (x) => `(log(${x})/log(2))`,
  log10: (x) => `log10(${x})`,
  round: (x) => `round(${x})`,
  sqrt: (x) => `sqrt(${x})`,
}
const ofMany: Readonly<Record<string, (args: readonly string[]) => string>> = {
  max: (args) => `max(${args.join(',')})`,
  mean: (args) => `((${args.join('+')})/${args.length})`,
  min: (args) => `min(${args.join(',')})`,
  prod: (args) => `(${args.join('*')})`,
  sum: (args) => `(${args.join('+')})`,
}

function call(tree: Extract<Expression, { readonly kind: 'call' }>): string {
  const [only, second] = tree.args
  const listed = tree.args.length === 1 && only?.kind === 'vector' ? only.items : tree.args
  const args = listed.map(moodleFormula)
  const [first = ''] = args
  if (tree.name === 'log' && args.length === 2) return `(log(${first})/log(${args[1] ?? ''}))`
  if (tree.name === 'round' && second?.kind === 'number') return `round(${first},${second.value})`
  if (Object.hasOwn(ofOne, tree.name) && args.length === 1) return ofOne[tree.name]?.(first) ?? ''
  if (Object.hasOwn(ofMany, tree.name) && args.length >= 2) return ofMany[tree.name]?.(args) ?? ''
  throw notSaid(tree)
}

/** Moodle reads no power of ten. */
function decimal(value: number): string {
  const text = String(value)
  if (!text.includes('e')) return text
  const fixed = value.toFixed(20)
  if (Number(fixed) !== value) throw new NotInMoodle(`Moodle has no way to write ${text}`)
  return fixed.replace(/\.?0+$/, '')
}

function notSaid(tree: Expression): NotInMoodle {
  return new NotInMoodle(`Moodle has no formula for ${expressionText(tree).slice(0, 80)}`)
}
