import type { Casing } from '../text/casing'
import type { Position } from './position'
import type { TerminatorKind } from './terminator'

/** How a report writes its headers. */
export interface HeaderStyle {
  readonly casing: Casing
  /** Always false in a report in one line. */
  readonly beginsLine: boolean
  readonly terminator: TerminatorKind
}

export interface Styled {
  readonly casing: Casing
  readonly position: Position
  readonly terminator: TerminatorKind
}

const styleOf = ({ casing, position, terminator }: Styled, flat: boolean): HeaderStyle => ({
  casing,
  beginsLine: !flat && (position === 'line' || position === 'continuation'),
  terminator,
})

export function isStyled(header: Styled, style: HeaderStyle, flat: boolean): boolean {
  const own = styleOf(header, flat)
  return own.casing === style.casing && own.beginsLine === style.beginsLine && own.terminator === style.terminator
}

/** The style that at least two headers, and more than half of them, have. */
export function commonStyle(headers: readonly Styled[], flat: boolean): HeaderStyle | undefined {
  const counts = new Map<string, { style: HeaderStyle; count: number }>()
  for (const header of headers) {
    const style = styleOf(header, flat)
    const key = Object.values(style).join()
    const entry = counts.get(key) ?? { style, count: 0 }
    counts.set(key, { style, count: entry.count + 1 })
  }
  return [...counts.values()].find(({ count }) => count >= 2 && count > headers.length / 2)?.style
}
