/** Questions → Moodle XML. */
import type { Asks, Exchanged, ExchangedNumber, Loss } from './exchanged-question'
import { markdownToHtml } from './markdown-to-html'
import { toTagList } from './tags'
import { findTruth } from './true-or-false'
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

function element(question: Exchanged, lose: (what: string) => void): readonly string[] {
  const { id, title, prompt, asks, solution, hints, tags } = question
  const { type, lines } = answersOf(asks, lose)
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
  return `<${name} format="html"><text>${cdata(markdownToHtml(markdown))}</text></${name}>`
}

function answersOf(
  asks: Asks,
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
    case 'formula':
      throw new RangeError('What is drawn leaves as numbers here.')
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
