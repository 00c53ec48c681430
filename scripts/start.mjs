// Entry of `npm start` and `npm run dev`. Its syntax is old on purpose: an old Node must come as far as the sentence.
var wanted = [20, 19]
var found = process.versions.node.split('.').map(Number)

if (found[0] > wanted[0] || (found[0] === wanted[0] && found[1] >= wanted[1])) {
  import('./launch.mjs')
} else {
  console.error(`Surprisal needs Node ${wanted.join('.')} or newer; this is Node ${process.versions.node}.`)
  process.exitCode = 1
}
