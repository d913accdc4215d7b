import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { OBSERVATIONS } from '@chexpp/labels'
import { createModel, TINY_STUDENT, Tokenizer, trainWordPiece, useBackend } from '@chexpp/model'
import { trainStudent } from '@chexpp/train'
import { beforeAll, describe, expect, it } from 'vitest'
import { explainLabel } from './explain-label'
import { orderByScore, randomOrders } from './faithfulness/word-orders'
import { likeliestClass, predict } from './predict'
import type { Student } from './student'
import { CUES_ALONE, KNOWN_SENTENCES, labelsOf, type KnownSentence } from './testing/known-language'

const isUnseen = (index: number) => index % 17 === 0
const UNSEEN = KNOWN_SENTENCES.filter((_, index) => isUnseen(index))
const SEEN = KNOWN_SENTENCES.filter((_, index) => !isUnseen(index))
const TRAINING = {
  texts: [...SEEN.map(({ text }) => text), ...CUES_ALONE],
  labels: [...SEEN.map(labelsOf), ...CUES_ALONE.map(() => new Uint8Array(OBSERVATIONS.length))],
}
const VALIDATION = { texts: UNSEEN.map(({ text }) => text), labels: UNSEEN.map(labelsOf) }
const STEPS = 600

function freshStudent(): Student {
  const tokenizer = Tokenizer.fromJson(trainWordPiece(TRAINING.texts, { vocabularySize: 160 }))
  const size = { hiddenSize: 32, intermediateSize: 64, maxPositions: 32 }
  const dropout = { hiddenDropout: 0, attentionDropout: 0, classifierDropout: 0 }
  const config = { ...TINY_STUDENT, ...size, ...dropout, vocabularySize: tokenizer.vocabularySize }
  return { model: createModel(config, { seed: 1 }), tokenizer }
}

async function taughtStudent(labels: readonly Uint8Array[]): Promise<Student> {
  const student = freshStudent()
  const directory = await mkdtemp(join(tmpdir(), 'known-labels-'))
  const options = { steps: STEPS, learningRate: 3e-3, validateEvery: STEPS, saveEvery: STEPS, maxLength: 32 }
  const training = { texts: TRAINING.texts, labels }
  await trainStudent({ ...student, training, validation: VALIDATION, options, directory })
  await rm(directory, { recursive: true })
  return student
}

async function classOf(student: Student, text: string, { observation }: KnownSentence) {
  const [probabilities] = await predict(student, [student.tokenizer.encode(text)])
  return likeliestClass(probabilities, observation)
}

/** Whether the words that make a label have the highest scores, and the highest of the others as a share of the lowest of theirs. */
async function explained(student: Student, { text, words, ...label }: KnownSentence) {
  const { words: scored } = await explainLabel(student, text, label, { method: 'integrated-gradients' })
  const [makers, others] = [true, false].map((makes) => scored.filter((word) => words.includes(word.text) === makes))
  const firstWords = orderByScore(scored).slice(0, words.length)
  return {
    right: firstWords.every((place) => words.includes(scored[place].text)),
    next: Math.max(0, ...others.map(({ score }) => score)) / Math.min(...makers.map(({ score }) => score)),
  }
}

async function shareRight(student: Student): Promise<number> {
  let right = 0
  for (const sentence of UNSEEN) right += Number((await explained(student, sentence)).right)
  return right / UNSEEN.length
}

describe('labels known by construction, in sentences not trained on', () => {
  let student: Student

  beforeAll(async () => {
    // The same weights on every machine.
    await useBackend('wasm', { threads: 1 })
    student = await taughtStudent(TRAINING.labels)
  }, 120_000)

  it('are learned, and change with the words that make them', async () => {
    let changed = 0
    for (const sentence of UNSEEN) {
      expect(await classOf(student, sentence.text, sentence), sentence.text).toBe(sentence.class)
      const without = sentence.words.map((word) => sentence.text.replace(new RegExp(`\\b${word}\\b ?`), ''))
      const classes = await Promise.all(without.map((text) => classOf(student, text, sentence)))
      changed += Number(classes.every((each) => each !== sentence.class))
    }
    expect(changed / UNSEEN.length).toBeGreaterThan(0.8)
  })

  // Other seeds than 1 leave students of which between .81 and 1 are right.
  it('are explained by these words: finding and cue come first, far before any other word', async () => {
    const explanations = []
    for (const sentence of UNSEEN) explanations.push(await explained(student, sentence))
    expect(explanations.filter(({ right }) => right).length / UNSEEN.length).toBeGreaterThan(0.95)
    expect(Math.max(...explanations.map(({ next }) => next))).toBeLessThan(0.5)
  })

  it('are not so explained where nothing was learned: from fresh weights, or the labels of other sentences', async () => {
    expect(await shareRight(freshStudent())).toBeLessThan(0.4)
    const [others] = randomOrders(TRAINING.texts.length, 1, 1)
    const mistaught = await taughtStudent(others.map((row) => TRAINING.labels[row]))
    expect(await shareRight(mistaught)).toBeLessThan(0.4)
  }, 120_000)
})
