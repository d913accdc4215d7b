import type { Arc } from '../../src/graph/dependency-graph'

/** A line of the oracle's output, as far as it is needed here. */
export interface OracleLine {
  readonly text: string
  readonly mentions: readonly {
    readonly start: number
    readonly end: number
    /** Of each parser, and of the vote `K`: `pos`, `neg` or `unc`. */
    readonly votes: Readonly<Record<string, string>>
  }[]
  readonly graphs: readonly {
    readonly start: number
    readonly end: number
    /** Form, part of speech, lemma, start, end. */
    readonly tokens: readonly (readonly [string, string, string, number, number])[]
    /** Governor, dependent, relation. */
    readonly edges: readonly (readonly [number, number, string])[]
  }[]
}

/** A sentence as one of the oracle's parsers sees it. */
export interface ParsedSentence {
  readonly text: string
  readonly words: readonly string[]
  readonly tags: readonly string[]
  readonly arcs: readonly Arc[]
}

/** Of parsers, the first with whose graph most mentions are decided as the vote of all decides them. */
export function parserOnTheVotesSide(mentions: OracleLine['mentions'], parsers: readonly string[]): string {
  const agreement = parsers.map((parser) => mentions.filter(({ votes }) => votes[parser] === votes.K).length)
  return parsers[agreement.indexOf(Math.max(...agreement))]
}

/** Whether of every mention all but one parser say the same: what is a toss-up is better not learnt. */
export function isClear(mentions: OracleLine['mentions'], parsers: readonly string[]): boolean {
  return mentions.every(({ votes }) => parsers.filter((parser) => votes[parser] !== votes.K).length <= 1)
}

/** Undefined where the text is no single sentence, or the parser found no graph. */
export function parsedSentence({ text, graphs }: OracleLine): ParsedSentence | undefined {
  if (graphs.length !== 1 || graphs[0].tokens.length === 0) return undefined
  const [{ tokens, edges }] = graphs
  return {
    text,
    words: tokens.map(([form]) => form),
    tags: tokens.map(([, tag]) => tag),
    arcs: edges.map(([governor, dependent, relation]) => ({ governor, dependent, relation })),
  }
}
