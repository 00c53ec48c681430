/** The practice page on a phone 390 pixels wide, as app/theme and app/components lay it out. */

export const PHONE_PX = 390

/** Left and right: the inset of the page and of the card, 16 px each, and the card's border. */
const PAGE_PX = 2 * 16 + 2 * 16 + 2

/** What is left for a paragraph, a formula or a table. */
export const COLUMN_PX = PHONE_PX - PAGE_PX

/** In an option: its padding and border, the button and the gap after it. */
export const OPTION_PX = COLUMN_PX - (2 * 16 + 2) - (18 + 12)

/** The reading size on a phone. */
export const TEXT_PX = 18

/** Formulas are set a little larger than the text around them, tables a little smaller. */
export const FORMULA_EM_PX = 1.06 * TEXT_PX
export const TABLE_TEXT_PX = 0.92 * TEXT_PX
