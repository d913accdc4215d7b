import { join } from 'node:path'
import { createModel, TINY_STUDENT, Tokenizer, trainWordPiece, useBackend } from '@chexpp/model'
import { beforeAll, expect, it } from 'vitest'
import { temporaryFolder } from '../../testing/temporary-folder'
import { faithfulnessCases, type CaseOptions } from './faithfulness-cases'

const LONG = `No ${'edema '.repeat(20)}here.`
const REPORTS = { 'reports.csv': `id,text\n1,No edema. Small effusion.\n2,${LONG}\n3,Small effusion.\n` }

beforeAll(async () => {
  await useBackend('cpu')
})

async function casesWith(options: Partial<CaseOptions>) {
  const input = join(await temporaryFolder(REPORTS), 'reports.csv')
  return faithfulnessCases(input, student(), { limit: 1000, ...options })
}

/** Fresh weights, spread enough that most labels are not absent. */
function student() {
  const tokenizer = Tokenizer.fromJson(trainWordPiece(['No edema. Small effusion.'], { vocabularySize: 60 }))
  const size = { hiddenSize: 8, intermediateSize: 8, layers: 1, maxPositions: 16 }
  const config = { ...TINY_STUDENT, ...size, vocabularySize: tokenizer.vocabularySize, initializerRange: 1 }
  return { model: createModel(config, { seed: 1 }), tokenizer }
}

it('takes the labels of each sentence that words must bear, and counts what is too long to be read whole', async () => {
  const { cases, leftOut } = await casesWith({})
  expect(new Set(cases.map(({ text }) => text))).toEqual(new Set(['No edema.', 'Small effusion.']))
  expect(cases.some(({ target }) => target.class === 'absent' || target.observation === 'No Finding')).toBe(false)
  expect(leftOut).toBe(1)
})

it('takes one observation where one is asked for, and no more than the limit', async () => {
  const { cases: all } = await casesWith({})
  const { observation } = all[0].target
  const { cases } = await casesWith({ observation })
  expect(cases).toEqual(all.filter(({ target }) => target.observation === observation))
  expect((await casesWith({ limit: 2 })).cases).toEqual(all.slice(0, 2))
})
