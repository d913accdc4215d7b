import type { ExplainMethod, ScoredWord, Student, Attribution } from '@chexpp/explain'
import { ABSENT, OBSERVATIONS, type LabelClass, type Observation, type TextSpan } from '@chexpp/labels'
import { splitSentences } from '@chexpp/sections'
import { openCheckpoint, readsTexts } from '../../labeling/open-checkpoint'
import type { Span } from '../../labeling/select-sections'

/** A text with its words' scores, part by part: a student reads a sentence at a time. */
export interface StudentExplanation {
  readonly labeler: string
  readonly method: ExplainMethod
  readonly sentences: readonly StudentSentence[]
}

export interface StudentSentence extends TextSpan {
  readonly text: string
  readonly labels: readonly ExplainedStudentLabel[]
}

export interface ExplainedStudentLabel {
  readonly observation: Observation
  readonly class: LabelClass
  readonly probability: number
  /** Offsets into the text as given. */
  readonly words: readonly (TextSpan & { readonly text: string; readonly score: number })[]
  /** What falls on the tokens around the sentence. */
  readonly boundary: Attribution['boundary']
  /** Of integrated gradients: how far the scores are from summing to what the words add. */
  readonly completenessError?: number
}

export interface ExplainByStudentOptions extends ExplainPartsOptions {
  readonly base?: string
}

export interface ExplainPartsOptions {
  /** The checkpoint's folder or file. */
  readonly labeler: string
  readonly method: ExplainMethod
  /** The one to explain; without it each that is not absent. */
  readonly observation?: Observation
  readonly signal?: AbortSignal
}

/** Opens the checkpoint and explains a text as it reads it: sentence by sentence, or whole where it is CheXbert's. */
export async function explainByStudent(
  text: string,
  { base, ...options }: ExplainByStudentOptions,
): Promise<StudentExplanation> {
  const checkpoint = await openCheckpoint({ name: options.labeler, base })
  const parts = readsTexts(checkpoint) ? [{ text, start: 0 }] : splitSentences(text)
  return explainParts(checkpoint, parts, options)
}

/** Explains each part's labels by scores of its words. */
export async function explainParts(
  student: Student,
  parts: readonly Span[],
  { labeler, method, observation, signal }: ExplainPartsOptions,
): Promise<StudentExplanation> {
  const { createStudentLabeler } = await import('@chexpp/model')
  const texts = parts.map(({ text }) => text)
  const labeled = await createStudentLabeler(student.model, student.tokenizer).label(texts, { signal })
  const sentences: StudentSentence[] = []
  for (const [index, part] of parts.entries()) {
    const explained = OBSERVATIONS.filter((each, place) =>
      observation === undefined ? labeled[index].labels[place] !== ABSENT : each === observation,
    )
    const labels: ExplainedStudentLabel[] = []
    for (const each of explained) labels.push(await explainPart(student, part, each, method, signal))
    sentences.push({ text: part.text, start: part.start, end: part.start + part.text.length, labels })
  }
  return { labeler, method, sentences }
}

async function explainPart(
  student: Student,
  { text, start }: Span,
  observation: Observation,
  method: ExplainMethod,
  signal: AbortSignal | undefined,
): Promise<ExplainedStudentLabel> {
  const { explainLabel } = await import('@chexpp/explain')
  const attribution = await explainLabel(student, text, { observation }, method, { signal })
  const { target, probability, words, boundary } = attribution
  return {
    ...target,
    probability,
    words: words.map((word) => inWhole(word, start)),
    boundary,
    ...('completenessError' in attribution && { completenessError: attribution.completenessError }),
  }
}

function inWhole({ text, start, end, score }: ScoredWord, by: number): ExplainedStudentLabel['words'][number] {
  return { text, start: start + by, end: end + by, score }
}
