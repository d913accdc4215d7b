import { createHash } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import {
  createModel,
  loadCheckpoint,
  readParameters,
  Tokenizer,
  trainWordPiece,
  type StudentModel,
} from '@chexpp/model'
import { QUICK_PROFILE, trainStudent } from '@chexpp/train'
import { slice, type LabelledSentences } from './labelled-sentences'

export interface Student {
  readonly model: StudentModel
  readonly tokenizer: Tokenizer
}

/** Of a hundred sentences, those that judge the student. */
const VALIDATION_SHARE = 5

/** A small student of the rules, from random weights. */
export async function trainSmallStudent(
  sentences: LabelledSentences,
  { seed, steps }: { readonly seed: number; readonly steps: number },
  onProgress: (done: number, total: number) => void,
): Promise<Student> {
  const { config, vocabularySize, options } = QUICK_PROFILE
  const held = Math.ceil((sentences.texts.length * VALIDATION_SHARE) / 100)
  const training = slice(sentences, held)
  const tokenizer = Tokenizer.fromJson(trainWordPiece(training.texts, { vocabularySize }))
  const model = createModel({ ...config, vocabularySize: tokenizer.vocabularySize }, { seed })
  const directory = await mkdtemp(join(tmpdir(), 'student-'))
  try {
    await trainStudent({
      model,
      tokenizer,
      training,
      validation: slice(sentences, 0, held),
      options: { ...options, steps, seed, validateEvery: steps, saveEvery: steps },
      directory,
      onEvent: (event) => {
        if (event.kind === 'step') onProgress(event.step, event.steps)
      },
    })
  } finally {
    await rm(directory, { recursive: true, force: true })
  }
  return freeze({ model, tokenizer })
}

export async function loadStudent(folder: string): Promise<Student> {
  return freeze(await loadCheckpoint(folder))
}

/** Spares the backend the gradients of the weights; those of the input still come through. */
function freeze({ model, tokenizer }: Student): Student {
  for (const parameter of model.parameters.values()) parameter.trainable = false
  return { model, tokenizer }
}

/** Tells two states of the weights apart by a single bit. */
export async function weightsDigest(model: StudentModel): Promise<string> {
  const hash = createHash('sha256')
  for (const [name, { values }] of await readParameters(model)) hash.update(name).update(values)
  return hash.digest('hex')
}
