import { OBSERVATIONS, type Observation } from '@chexpp/labels'
import { htmlPage, list, paragraph, table, type Block, type PageSection } from '@chexpp/plots'
import type { ObservationInQuestion, RankedRow } from '@chexpp/review'

export interface ReviewPageOptions {
  readonly chosen: readonly RankedRow[]
  /** How they were chosen, in a sentence. */
  readonly lead: string
}

/** A self-contained page to read beside the review file: the texts, by the observation that is doubted most. */
export function reviewPage({ chosen, lead }: ReviewPageOptions): string {
  const numbered = chosen.map((ranked, place) => ({ ranked, number: place + 1 }))
  const groups = OBSERVATIONS.flatMap((observation) => {
    const rows = numbered.filter(({ ranked }) => ranked.inQuestion[0].observation === observation)
    return rows.length === 0 ? [] : [{ observation, rows }]
  })
  return htmlPage({
    title: 'Labels to review',
    lead,
    sections: [
      {
        heading: 'What is in question',
        blocks: [
          overview(
            groups.map(({ observation }) => observation),
            chosen,
          ),
        ],
      },
      ...groups.map(({ observation, rows }): PageSection => ({
        heading: observation,
        blocks: rows.flatMap(({ ranked, number }) => rowBlocks(ranked, number)),
      })),
    ],
  })
}

function overview(observations: readonly Observation[], chosen: readonly RankedRow[]): Block {
  const questions = chosen.flatMap(({ inQuestion }) => inQuestion)
  return table({
    caption: 'Texts by the observation that is doubted most, and all labels in question.',
    columns: [
      { heading: 'Observation', value: (name) => name },
      {
        heading: 'Texts',
        value: (name) => chosen.filter(({ inQuestion }) => inQuestion[0].observation === name).length,
      },
      {
        heading: 'Labels in question',
        value: (name) => questions.filter(({ observation }) => observation === name).length,
      },
    ],
    rows: observations,
  })
}

function rowBlocks({ row, inQuestion }: RankedRow, number: number): readonly Block[] {
  return [paragraph(`Row ${number}, id ${row.id}: ${row.text}`), list(inQuestion.map(describe))]
}

function describe({ observation, teacher, student, probability }: ObservationInQuestion): string {
  const sure = `probability ${probability.toFixed(3)}`
  return teacher === student
    ? `${observation}: ${teacher} by both, the student with ${sure}`
    : `${observation}: ${teacher} by the teacher, ${student} by the student with ${sure}`
}
