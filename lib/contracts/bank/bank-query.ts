/** What the bank's page looks for, as its address says. */
import type { Query } from '@/lib/contracts/analytics/class-filter'

export const bankStatuses = ['current', 'draft', 'in-review', 'published', 'retired', 'with-draft', 'all'] as const
/** `current`: published, and what is being written for the first time. */
export type BankStatus = (typeof bankStatuses)[number]

export const bankSorts = ['match', 'title', 'newest', 'answers', 'hardest', 'easiest', 'discrimination'] as const
export type BankSort = (typeof bankSorts)[number]

export type BankQuery = {
  /** Every one of these words must stand somewhere in the question. */
  readonly words: string
  readonly objective: string | null
  readonly lesson: string | null
  readonly kind: string | null
  readonly difficulty: string | null
  readonly answerKind: string | null
  readonly status: BankStatus
  /** Answers in practice, this many at least. */
  readonly answered: number | null
  /** Share of right first answers, in per cent: at least, at most. */
  readonly rightFrom: number | null
  readonly rightTo: number | null
  /** Per cent: below it. */
  readonly discriminationBelow: number | null
  readonly isOff: boolean
  readonly isUnanswered: boolean
  readonly isAlike: boolean
  readonly sort: BankSort
  /** From 1 on. */
  readonly page: number
}

export const everyQuestion: BankQuery = {
  ...{ words: '', objective: null, lesson: null, kind: null, difficulty: null, answerKind: null, status: 'current' },
  ...{ answered: null, rightFrom: null, rightTo: null, discriminationBelow: null },
  ...{ isOff: false, isUnanswered: false, isAlike: false, sort: 'match', page: 1 },
}

const MOST_CHARACTERS = 200

/** What cannot be read asks for nothing. */
export function readBankQuery(query: Query): BankQuery {
  return {
    words: textOf(query['q']) ?? '',
    objective: textOf(query['objective']),
    lesson: textOf(query['lesson']),
    kind: textOf(query['kind']),
    difficulty: textOf(query['difficulty']),
    answerKind: textOf(query['answer']),
    status: bankStatuses.find((status) => status === query['status']) ?? everyQuestion.status,
    answered: numberOf(query['answered'], { low: 1, high: 1_000_000_000 }),
    rightFrom: numberOf(query['from'], { low: 0, high: 100 }),
    rightTo: numberOf(query['to'], { low: 0, high: 100 }),
    discriminationBelow: numberOf(query['discrimination'], { low: -100, high: 100 }),
    isOff: query['off'] === '1',
    isUnanswered: query['unanswered'] === '1',
    isAlike: query['alike'] === '1',
    sort: bankSorts.find((sort) => sort === query['sort']) ?? everyQuestion.sort,
    page: Math.round(numberOf(query['page'], { low: 1, high: 1_000_000 }) ?? 1),
  }
}

/** The part of an address that asks for this; nothing of what is asked anyway. */
export function bankQueryParams(query: BankQuery): Readonly<Record<string, string>> {
  const { words, objective, lesson, kind, difficulty, answerKind, status, sort, page } = query
  const given = {
    ...{ q: words || null, objective, lesson, kind, difficulty, answer: answerKind },
    status: status === everyQuestion.status ? null : status,
    answered: query.answered,
    from: query.rightFrom,
    to: query.rightTo,
    discrimination: query.discriminationBelow,
    off: query.isOff ? 1 : null,
    unanswered: query.isUnanswered ? 1 : null,
    alike: query.isAlike ? 1 : null,
    sort: sort === everyQuestion.sort ? null : sort,
    page: page === 1 ? null : page,
  }
  return Object.fromEntries(
    Object.entries(given).flatMap(([name, value]) => (value === null ? [] : [[name, String(value)]])),
  )
}

/** The page of this, as an address. */
export function bankHref(query: BankQuery): string {
  const asked = new URLSearchParams(bankQueryParams(query)).toString()
  return asked === '' ? '/bank' : `/bank?${asked}`
}

/** What a search looks for: each word in lower case, once. */
export function wordsOf({ words }: Pick<BankQuery, 'words'>): readonly string[] {
  return [...new Set(words.toLowerCase().split(/\s+/).filter(Boolean))]
}

function textOf(value: string | string[] | undefined): string | null {
  if (typeof value !== 'string') return null
  // A database keeps no NUL.
  const text = value.replaceAll('\0', '').trim().slice(0, MOST_CHARACTERS)
  return text === '' ? null : text
}

function numberOf(
  value: string | string[] | undefined,
  { low, high }: { readonly low: number; readonly high: number },
): number | null {
  const text = textOf(value)
  if (text === null || !/^[-−]?\d+(?:[.,]\d+)?$/.test(text)) return null
  const number = Number(text.replace('−', '-').replace(',', '.'))
  return number >= low && number <= high ? number : null
}
