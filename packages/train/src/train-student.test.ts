import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createModel,
  createStudentLabeler,
  loadCheckpoint,
  readParameters,
  TINY_STUDENT,
  Tokenizer,
  trainWordPiece,
  useBackend,
  type EncoderConfig,
} from '@chexpp/model'
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest'
import { DivergedError } from './errors'
import type { TrainingEvent } from './events'
import { takeStep } from './take-step'
import { trainStudent } from './train-student'
import type { GivenOptions } from './resolve-options'
import type { TrainStudent } from './training-run'
import type { TrainingTexts } from './training-texts'

const EDEMA = 5
const FRACTURE = 12

const findings = [
  ['edema', EDEMA],
  ['rib fracture', FRACTURE],
] as const
const wordings = [
  ['there is', 1],
  ['there is no', 2],
  ['possible', 3],
] as const
const places = ['', ' today', ' on the left', ' on the right', ' again']

/** Own sentences with their labels: two findings, three classes. */
const rows = findings.flatMap(([finding, head]) =>
  wordings.flatMap(([wording, label]) =>
    places.map((place) => {
      const labels = new Uint8Array(14)
      labels[head] = label
      return { text: `${wording} ${finding}${place}.`, labels }
    }),
  ),
)

const texts = (chosen: typeof rows): TrainingTexts => ({
  texts: chosen.map(({ text }) => text),
  labels: chosen.map(({ labels }) => labels),
})
/** Another place of each wording is held out, so that all words are known. */
const isHeldOut = (index: number) => index % 5 === Math.floor(index / 5) % 5
const training = texts(rows.filter((_, index) => !isHeldOut(index)))
const validation = texts(rows.filter((_, index) => isHeldOut(index)))
const tokenizer = Tokenizer.fromJson(trainWordPiece(training.texts, { vocabularySize: 120 }))
const config = {
  ...TINY_STUDENT,
  vocabularySize: tokenizer.vocabularySize,
  hiddenSize: 16,
  intermediateSize: 32,
  maxPositions: 16,
  hiddenDropout: 0,
  classifierDropout: 0,
}
const options = { steps: 12, batchSize: 4, learningRate: 3e-3, validateEvery: 5, saveEvery: 4, seed: 7 }

let directory: string

type Given = Partial<TrainStudent> & { readonly config?: EncoderConfig }

/** A run from fresh weights in `folder`, with what is given in place of the usual. */
async function train(folder: string, { config: encoder = config, ...given }: Given = {}) {
  const model = createModel(encoder, { seed: 1 })
  const events: TrainingEvent[] = []
  try {
    const onEvent = (event: TrainingEvent) => {
      events.push(event)
      given.onEvent?.(event)
    }
    const run = { model, tokenizer, training, validation, options, directory: join(directory, folder), ...given }
    return { ...(await trainStudent({ ...run, onEvent })), events }
  } finally {
    model.dispose()
  }
}

const weights = (folder: string) => readFile(join(directory, folder, 'last/model.safetensors'))

/** Aborts after `step`. */
function abortAfter(step: number): Pick<TrainStudent, 'signal' | 'onEvent'> {
  const controller = new AbortController()
  return {
    signal: controller.signal,
    onEvent: (event) => {
      if (event.kind === 'step' && event.step === step) controller.abort(new Error('stop'))
    },
  }
}

beforeAll(async () => {
  await useBackend('wasm', { threads: 1 })
})
beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'chexpp-train-'))
})
afterEach(() => rm(directory, { recursive: true }))

describe('trainStudent', () => {
  it('learns, and keeps the weights with the best kappa', async () => {
    const { best, history } = await train('run', {
      options: { ...options, steps: 300, batchSize: 8, learningRate: 1e-2, validateEvery: 60, saveEvery: 1000 },
    })
    expect(history.losses.at(-1)!.loss).toBeLessThan(history.losses[0].loss / 10)
    expect(history.best!.kappa).toBeGreaterThan(0.9)
    expect(history.best!.kappa).toBe(Math.max(...history.validations.map(({ kappa }) => kappa ?? -1)))

    const checkpoint = await loadCheckpoint(best)
    const [unseen] = await createStudentLabeler(checkpoint.model, checkpoint.tokenizer).label([
      'there is no edema again.',
    ])
    expect(unseen.labels[EDEMA]).toBe(2)
    expect(unseen.labels[FRACTURE]).toBe(0)
    checkpoint.model.dispose()
  })

  it('tells of steps, validations and saved states, and takes the state away at the end', async () => {
    const { events } = await train('run')
    const kinds = (kind: TrainingEvent['kind']) => events.filter((event) => event.kind === kind)
    expect(kinds('step').map(({ step }) => step)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
    expect(kinds('validation').map(({ step }) => step)).toEqual([5, 10, 12])
    expect(kinds('saved').map(({ step }) => step)).toEqual([4, 8])
    expect(await readdir(join(directory, 'run'))).toEqual(['best', 'last'])
  })

  it.each(['cpu', 'wasm'] as const)(
    'gives the same weights for the same seed, to the last bit, on %s',
    async (backend) => {
      await useBackend(backend)
      await train('a')
      await train('b')
      await train('c', { options: { ...options, seed: 8 } })
      expect((await weights('b')).equals(await weights('a'))).toBe(true)
      expect((await weights('c')).equals(await weights('a'))).toBe(false)
    },
  )

  it('aborted and resumed gives the weights and the history of a run that went through', async () => {
    const whole = await train('whole')
    await expect(train('parts', abortAfter(2))).rejects.toThrow('stop')
    await expect(train('parts', { ...abortAfter(7), resume: true })).rejects.toThrow('stop')
    const resumed = await train('parts', { resume: true })
    expect(resumed.events[0]).toEqual({ kind: 'resumed', step: 7 })
    expect((await weights('parts')).equals(await weights('whole'))).toBe(true)
    expect(resumed.history).toEqual(whole.history)
  })

  it('tells the time spent in steps, those before a resumption too, validations left out', async () => {
    let clock = 0
    const now = vi.spyOn(performance, 'now').mockImplementation(() => clock)
    const timed: Given = {
      takeStep: (...step) => {
        clock += 2000
        return takeStep(...step)
      },
      onEvent: ({ kind }) => {
        if (kind === 'validation') clock += 50_000
      },
    }
    const { signal, onEvent } = abortAfter(7)
    const abort: Given = { signal, onEvent: (event) => [timed, { onEvent }].forEach((told) => told.onEvent!(event)) }
    try {
      await expect(train('run', { ...timed, ...abort })).rejects.toThrow('stop')
      expect((await train('run', { ...timed, resume: true })).stepSeconds).toBe(2 * options.steps)
    } finally {
      now.mockRestore()
    }
  })

  it('begins anew without resume', async () => {
    await expect(train('run', abortAfter(6))).rejects.toThrow('stop')
    const { events } = await train('run')
    expect(events[0]).toMatchObject({ kind: 'step', step: 1 })
  })

  it('resumes only with the same data and options', async () => {
    await expect(train('run', abortAfter(2))).rejects.toThrow('stop')
    const changed = { options: { ...options, learningRate: 1e-3 }, resume: true }
    await expect(train('run', changed)).rejects.toThrow('belongs to other data or options')
    const fewer = { texts: training.texts.slice(1), labels: training.labels.slice(1) }
    await expect(train('run', { training: fewer, resume: true })).rejects.toThrow('belongs to other data or options')
  })

  it('says what to do with a state that is broken', async () => {
    await expect(train('run', abortAfter(2))).rejects.toThrow('stop')
    await writeFile(join(directory, 'run/training-state-2.safetensors'), 'cut')
    await expect(train('run', { resume: true })).rejects.toThrow('training-state-2.safetensors')
    await writeFile(join(directory, 'run/training-state.json'), '{')
    await expect(train('run', { resume: true })).rejects.toThrow('remove it to train from the start')
  })

  it.each<[string, GivenOptions, Partial<EncoderConfig>]>([
    ['dropout', {}, { hiddenDropout: 0.2, attentionDropout: 0.2, classifierDropout: 0.2 }],
    [
      'focal loss, weights and smoothing',
      { loss: { kind: 'focal', gamma: 2, labelSmoothing: 0.1 }, classWeights: { kind: 'inverseFrequency' } },
      {},
    ],
    ['balanced sampling in parts', { sampling: 'balanced', accumulate: 3 }, { hiddenDropout: 0.2 }],
    ['cosine and layer-wise rates', { schedule: 'cosine', layerDecay: 0.5 }, {}],
    ['frozen embeddings and layers', { freezeEmbeddings: true, freezeLayers: 1 }, {}],
    ['patience', { patience: 9, validateEvery: 2 }, {}],
  ])('resumed with %s, ends with the same bits', async (_, given, changed) => {
    const run = { options: { ...options, ...given }, config: { ...config, ...changed } as EncoderConfig }
    const whole = await train('whole', run)
    await expect(train('cut', { ...run, ...abortAfter(7) })).rejects.toThrow('stop')
    const resumed = await train('cut', { ...run, resume: true })
    expect((await weights('cut')).equals(await weights('whole'))).toBe(true)
    expect(resumed.history).toEqual(whole.history)
  })

  it('leaves frozen weights as they are, to the last bit', async () => {
    const fresh = createModel(config, { seed: 1 })
    const before = await readParameters(fresh)
    fresh.dispose()
    await train('run', { options: { ...options, freezeEmbeddings: true, freezeLayers: 1 } })
    const { model } = await loadCheckpoint(join(directory, 'run/last'))
    const changed = new Set<string>()
    for (const [name, { values }] of await readParameters(model)) {
      if (values.some((value, place) => value !== before.get(name)!.values[place])) changed.add(name)
    }
    model.dispose()
    const frozen = /^bert\.(embeddings|encoder\.layer\.0)\./
    for (const name of before.keys()) expect([name, changed.has(name)]).toEqual([name, !frozen.test(name)])
  })

  it('stops once validations have brought nothing better for as long as patience allows', async () => {
    // The rate is too low to change a label: the first validation stays the best.
    const still = { ...options, steps: 100, learningRate: 1e-12, validateEvery: 3, patience: 2 }
    const { history, events } = await train('run', { options: still })
    expect(history.validations.map(({ step }) => step)).toEqual([3, 6, 9])
    expect(history.best!.step).toBe(3)
    expect(events.at(-1)).toEqual({ kind: 'stopped', step: 9, best: 3 })
    expect(await readdir(join(directory, 'run'))).toEqual(['best', 'last'])
  })

  it('validates each epoch, with the kappa of each head', async () => {
    const { history } = await train('run', { options: { epochs: 2, batchSize: 8, learningRate: 1e-2 } })
    expect(history.validations.map(({ step }) => step)).toEqual([3, 6])
    for (const { heads } of history.validations) {
      expect(heads).toHaveLength(14)
      // Only two heads have labels other than absent.
      expect(heads.filter((kappa) => kappa === null).length).toBeGreaterThanOrEqual(12)
    }
  })

  it('stops with the step and its rows where the loss is no number', async () => {
    const error: unknown = await train('run', { options: { ...options, learningRate: 1e30, clipNorm: 1e30 } }).catch(
      (reason: unknown) => reason,
    )
    expect(error).toBeInstanceOf(DivergedError)
    const { step, rows: batch } = error as DivergedError
    expect(step).toBeGreaterThan(1)
    expect(batch).toHaveLength(4)
  })

  it('names the rows of a diverged batch by their ids, never by their text', async () => {
    const ids = training.texts.map((_, row) => `report-${row}`)
    const diverging = { ...options, learningRate: 1e30, clipNorm: 1e30 }
    const run = train('run', { training: { ...training, ids }, options: diverging })
    const { message, rows } = (await run.catch((reason: unknown) => reason)) as DivergedError
    expect(message).toContain(rows.map((row) => `report-${row}`).join(', '))
    for (const text of training.texts) expect(message).not.toContain(text)
  })

  it('ends within a time budget, with the schedule at its end', async () => {
    const { events } = await train('run', {
      options: { ...options, steps: 1_000_000, seconds: 1, validateEvery: 1_000_000 },
    })
    const steps = events.filter((event) => event.kind === 'step')
    expect(steps.length).toBeLessThan(100_000)
    expect(events.at(-1)).toMatchObject({ kind: 'validation', step: steps.length })
    expect(steps.at(-1)!.learningRate).toBeLessThan(options.learningRate / 2)
  })

  it.each([
    { data: { texts: [], labels: [] }, message: 'training: there are no texts' },
    { data: { texts: ['a'], labels: [] }, message: 'training: 1 texts, but 0 rows of labels' },
    { data: { texts: ['a'], labels: [new Uint8Array(13)] }, message: 'training, row 0: 13 labels instead of 14' },
    { data: { texts: ['a'], labels: [new Uint8Array(14).fill(4)] }, message: 'training, row 0: No Finding is 4' },
    { data: { texts: ['a'], labels: [new Uint8Array(14)], ids: [] }, message: 'training: 1 texts, but 0 ids' },
  ])('refuses data that cannot be trained on: $message', async ({ data, message }) => {
    await expect(train('run', { training: data })).rejects.toThrow(message)
  })

  it("refuses labels that CheXbert's heads have no class for, and trains on the others", async () => {
    const chexbert = { ...config, head: 'chexbert' } as const
    const negative = { texts: ['a'], labels: [new Uint8Array(14).fill(2)] }
    await expect(train('run', { config: chexbert, training: negative })).rejects.toThrow(
      'training, row 0: No Finding is negative',
    )
    const smoothed = { ...options, loss: { kind: 'crossEntropy', labelSmoothing: 0.1 } } as const
    const { history } = await train('run', { config: chexbert, options: smoothed })
    expect(history.losses[0].loss).toBeLessThan(14 * Math.log(4))
  })
})
