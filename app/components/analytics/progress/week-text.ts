/** A week by its Monday, short. */

type Format = {
  readonly dateTime: (
    date: Date,
    options: { readonly day: 'numeric'; readonly month: 'short'; readonly timeZone: 'UTC' },
  ) => string
}

/** Dates stand on the course's calendar already: no zone moves them. */
export function weekText(week: string, format: Format): string {
  return format.dateTime(new Date(week), { day: 'numeric', month: 'short', timeZone: 'UTC' })
}
