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

/** The style that at least two headers, and more than half of them, have: found by majority vote, then counted. */
export function commonStyle(headers: readonly Styled[], flat: boolean): HeaderStyle | undefined {
  let candidate: HeaderStyle | undefined
  let votes = 0
  for (const header of headers) {
    if (votes === 0 || candidate === undefined) candidate = styleOf(header, flat)
    votes += isStyled(header, candidate, flat) ? 1 : -1
  }
  if (candidate === undefined) return undefined
  const style = candidate
  const count = headers.filter((header) => isStyled(header, style, flat)).length
  return count >= 2 && count > headers.length / 2 ? style : undefined
}
