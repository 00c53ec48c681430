/** Which words and conventions a request is answered in. One language today; the address carries none. */
import { getRequestConfig } from 'next-intl/server'
import messages from '@/messages/en.json'
import { formats } from './formats'

export default getRequestConfig(async () => ({ locale: 'en-GB', messages, formats, timeZone: 'UTC' }))
