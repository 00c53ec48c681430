/** Ends of the whisker in a cell of the map, in per cent: two letters each, since there are thousands. */
import 'react'

declare module 'react' {
  interface CSSProperties {
    '--a'?: number
    '--b'?: number
  }
}
