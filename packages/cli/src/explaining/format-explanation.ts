import type { ExplainedLabel, ExplainedSentence, Explanation, RulesMode } from '@chexpp/rules'
import { describeLabel } from './describe-label'
import { describeMention } from './describe-mention'
import { drawGraph } from './draw-graph'
import { listArcs } from './list-arcs'
import { markWords } from './mark-words'
import { wrapText } from './wrap-text'

const INDENT = '  '
const LEGEND = "═ mention   ━ a rule's arc   ┄ an arc that follows from others   ▼ dependent"
const LEAST_WIDTH = 40

/**
 * An explanation to be read in a terminal: each sentence drawn, its mentions in words, why corrections were made, then the labels.
 *
 * @param width columns; a sentence that is wider has its arcs listed instead
 */
export function formatExplanation({ mode, sentences, labels }: Explanation, width: number): string {
  const columns = Math.max(width, LEAST_WIDTH)
  const blocks = sentences.map((sentence) => [
    ...drawing(sentence, columns),
    ...sentence.mentions.flatMap((mention) => [
      '',
      ...describeMention(mention, sentence, mode).flatMap((reason, i) =>
        wrapText(reason, columns, i === 0 ? `${INDENT}${mention.number}. ` : `${INDENT}   `),
      ),
    ]),
  ])
  const legend = sentences.some(({ graph }) => graph !== undefined) ? [wrapText(LEGEND, columns)] : []
  return [...blocks, ...legend, ...correctionList(sentences, columns), labelTable(labels, mode, columns)]
    .map((block) => `${block.join('\n')}\n`)
    .join('\n')
}

function drawing({ text, graph, mentions }: ExplainedSentence, width: number): string[] {
  if (graph === undefined) return wrapText(text, width, INDENT)
  const drawn = drawGraph(graph, mentions, width - INDENT.length)
  if (drawn !== undefined) return drawn.map((line) => INDENT + line)
  const inside = width - INDENT.length
  return [...markWords(graph, mentions, inside), '', ...listArcs(graph, inside)].map((line) => INDENT + line)
}

/** Each correction once, however much it changed. */
function correctionList(sentences: readonly ExplainedSentence[], width: number): string[][] {
  const corrections = sentences.flatMap(({ mentions }) => mentions.flatMap(({ correction }) => correction ?? []))
  const whys = new Map(corrections.map(({ name, why }) => [name, why]))
  if (whys.size === 0) return []
  return [['Corrections:', ...[...whys].flatMap(([name, why]) => wrapText(`${name}: ${why}`, width, INDENT))]]
}

function labelTable(labels: readonly ExplainedLabel[], mode: RulesMode, width: number): string[] {
  const shown = labels.filter(({ observation, class: is }) => is !== 'absent' || observation === 'No Finding')
  const longest = Math.max(...shown.map(({ observation }) => observation.length))
  return [
    `Labels (mode ${mode}):`,
    ...shown.flatMap((label) => {
      const lead = `${INDENT}${label.observation.padEnd(longest)}  ${(label.class === 'absent' ? 'blank' : label.class).padEnd(9)}  `
      return wrapText(describeLabel(label), width, lead)
    }),
  ]
}
