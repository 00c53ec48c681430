/** Each kind of Markdown node as an element. Raw HTML is shown as the text it is. */
import type { Link, List, Nodes, RootContent } from 'mdast'
import type {} from 'mdast-util-math'
import { Fragment, type ReactNode } from 'react'
import { Formula } from './formula'
import { glued } from './glue'
import styles from './markdown.module.css'
import { renderTable } from './render-table'
import { safeHref } from './safe-href'

export type Context = {
  readonly source: string
  readonly topHeading: 2 | 3 | 4
  readonly tableLabel: string
  /** How formulas are spoken: see Formula. */
  readonly voice: 'mathml' | 'words'
}

export function renderBlocks(nodes: readonly RootContent[], context: Context): ReactNode[] {
  return glued(nodes).map((node) =>
    node.type === 'glued' ? (
      <span key={node.formula.position?.start.offset ?? node.type} className={styles['whole']}>
        {node.before}
        {renderNode(node.formula, context)}
        {node.after}
      </span>
    ) : (
      withKey(node, renderNode(node, context))
    ),
  )
}

/** As `renderBlocks`, with paragraphs opened up, so that the result may stand in a label. */
export function renderInline(nodes: readonly RootContent[], context: Context): ReactNode[] {
  return nodes.map((node) =>
    withKey(node, node.type === 'paragraph' ? renderBlocks(node.children, context) : renderNode(node, context)),
  )
}

function withKey(node: RootContent, rendered: ReactNode): ReactNode {
  return <Fragment key={node.position?.start.offset ?? node.type}>{rendered}</Fragment>
}

function renderNode(node: RootContent, context: Context): ReactNode {
  const inside = () => ('children' in node ? renderBlocks(node.children, context) : null)
  switch (node.type) {
    case 'text':
    case 'html':
      return node.value
    case 'paragraph':
      return <p>{inside()}</p>
    case 'strong':
      return <strong>{inside()}</strong>
    case 'emphasis':
      return <em>{inside()}</em>
    case 'delete':
      return <del>{inside()}</del>
    case 'inlineCode':
      return <code>{node.value}</code>
    case 'code':
      return (
        // It scrolls, so a keyboard must reach it.
        <pre tabIndex={0}>
          <code>{node.value}</code>
        </pre>
      )
    case 'break':
      return <br />
    case 'thematicBreak':
      return <hr />
    case 'blockquote':
      return <blockquote>{inside()}</blockquote>
    case 'heading':
      return renderHeading(node.depth + context.topHeading - 1, inside())
    case 'inlineMath':
      return <Formula tex={node.value} isDisplay={startsWithTwoDollars(node, context)} voice={context.voice} />
    case 'math':
      return <Formula tex={node.value} isDisplay voice={context.voice} />
    case 'link':
      return renderLink(node, inside())
    case 'list':
      return renderList(node, context)
    case 'table':
      return renderTable(node, {
        label: context.tableLabel,
        renderHead: (cell) => renderBlocks(cell.children, { ...context, voice: 'words' }),
        render: (cell) => renderBlocks(cell.children, context),
      })
    case 'image':
    case 'imageReference':
      return node.alt ?? null
    default:
      return inside()
  }
}

function renderHeading(level: number, inside: ReactNode): ReactNode {
  if (level <= 2) return <h2>{inside}</h2>
  return level === 3 ? <h3>{inside}</h3> : <h4>{inside}</h4>
}

function renderLink(link: Link, inside: ReactNode): ReactNode {
  const href = safeHref(link.url)
  return href === undefined ? <span>{inside}</span> : <a href={href}>{inside}</a>
}

function renderList(list: List, context: Context): ReactNode {
  const items = list.children.map((item) => (
    <li key={item.position?.start.offset}>
      {item.children.length === 1 || list.spread !== true
        ? renderInline(item.children, context)
        : renderBlocks(item.children, context)}
    </li>
  ))
  return list.ordered === true ? <ol start={list.start ?? 1}>{items}</ol> : <ul>{items}</ul>
}

/** `$$x$$` on one line arrives as inline mathematics; its author meant a formula of its own. */
function startsWithTwoDollars(node: Nodes, { source }: Context): boolean {
  const start = node.position?.start.offset
  return start !== undefined && source.startsWith('$$', start)
}
