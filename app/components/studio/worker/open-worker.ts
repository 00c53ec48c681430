/** Starts the worker of the studio. The bundler reads this very form of words. */
import type { BenchPort } from './bench-client'

export function openWorker(): BenchPort {
  const worker = new Worker(new URL('./studio-worker.ts', import.meta.url), { type: 'module' })
  return {
    postMessage: (request) => worker.postMessage(request),
    terminate: () => worker.terminate(),
    listen: ({ answer, error }) => {
      worker.addEventListener('message', (event) => answer(event.data))
      worker.addEventListener('error', error)
      worker.addEventListener('messageerror', error)
    },
  }
}
