import { OBSERVATIONS } from '@chexpp/labels'
import { list, table, type PageSection } from '@chexpp/plots'
import type { StudyResults } from '../results/study-results'

export function corpusSection({ corpus, split }: StudyResults): PageSection {
  const facts = [
    `${corpus.reports} reports, ${corpus.textsRead} texts, ${corpus.distinctTexts} of them distinct.`,
    `Split of the distinct texts: ${split.training} training, ${split.validation} validation, ${split.test} test.`,
    ...(corpus.unreadable > 0 ? [`${corpus.unreadable} rows could not be read and are left out.`] : []),
  ]
  const rows = OBSERVATIONS.map((head) => ({ head, counts: corpus.classCounts[head] }))
  return {
    heading: 'Corpus',
    blocks: [
      list(facts),
      table({
        caption: 'How often each observation has each class in the distinct texts.',
        columns: [
          { heading: 'Head', value: (row) => row.head },
          { heading: 'Positive', value: ({ counts }) => counts[1] },
          { heading: 'Negative', value: ({ counts }) => counts[2] },
          { heading: 'Uncertain', value: ({ counts }) => counts[3] },
          { heading: 'Not mentioned', value: ({ counts }) => counts[0] },
        ],
        rows,
      }),
    ],
  }
}
