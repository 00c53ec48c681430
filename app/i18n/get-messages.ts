/** All words, for whoever hands some of them to the browser. */
import 'server-only'
import messages from '@/messages/en.json'
import type { Messages } from './words'

export async function getMessages(): Promise<Messages> {
  return messages
}
