/** Questions → Moodle XML. */
import { ExpressionError } from '@/lib/problems/expression'
import type { Asks, Exchanged, ExchangedNumber, Loss } from './exchanged-question'
import { markdownToHtml } from './markdown-to-html'
import { NotInMoodle } from './moodle-from-expression'
import { toTagList } from './tags'
import { findTruth } from './true-or-false'
import { calculatedAnswers, calculatedLines, calculatedTexts } from './write-moodle-calculated'
import { cdata, escapeXml } from './xml-tree'

type Written = { readonly text: string; readonly lost: readonly Loss[] }

export function writeMoodleXml(questions: readonly Exchanged[]): Written {
  const lost: Loss[] = []
  const lines: string[] = []
  let category = ''
  for (const question of questions) {
    const lose = (what: string) => void lost.push({ question: question.title, what })
    if (question.tags['credit'] === 'all') lose('that all or nothing counts: each right tick earns its share')
    if (question.category !== category) lines.push(categoryElement(question.category))
    category = question.category
    lines.push(...element(question, lose))
  }
  return { text: `<?xml version="1.0" encoding="UTF-8"?>\n<quiz>\n${lines.join('\n')}\n</quiz>\n`, lost }
}

function categoryElement(category: string): string {
  return `<question type="category"><category><text>${escapeXml(category)}</text></category></question>`
}

/** Why a question whose numbers are drawn cannot be a “calculated” one; null where it can. */
export function whyNoCalculated({ asks, prompt, solution, hints }: Exchanged): string | null {
  if (asks.kind !== 'formula') return 'nothing of it is drawn'
  try {
    calculatedAnswers(asks)
    const { toHtml } = calculatedTexts(asks.drawing)
    for (const text of [prompt, solution, ...hints]) toHtml(text)
    return null
  } catch (error) {
    if (error instanceof NotInMoodle || error instanceof ExpressionError) return error.message
    throw error
  }
}

/** @throws NotInMoodle where what it works out or shows has no formula in Moodle. */
function element(question: Exchanged, lose: (what: string) => void): readonly string[] {
  const { id, title, prompt, asks, solution, hints, tags } = question
  const isDrawn = asks.kind === 'formula'
  if (isDrawn) lose('that each student draws anew: written with 20 draws, for which its conditions hold')
  const { type, lines } = isDrawn
    ? { type: 'calculated', lines: calculatedLines(question, asks) }
    : answersOf(asks, lose)
  const toHtml = isDrawn ? calculatedTexts(asks.drawing).toHtml : markdownToHtml
  const html = (name: string, text: string) => htmlElement(name, toHtml(text))
  const tagList = toTagList(tags).map((tag) => `<tag><text>${escapeXml(tag)}</text></tag>`)
  return [
    `<question type="${type}">`,
    `  <name><text>${escapeXml(title)}</text></name>`,
    `  ${html('questiontext', prompt)}`,
    `  ${html('generalfeedback', solution)}`,
    '  <defaultgrade>1</defaultgrade>',
    '  <hidden>0</hidden>',
    ...(id === null ? [] : [`  <idnumber>${escapeXml(id)}</idnumber>`]),
    ...lines.map((line) => `  ${line}`),
    ...hints.map((hint) => `  ${html('hint', hint)}`),
    ...(tagList.length === 0 ? [] : [`  <tags>${tagList.join('')}</tags>`]),
    '</question>',
  ]
}

function html(name: string, markdown: string): string {
  return htmlElement(name, markdownToHtml(markdown))
}

function htmlElement(name: string, text: string): string {
  return `<${name} format="html"><text>${cdata(text)}</text></${name}>`
}

function answersOf(
  asks: Exclude<Asks, { readonly kind: 'formula' }>,
  lose: (what: string) => void,
): { readonly type: string; readonly lines: readonly string[] } {
  const truth = findTruth(asks)
  if (truth !== null) {
    const { isTrue, whenRight, whenWrong } = truth
    const answer = (isRight: boolean, word: string) =>
      `<answer fraction="${isRight ? 100 : 0}" format="plain_text"><text>${word}</text>${html('feedback', isRight ? whenRight : whenWrong)}</answer>`
    return { type: 'truefalse', lines: [answer(isTrue, 'true'), answer(!isTrue, 'false')] }
  }
  switch (asks.kind) {
    case 'choice':
    case 'choices':
      return {
        type: 'multichoice',
        lines: [
          `<single>${asks.kind === 'choice'}</single>`,
          `<shuffleanswers>${asks.isShuffled}</shuffleanswers>`,
          '<answernumbering>abc</answernumbering>',
          ...asks.options.map(
            ({ text, share, feedback }) =>
              `<answer fraction="${percent(share)}" format="html"><text>${cdata(markdownToHtml(text))}</text>${html('feedback', feedback)}</answer>`,
          ),
        ],
      }
    case 'number':
      return { type: 'numerical', lines: asks.numbers.map((number) => numberElement(number, lose)) }
    case 'matching':
      return {
        type: 'matching',
        lines: [
          `<shuffleanswers>${asks.isShuffled}</shuffleanswers>`,
          ...[...asks.pairs, ...asks.others.map((match) => ({ text: '', match }))].map(
            ({ text, match }) =>
              `<subquestion format="html"><text>${cdata(markdownToHtml(text))}</text><answer><text>${cdata(markdownToHtml(match))}</text></answer></subquestion>`,
          ),
        ],
      }
    case 'ordering':
      return {
        type: 'ordering',
        lines: [
          ...['<layouttype>VERTICAL</layouttype>', '<selecttype>ALL</selecttype>', '<selectcount>0</selectcount>'],
          `<gradingtype>${asks.credit === 'pairs' ? 'RELATIVE_ALL_PREVIOUS_AND_NEXT' : 'ALL_OR_NOTHING'}</gradingtype>`,
          ...asks.items.map(
            (item) => `<answer fraction="1" format="html"><text>${cdata(markdownToHtml(item))}</text></answer>`,
          ),
        ],
      }
  }
}

/** Moodle knows no range: its middle, and half of its width around it. */
function numberElement({ value, reach, share, feedback }: ExchangedNumber, lose: (what: string) => void): string {
  if (reach.kind === 'range')
    lose(`that any number from ${reach.low} to ${reach.high} is meant: written as its middle with a tolerance`)
  const tolerance = reach.kind === 'around' ? reach.tolerance : (reach.high - reach.low) / 2
  return `<answer fraction="${percent(share)}" format="moodle_auto_format"><text>${value}</text>${html('feedback', feedback)}<tolerance>${tolerance}</tolerance></answer>`
}

/** As Moodle lists them: five decimals at most. */
function percent(share: number): string {
  return String(Number((share * 100).toFixed(5)))
}
