// mathjs in one file. The package's own modules are over a thousand files, and loading them costs a command a second.
declare module 'mathjs/lib/browser/math.js' {
  import type * as everything from 'mathjs'

  const mathjs: typeof everything
  export = mathjs
}
