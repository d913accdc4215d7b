import type { AttributionMethod } from '@chexpp/explain'
import { attributionText, heatMap, note, paragraph, picture, table, type Block, type PageSection } from '@chexpp/plots'
import { formatEstimate } from '../../report/format'
import type { CoreSettings } from '../../settings'
import type { Attributions, ExplainedLabel, ExplainedSentence, PointedSentence } from './attributions'
import type { AttributionSettings } from './attributions-step'
import { PUBLISHED_SENTENCES } from './sentences'
import { METHOD_NAMES, trustNote } from './trust-note'

/** What the student attends to and what its labels rest on, in the published sentences; and which of this can be trusted. */
export function attributionsSection(
  { published, negationSet, methods, random }: Attributions,
  { randomOrders }: AttributionSettings,
  { resamples }: CoreSettings,
): PageSection {
  const right = negationSet.filter((sentence) => sentence.given === sentence.class).length
  return {
    heading: 'Figures 3 and 4: what the student looks at, and which explanations to trust',
    blocks: [
      paragraph(
        'The published study draws, of two sentences, how much [CLS] attends to each token in the last layer, averaged over heads. ' +
          'Here is the same of the student of Table 1, with every head and the attention rolled out through all layers; and, label by ' +
          'label, what each word adds to the log probability of the label or takes from it, by gradients. No Finding is left out: ' +
          'it is made by words that are not there.',
      ),
      note(trustNote(methods, { sentences: negationSet.length, right })),
      ...published.flatMap((sentence, index) => sentenceBlocks(sentence, PUBLISHED_SENTENCES[index].figure)),
      paragraph(
        `Which to trust is seen on ${negationSet.length} sentences whose labels follow from words that are known. Their words are removed, and ` +
          "added to nothing, in the order of each method's scores; its gain is by how much the area under the curve of the label's " +
          `probability is better than that of ${randomOrders} random orders. Right words are those that make the label, the finding and its cue: the ` +
          'share of them which is among as many of the highest scores.',
      ),
      table({
        caption: `Which method to trust, with 95 % bootstrap intervals over sentences, ${resamples} resamples.`,
        columns: [
          { heading: 'Method', value: (row) => row.name },
          { heading: 'Verdict', value: (row) => row.verdict },
          { heading: 'Right words', value: (row) => row.rightWords },
          { heading: 'Gain by removing', value: (row) => row.deletionGain },
          { heading: 'Gain by adding', value: (row) => row.insertionGain },
          { heading: 'Area, removing', value: (row) => row.deletionArea, digits: 3 },
          { heading: 'Area, adding', value: (row) => row.insertionArea, digits: 3 },
        ],
        rows: [
          ...methods.map((each) => ({
            ...each,
            name: METHOD_NAMES[each.method],
            verdict: each.verdict,
            deletionGain: formatEstimate(each.deletionGain),
            insertionGain: formatEstimate(each.insertionGain),
            rightWords: formatEstimate(each.rightWords),
          })),
          {
            name: 'random orders',
            verdict: null,
            deletionGain: null,
            insertionGain: null,
            rightWords: random.rightWords.toFixed(3),
            deletionArea: random.deletionArea.value,
            insertionArea: random.insertionArea.value,
          },
        ],
      }),
      table({
        caption: `The sentences. The student labels ${right} of ${negationSet.length} as they are made.`,
        columns: [
          { heading: 'Sentence', value: (row: PointedSentence) => row.text },
          { heading: 'Label', value: (row) => `${row.observation}: ${row.class}` },
          { heading: "Student's", value: (row) => (row.given === row.class ? 'the same' : row.given) },
          { heading: 'Made by', value: (row) => row.right.join(', ') },
          {
            heading: 'Highest by integrated gradients',
            value: (row) => row.highest['integrated-gradients'].join(', '),
          },
          { heading: 'Highest by attention', value: (row) => row.highest.attention.join(', ') },
        ],
        rows: negationSet,
      }),
    ],
  }
}

function sentenceBlocks(sentence: ExplainedSentence, figure: string): readonly Block[] {
  return [attentionPicture(sentence, figure), ...sentence.labels.flatMap((label) => labelBlocks(sentence, label))]
}

/** The figure as published is the first row. */
function attentionPicture({ text, words, attention }: ExplainedSentence, figure: string): Block {
  const heads = attention.heads.flatMap((layer, at) =>
    layer.map((weights, head) => ({ name: `layer ${at + 1}, head ${head + 1}`, weights })),
  )
  const rows = [
    { name: 'last layer, mean', weights: attention.lastLayer },
    { name: 'rollout', weights: attention.rollout },
    ...heads,
  ]
  return picture({
    caption:
      `${figure}: how much [CLS] attends to each word of “${text}”. The mean of the last layer's heads is what the published study draws; ` +
      'rollout goes through all layers.',
    draw: (width) =>
      heatMap({
        title: `${figure}: attention of [CLS] in “${text}”`,
        measure: 'attention of [CLS]',
        rows: rows.map(({ name }) => name),
        columns: ['[CLS]', ...words, '[SEP]'],
        values: rows.map(({ weights }) => weights),
        width,
      }),
  })
}

function labelBlocks({ words }: ExplainedSentence, label: ExplainedLabel): readonly Block[] {
  const named = `${label.observation}: ${label.class}, probability ${label.probability.toFixed(3)}`
  const scored = (method: AttributionMethod, scores: readonly number[]): Block =>
    attributionText({
      caption: `${named}, by ${METHOD_NAMES[method]}`,
      words: words.map((word, index) => ({ word, score: scores[index] })),
    })
  return [
    scored('integrated-gradients', label.integratedGradients),
    scored('input-x-gradient', label.inputTimesGradient),
  ]
}
