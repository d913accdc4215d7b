import { matchEndMark, type EndMark } from '../closings/end-mark'
import { matchNotification, type Notification } from '../closings/notification'
import { matchSignature, type Signature } from '../closings/signature'
import { matchHeader, type SectionHeader } from '../headers/match-header'
import { commonStyle, isStyled, type HeaderStyle, type Styled } from '../headers/header-style'
import { matchHeading, type Heading } from '../headers/match-heading'
import type { ReportLayout } from '../text/report-layout'
import type { Tokens } from '../text/tokens'
import { mayBegin } from './may-begin'

/** A place where one part of a report may end and another begin. */
export type Boundary = SectionHeader | Heading | EndMark | Signature | Notification

/**
 * Finds all that looks like a boundary, in the order of the text. What each one does is decided where its surroundings are
 * known. Headers that are doubtful by themselves are found in a second reading, if they are written as the others are.
 */
export function findBoundaries(tokens: Tokens, layout: ReportLayout): readonly Boundary[] {
  const doubtful: Styled[] = []
  const boundaries = readBoundaries(tokens, layout, undefined, (header) => doubtful.push(header))
  const style = commonStyle(
    boundaries.filter((boundary) => boundary.kind === 'section'),
    layout.flat,
  )
  return style && doubtful.some((header) => isStyled(header, style, layout.flat))
    ? readBoundaries(tokens, layout, style, () => {})
    : boundaries
}

function readBoundaries(
  tokens: Tokens,
  layout: ReportLayout,
  style: HeaderStyle | undefined,
  onDoubtful: (header: Styled) => void,
): readonly Boundary[] {
  const boundaries: Boundary[] = []
  let headerEnd = 0
  for (let token = 0; token < tokens.count;) {
    const boundary = mayBegin(tokens, token)
      ? (matchEndMark(tokens, token) ??
        matchHeader(tokens, layout, token, headerEnd, style, onDoubtful) ??
        matchSignature(tokens, layout, token) ??
        matchHeading(tokens, layout, token) ??
        matchNotification(tokens, layout, token))
      : undefined
    if (boundary) {
      boundaries.push(boundary)
      headerEnd = boundary.end
    }
    token = Math.max(token + 1, boundary?.end ?? 0)
  }
  return boundaries
}
