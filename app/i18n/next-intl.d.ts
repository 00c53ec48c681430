/** Makes a wrong name of a format an error of the compiler. Of the messages words.ts does that. */
import type { formats } from './formats'

declare module 'next-intl' {
  interface AppConfig {
    Locale: 'en-GB'
    Formats: typeof formats
  }
}
