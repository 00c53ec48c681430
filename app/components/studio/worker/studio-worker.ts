/** The worker of the studio: it grades, tests and proves beside the page, so that typing stays smooth. */
import { createBenchWorker } from './bench-worker'

const receive = createBenchWorker({
  post: (answer) => self.postMessage(answer),
  rest: (goOn) => setTimeout(goOn, 0),
  now: () => performance.now(),
})

self.addEventListener('message', (event) => receive(event.data))
