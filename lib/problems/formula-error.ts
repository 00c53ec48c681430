/** A typed formula that cannot be read; the message says to its author what was expected. */
export class FormulaError extends Error {
  override readonly name = 'FormulaError'
}
