/** `validate ID… | FILE… | --all`: proves questions on many variants and says what is wrong with them. */
import { parseArgs } from 'node:util'
import { QuestionFormatError } from '@/lib/problems/question'
import type { Proof } from '@/lib/proving/proof'
import { proveQuestion } from '@/lib/proving/prove-question'
import type { QuestionToProve } from '@/lib/proving/start-proof'
import { loadMistakes } from '../load-bank'
import { toJson } from '../output'
import { proofText, summaryText } from '../proof-text'
import { oneQuestion, wholeBank } from '../questions-to-prove'
import { UsageError } from '../usage-error'

export const name = 'validate'

export const usage = `Usage: npm run -s surprisal -- validate ID… | FILE… | --all [--variants 1000] [--json]

Makes so many variants of each question and proves it by every rule: red must be mended, warn deserves a look, waived is
a warning about a question that is kept as it was written. A question is named by its id, or by the path of its file. The
status is 1 when one is red.`

/** Nobody waits for more. */
const MOST_VARIANTS = 1_000_000

export async function run(args: readonly string[]): Promise<number> {
  const { positionals, values } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      variants: { type: 'string', default: '1000' },
      json: { type: 'boolean', default: false },
    },
  })
  if (values.all === positionals.length > 0) throw new UsageError(usage)
  const variants = readCount(values.variants)
  const { quizQuestions, knownObjectives } = await loadLessons()
  const questions = values.all
    ? wholeBank({ quizQuestions })
    : await Promise.all(positionals.map((each) => oneQuestion(each, { quizQuestions })))
  const settings = { catalogue: loadMistakes(), knownObjectives, variants }
  const proofs = questions.map((each, index) => {
    showProgress(`${index + 1} of ${questions.length}: ${each.id}`)
    const proof = each.kind === 'unreadable' ? unreadable(each) : prove({ ...settings, question: each.question })
    showProgress('')
    if (!values.json) process.stdout.write(`${proofText(proof)}\n`)
    return proof
  })
  process.stdout.write(values.json ? `${toJson(proofs)}\n` : `${summaryText(proofs)}\n`)
  return proofs.some(({ verdict }) => verdict === 'red') ? 1 : 0
}

/** A whole number from 1. */
function readCount(text: string): number {
  const count = Number(text)
  if (/^\d+$/.test(text) && count >= 1 && count <= MOST_VARIANTS) return count
  throw new UsageError(`Expected --variants and a whole number from 1 to ${MOST_VARIANTS}, got "${text}".`)
}

async function loadLessons() {
  const { readLessons } = await import('../../seeds/read-lessons')
  const lessons = readLessons()
  return {
    quizQuestions: lessons.flatMap(({ questions }) => questions),
    knownObjectives: lessons.flatMap(({ objectives }) => objectives.map(({ id }) => id)),
  }
}

/** Those that cannot be compiled are reported like those that cannot be read. */
function prove(input: QuestionToProve): Proof {
  try {
    return proveQuestion(input)
  } catch (error) {
    if (!(error instanceof QuestionFormatError)) throw error
    return unreadable({ id: input.question.id, problems: error.problems })
  }
}

function unreadable({ id, problems }: { readonly id: string; readonly problems: readonly string[] }): Proof {
  const evidence = { n: 1, unit: 'files', findings: problems, seeds: problems.map(() => []) }
  return { questionId: id, verdict: 'red', rules: [{ rule: 'format', verdict: 'red', evidence }] }
}

/** One line on a terminal, written over by the next. */
function showProgress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${text}`)
}
