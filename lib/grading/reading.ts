/** What reading a typed answer yields: a value with how it was understood, or a sentence that says what was expected. */
import type { Unit } from '@/lib/problems/part'

/** How a plain decimal was written. An expression (1/3, ln 2) has no written form. */
export type WrittenForm = {
  /** Digits after the decimal mark, exponent included: 3.28e-3 has 5. */
  readonly decimals: number
  /** 1200 may show 2, 3 or 4 significant digits; 0.0120 shows exactly 3. */
  readonly significantDigits: { readonly least: number; readonly most: number }
}

export type Unreadable = {
  readonly kind: 'unreadable'
  /** Plain words to the person. */
  readonly expected: string
}

export type NumberReading =
  | {
      readonly kind: 'read'
      /** In `unit`, whatever unit was typed. */
      readonly value: number
      readonly unit: Unit
      /** How it was read, as LaTeX between dollars. */
      readonly markdown: string
      readonly written: WrittenForm | null
    }
  | Unreadable

export type VectorReading =
  | {
      readonly kind: 'read'
      readonly values: readonly number[]
      readonly markdown: string
      /** Of each entry. */
      readonly written: readonly (WrittenForm | null)[]
    }
  | Unreadable

export type MatrixReading =
  | {
      readonly kind: 'read'
      /** By rows. */
      readonly values: readonly (readonly number[])[]
      readonly markdown: string
      readonly written: readonly (readonly (WrittenForm | null)[])[]
    }
  | Unreadable

export type ChoiceReading = { readonly kind: 'read'; readonly id: string; readonly markdown: string } | Unreadable

/** Several choices or an order. */
export type IdsReading =
  | { readonly kind: 'read'; readonly ids: readonly string[]; readonly markdown: string }
  | Unreadable
