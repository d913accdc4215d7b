import type { ExplainedArc, ExplainedGraph, ExplainedMention } from '@chexpp/rules'
import { arrangeGraph, type ArrangedArc } from './arrange-graph'

/** Of the arcs that a rule followed, of those that follow from others, of both, and of the rest. */
const STROKES = {
  followed: { across: '━', down: '┃', left: '┏', right: '┓' },
  followedPropagated: { across: '┅', down: '┃', left: '┏', right: '┓' },
  propagated: { across: '┄', down: '│', left: '┌', right: '┐' },
  plain: { across: '─', down: '│', left: '┌', right: '┐' },
}
const CROSSING = '┼'
const MARK = '═'

/**
 * A sentence with its arcs over the words, each with its relation and an arrow at the dependent, and its mentions marked under them.
 * The arc of a punctuation mark is drawn only where a rule followed it.
 *
 * @returns lines; undefined where they are wider than `width`
 */
export function drawGraph(
  graph: ExplainedGraph,
  mentions: readonly ExplainedMention[],
  width: number,
): readonly string[] | undefined {
  const followed = new Set(mentions.flatMap(({ decision }) => decision.path))
  const drawn = graph.arcs.filter((arc) => arc.relation !== 'punct' || followed.has(arc))
  const arranged = arrangeGraph(graph, drawn)
  if (arranged.width > width) return undefined
  const canvas = new Canvas()
  for (const arc of arranged.arcs) drawAcross(canvas, arc, arranged.levels - arc.level, strokeOf(arc.arc, followed))
  for (const arc of arranged.arcs) drawDown(canvas, arc, arranged.levels, strokeOf(arc.arc, followed))
  for (const arc of arranged.arcs) drawRelation(canvas, arc, arranged.levels - arc.level)
  const wordRow = drawn.length > 0 ? arranged.levels + 1 : 0
  graph.tokens.forEach(({ text }, i) => canvas.write(wordRow, arranged.words[i], text))
  for (const mark of marksOf(graph, mentions, arranged.words)) canvas.write(wordRow + mark.row, mark.start, mark.text)
  return canvas.lines()
}

type Stroke = (typeof STROKES)[keyof typeof STROKES]

function strokeOf(arc: ExplainedArc, followed: ReadonlySet<ExplainedArc>): Stroke {
  if (followed.has(arc)) return arc.propagated ? STROKES.followedPropagated : STROKES.followed
  return arc.propagated ? STROKES.propagated : STROKES.plain
}

function drawAcross(canvas: Canvas, { left, right }: ArrangedArc, row: number, stroke: Stroke): void {
  canvas.write(row, left, stroke.left + stroke.across.repeat(right - left - 1) + stroke.right)
}

function drawDown(canvas: Canvas, { arc, left, right, level }: ArrangedArc, levels: number, stroke: Stroke): void {
  for (const column of [left, right]) {
    for (let row = levels - level + 1; row < levels; row++) {
      canvas.write(row, column, canvas.read(row, column, 1).trim() === '' ? stroke.down : CROSSING)
    }
    const isArrow = (column === left) === arc.dependent < arc.governor
    canvas.write(levels, column, isArrow ? '▼' : stroke.down)
  }
}

/** Amid the line, or as near to its middle as no other arc crosses. */
function drawRelation(canvas: Canvas, { arc, left, right }: ArrangedArc, row: number): void {
  const { length } = arc.relation
  const middle = left + 1 + Math.floor((right - left - 1 - length) / 2)
  const places = Array.from({ length: right - left - length }, (_, i) => left + 1 + i)
  places.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))
  const free = places.find((place) => !canvas.read(row, place, length).includes(CROSSING))
  canvas.write(row, free ?? middle, arc.relation)
}

interface Mark {
  /** From 1, under the words. */
  readonly row: number
  readonly start: number
  readonly end: number
  readonly text: string
}

/** A line under each mention, with its number; in a row of their own where they would touch. */
function marksOf({ tokens }: ExplainedGraph, mentions: readonly ExplainedMention[], words: readonly number[]): Mark[] {
  const marks: Mark[] = []
  for (const mention of mentions) {
    const [first, last] = [mention.tokens.at(0), mention.tokens.at(-1)]
    if (first === undefined || last === undefined) continue
    const columnOf = (token: number, offset: number) =>
      words[token] + Math.min(Math.max(0, offset - tokens[token].start), tokens[token].text.length)
    const start = columnOf(first, mention.start)
    const line = MARK.repeat(Math.max(1, columnOf(last, mention.end) - start))
    const text = `${line} ${mention.number}`
    const end = start + text.length
    let row = 1
    while (marks.some((mark) => mark.row === row && start <= mark.end && mark.start <= end)) row++
    marks.push({ row, start, end, text })
  }
  return marks
}

/** Characters by row and column. */
class Canvas {
  private readonly rows: string[][] = []

  write(row: number, column: number, text: string): void {
    while (this.rows.length <= row) this.rows.push([])
    const line = this.rows[row]
    while (line.length < column) line.push(' ')
    line.splice(column, text.length, ...text)
  }

  read(row: number, column: number, length: number): string {
    return this.rows[row]?.slice(column, column + length).join('') ?? ''
  }

  lines(): string[] {
    return this.rows.map((line) => line.join('').trimEnd())
  }
}
