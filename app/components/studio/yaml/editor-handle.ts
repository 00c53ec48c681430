/** What others may ask of the open editor. */
export type TextExtent = { readonly from: number; readonly to: number }

export type EditorHandle = {
  /** Goes there; not in a tab that is closed. */
  readonly select: (extent: TextExtent) => void
}
