/** Lengths of Huffman's code. */
import { compensatedSum } from './compensated-sum'
import { requireProbabilityVector } from './require-probability-vector'
import { requireRadix } from './require-radix'

/**
 * Huffman code lengths of an optimal prefix code over `radix` symbols (2: bits), one for each outcome in its order: the least
 * weights are merged, two at a time (the first time as many as leave a full tree), and a length counts the merges above. Ties: a
 * single outcome goes before a merged group, the later outcome before the earlier and the older group before the newer, so that
 * of equal outcomes the earlier has the shorter word and the lengths vary as little as they can. Impossible outcomes have words
 * too. Range: whole numbers from 0 (a single outcome) to n − 1; their mean lies in [H, H + 1) in the unit of the radix.
 * @throws RangeError if p is not a probability vector or the radix is not a whole number from 2 to 1,000.
 * @example huffmanCodeLengths([0.5, 0.25, 0.125, 0.125]) // [1, 2, 3, 3]
 * Source: D. A. Huffman, A method for the construction of minimum-redundancy codes, Proc. IRE 40 (1952) 1098–1101; Cover & Thomas, §5.6.
 */
export function huffmanCodeLengths(p: readonly number[], radix = 2): readonly number[] {
  requireProbabilityVector(p, 'p')
  requireRadix(radix)
  const parents = parentsOf(p, radix)
  const depths = parents.map(() => 0)
  for (let node = parents.length - 2; node >= 0; node -= 1) depths[node] = (depths[parents[node] ?? 0] ?? 0) + 1
  return depths.slice(0, p.length)
}

type Node = { readonly id: number; readonly weight: number }

/** The parent of each node, the outcomes first and the merged groups after them in order: a parent's number is the greater. */
function parentsOf(p: readonly number[], radix: number): readonly number[] {
  const leaves = p.map((weight, id) => ({ id, weight })).toSorted((a, b) => a.weight - b.weight || b.id - a.id)
  const groups: Node[] = []
  const parents = p.map(() => 0)
  const queues = { leaves, groups, nextLeaf: 0, nextGroup: 0 }
  let left = p.length
  let width = 2 + ((p.length - 2 + radix - 1) % (radix - 1))
  while (left > 1) {
    const merged = Array.from({ length: width }, () => takeLeast(queues))
    const id = p.length + groups.length
    for (const node of merged) parents[node.id] = id
    groups.push({ id, weight: compensatedSum(merged.map(({ weight }) => weight)) })
    parents.push(0)
    left -= width - 1
    width = radix
  }
  return parents
}

type Queues = {
  readonly leaves: readonly Node[]
  readonly groups: readonly Node[]
  nextLeaf: number
  nextGroup: number
}

/** Merged groups are made in rising order of weight, so that the least of all stands at the head of one of two queues. */
function takeLeast(queues: Queues): Node {
  const leaf = queues.leaves[queues.nextLeaf]
  const group = queues.groups[queues.nextGroup]
  if (leaf !== undefined && (group === undefined || leaf.weight <= group.weight)) {
    queues.nextLeaf += 1
    return leaf
  }
  if (group === undefined) throw new RangeError('There is nothing left to merge.')
  queues.nextGroup += 1
  return group
}
