import { createModel, TINY_STUDENT, Tokenizer, trainWordPiece, useBackend } from '@chexpp/model'
import { beforeAll, expect, it } from 'vitest'
import { explainParts } from './explain-by-student'
import { scoresPage } from './scores-page'

const TEXT = 'No <edema>.  Small effusion.'
const PARTS = [
  { text: 'No <edema>.', start: 0 },
  { text: 'Small effusion.', start: 13 },
]

beforeAll(async () => {
  await useBackend('cpu')
})

function student() {
  const tokenizer = Tokenizer.fromJson(trainWordPiece([TEXT], { vocabularySize: 60 }))
  const size = { hiddenSize: 8, intermediateSize: 8, layers: 1, maxPositions: 16 }
  const config = { ...TINY_STUDENT, ...size, vocabularySize: tokenizer.vocabularySize, initializerRange: 1 }
  return { model: createModel(config, { seed: 1 }), tokenizer }
}

it('explains one observation of each sentence, with offsets into the whole text', async () => {
  const method = { method: 'integrated-gradients', steps: 2 } as const
  const explanation = await explainParts(student(), PARTS, { labeler: 'best', method, observation: 'Edema' })
  expect(explanation.sentences.map(({ text, start, end }) => TEXT.slice(start, end) === text)).toEqual([true, true])
  for (const { labels } of explanation.sentences) {
    expect(labels.map(({ observation }) => observation)).toEqual(['Edema'])
    expect(labels[0].completenessError).toBeGreaterThanOrEqual(0)
    for (const word of labels[0].words) expect(TEXT.slice(word.start, word.end)).toBe(word.text)
  }
  expect(explanation.sentences[1].labels[0].words.map(({ text }) => text)).toEqual(['Small', 'effusion', '.'])
  const page = scoresPage(explanation)
  expect(page).toContain('&lt;')
  expect(page).toContain('Edema: ')
})

it('explains all that is not absent', async () => {
  const own = student()
  const { sentences } = await explainParts(own, PARTS, { labeler: 'best', method: { method: 'rollout' } })
  const labels = sentences.flatMap(({ labels }) => labels)
  expect(labels.length).toBeGreaterThan(1)
  expect(labels.every((label) => label.class !== 'absent' && !('completenessError' in label))).toBe(true)
})
