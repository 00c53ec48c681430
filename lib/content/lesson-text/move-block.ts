/** A section of a lesson's text put elsewhere among its neighbours, its words untouched. */
import type { TextBlock } from './lesson-outline'

type Move = { readonly from: number; readonly to: number }

/** `blocks` stand side by side in the text. What parts them stays where it is, so that moving one back gives the same text, to the byte. */
export function moveBlock(
  source: string,
  { blocks, from, to }: Move & { readonly blocks: readonly TextBlock[] },
): string {
  const [first, last] = [blocks[0], blocks.at(-1)]
  const moved = blocks[from]
  if (first === undefined || last === undefined || moved === undefined || blocks[to] === undefined) return source
  const texts = blocks.map((block) => parted(source.slice(block.from, block.to)))
  const words = texts.map((text) => text.words)
  const [taken = ''] = words.splice(from, 1)
  words.splice(to, 0, taken)
  const between = texts.map(({ rest }, index) => `${words[index] ?? ''}${rest}`)
  return source.slice(0, first.from) + between.join('') + source.slice(last.to)
}

/** The words of a block, and the white that parts it from what follows. */
function parted(text: string): { readonly words: string; readonly rest: string } {
  const words = text.trimEnd()
  return { words, rest: text.slice(words.length) }
}
