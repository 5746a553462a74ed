import { createRequire } from 'node:module'
import type measureWidth from 'string-width'
import { printable } from './text.ts'

const ASCII = /^[ -~]*$/
const require = createRequire(import.meta.url)
let measure: typeof measureWidth | undefined

/** Columns that a text takes. */
function stringWidth(text: string): number {
  if (ASCII.test(text)) return text.length
  // Loaded for the first text that needs it: it takes as long as the whole rest of a short command.
  measure ??= (require('string-width') as { default: typeof measureWidth }).default
  return measure(text)
}

export interface Column {
  title: string
  /** @defaultValue 'left' */
  align?: 'left' | 'right'
}

const GAP = '  '
/** Cells wider than this stand out of their column rather than widen it for all rows, in columns of a terminal. */
const MAX_ALIGNED_WIDTH = 64

function pad(text: string, width: number, align: 'left' | 'right'): string {
  const space = ' '.repeat(Math.max(0, width - stringWidth(text)))
  return align === 'left' ? text + space : space + text
}

/** Cuts a line to the columns of a terminal, so that a table's rows stay rows. */
export function fit(line: string, columnCount: number | undefined): string {
  if (columnCount === undefined || stringWidth(line) <= columnCount) return line
  let width = 0
  let kept = ''
  for (const { segment } of new Intl.Segmenter().segment(line)) {
    width += stringWidth(segment)
    if (width > columnCount - 1) break
    kept += segment
  }
  return `${kept}…`
}

/** Aligned columns with a line of titles. Cells are made printable. */
export function renderTable(
  columns: readonly Column[],
  rows: readonly (readonly string[])[],
  options: { maxColumns?: number | undefined; title?: (line: string) => string } = {},
): string {
  const cells = rows.map(row => row.map(cell => printable(cell)))
  const widths = columns.map((column, index) =>
    Math.max(
      stringWidth(column.title),
      ...cells.map(row => stringWidth(row[index] ?? '')).filter(width => width <= MAX_ALIGNED_WIDTH),
    ),
  )
  const line = (row: readonly string[]): string => {
    const padded = columns.map((column, index) => pad(row[index] ?? '', widths[index] ?? 0, column.align ?? 'left'))
    return fit(padded.join(GAP).trimEnd(), options.maxColumns)
  }
  const titles = line(columns.map(column => column.title))
  return [options.title?.(titles) ?? titles, ...cells.map(line)].join('\n')
}

/** Names and values below each other. A value of several lines hangs under its first. Values are made printable. */
export function renderFields(fields: readonly (readonly [string, string | readonly string[]])[]): string {
  const width = Math.max(...fields.map(([name]) => stringWidth(name)))
  const lines = fields.flatMap(([name, value]) =>
    (typeof value === 'string' ? [value] : value).map(
      (line, index) => `${pad(index === 0 ? name : '', width, 'left')}${GAP}${printable(line)}`,
    ),
  )
  return lines.join('\n')
}
