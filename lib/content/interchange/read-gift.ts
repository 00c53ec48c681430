/** A GIFT file → the questions in it. What is wrong with one is said with its place and what was expected; the others are read. */
import { ExchangeError } from './exchange-error'
import type { Exchanged, Loss, ReadError, ReadFile } from './exchanged-question'
import { foreignToMarkdown, type TextFormat } from './foreign-text'
import { readGiftAnswers } from './gift-answers'
import { type GiftBlock, splitGift } from './gift-blocks'
import { findMark, fromGift } from './gift-escapes'
import { markdownToPlain } from './markdown-to-html'
import { positionsIn } from './positions-in'
import { readTagList } from './tags'

export function readGift(file: string): ReadFile {
  const source = file.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  const positionOf = positionsIn(source)
  const questions: ReadFile['questions'][number][] = []
  const lost: Loss[] = []
  const errors: ReadError[] = []
  for (const block of splitGift(source)) {
    const losses: string[] = []
    const start = block.offset + block.text.length - block.text.trimStart().length
    try {
      const { title, question } = readBlock(block, (what) => losses.push(what))
      if (question !== null) questions.push({ ...positionOf(start), question })
      lost.push(...[...new Set(losses)].map((what) => ({ question: title, what })))
    } catch (error) {
      if (!(error instanceof ExchangeError)) throw error
      errors.push({ ...positionOf(error.offset), message: error.message })
    }
  }
  return { questions, lost, errors }
}

type Read = { readonly title: string; readonly question: Exchanged | null }

/** @throws ExchangeError */
function readBlock(block: GiftBlock, lose: (what: string) => void): Read {
  const head = readHead(block)
  const textOf = (raw: string) => textIn(raw, { format: head.format, lose })
  const { stem, answers, at } = splitStem(head)
  const prompt = textOf(stem)
  const title = (head.title || markdownToPlain(prompt.slice(0, 400))).slice(0, 200).trim() || 'A question without words'
  if (answers === null) {
    lose('a description: it asks nothing')
    return { title, question: null }
  }
  const general = findMark(answers, { marks: ['####'] })
  const solution = general === -1 ? '' : textOf(answers.slice(general + 4))
  const read = readGiftAnswers(general === -1 ? answers : answers.slice(0, general), { offset: at, textOf, lose })
  if (read.kind === 'lost') {
    lose(read.what)
    return { title, question: null }
  }
  if (prompt === '') throw new ExchangeError('Expected the text of a question before {.', head.offset)
  const { id, tags, others } = readRemarks(block.remarks)
  for (const tag of others) lose(`the tag “${tag}”`)
  const { asks } = read
  return { title, question: { id, title, prompt, asks, solution, hints: [], category: block.category, tags } }
}

type Head = { readonly title: string; readonly format: TextFormat; readonly body: string; readonly offset: number }

function readHead({ text, offset }: GiftBlock): Head {
  let at = text.length - text.trimStart().length
  let title = ''
  if (text.startsWith('::', at)) {
    const close = findMark(text, { marks: ['::'], from: at + 2 })
    if (close === -1) throw new ExchangeError('Expected :: to close the title.', offset + at)
    title = fromGift(text.slice(at + 2, close))
      .replaceAll(/\s+/g, ' ')
      .trim()
    at = close + 2
  }
  const marked = /^\s*\[(html|markdown|moodle|plain)\]/.exec(text.slice(at, at + 200))
  const start = at + (marked?.[0].length ?? 0)
  return { title, format: formatOf(marked?.[1]), body: text.slice(start), offset: offset + start }
}

/** The words around the braces, with a blank where they stand, and what is in them: null where there are none. */
function splitStem({ body, offset, format }: Head): {
  readonly stem: string
  readonly answers: string | null
  readonly at: number
} {
  const open = findMark(body, { marks: ['{'] })
  const stray = findMark(open === -1 ? body : body.slice(0, open), { marks: ['}'] })
  if (stray !== -1) throw new ExchangeError('Expected { before }. A brace in a text is written \\}.', offset + stray)
  if (open === -1) return { stem: body, answers: null, at: offset }
  const close = findMark(body, { marks: ['}'], from: open + 1 })
  if (close === -1)
    throw new ExchangeError('Expected } to close the answers before the next empty line.', offset + open)
  const inside = findMark(body.slice(0, close), { marks: ['{'], from: open + 1 })
  if (inside !== -1) {
    throw new ExchangeError(
      'Expected } before another {. A brace in an answer is written \\{ and \\}.',
      offset + inside,
    )
  }
  const tail = body.slice(close + 1)
  const again = findMark(tail, { marks: ['{', '}'] })
  if (again !== -1) {
    throw new ExchangeError(
      'Expected one pair of braces in a question; others are written \\{ and \\}.',
      offset + close + 1 + again,
    )
  }
  const answers = body.slice(open + 1, close)
  const blank = format === 'markdown' ? '\\_'.repeat(5) : '_'.repeat(5)
  const stem = tail.trim() === '' ? body.slice(0, open) : `${body.slice(0, open)}${blank}${tail}`
  return { stem, answers, at: offset + open + 1 }
}

/** An answer may be in a format of its own. */
function textIn(
  raw: string,
  { format, lose }: { readonly format: TextFormat; readonly lose: (what: string) => void },
): string {
  const marked = /^\s*\[(html|markdown|moodle|plain)\]/.exec(raw)
  const text = fromGift(raw.slice(marked?.[0].length ?? 0)).trim()
  return foreignToMarkdown({ text, format: marked === null ? format : formatOf(marked[1]), lose })
}

function formatOf(name: string | undefined): TextFormat {
  return name === 'html' || name === 'markdown' || name === 'plain' ? name : 'moodle'
}

function readRemarks(remarks: string) {
  const id = /\[id:([^\]\n]{1,200})\]/.exec(remarks)?.[1]?.trim() ?? null
  const list = [...remarks.matchAll(/\[tag:((?:[^\]\\\n]|\\.){1,500})\]/g)].map(([, tag = '']) =>
    tag.replaceAll(/\\(.)/g, '$1'),
  )
  return { id, ...readTagList(list) }
}
