/** Text from a file somebody named, or from standard input where the name is "-". */
import { text } from 'node:stream/consumers'
import { readText } from './read-text'

/** @throws UsageError when there is no such file, or it holds no text. */
export async function readInput(path: string): Promise<string> {
  return path === '-' ? text(process.stdin) : readText(path)
}
