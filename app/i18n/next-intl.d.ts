/** Makes a wrong message key, or a missing argument, an error of the compiler. */
import type messages from '@/messages/en.json'
import type { formats } from './formats'

declare module 'next-intl' {
  interface AppConfig {
    Locale: 'en-GB'
    Messages: typeof messages
    Formats: typeof formats
  }
}
