// Loaded before Next by the launcher, whose end closes this process's standard input: after kill -9 of the launcher the
// app must not stay behind and hold its port.
process.stdin.on('end', () => process.exit()).resume()
