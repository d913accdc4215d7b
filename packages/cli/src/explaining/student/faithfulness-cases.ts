import type { ExplainedCase, Student } from '@chexpp/explain'
import { ABSENT, LABEL_CLASSES, OBSERVATIONS, type Observation } from '@chexpp/labels'
import { readReports } from '@chexpp/corpora'
import { splitSentences } from '@chexpp/sections'
import { readsTexts } from '../../labeling/open-checkpoint'

export interface CaseOptions {
  /** The one to look at; without it each that is not absent, but No Finding, which follows from words that are not there. */
  readonly observation?: Observation
  readonly textColumn?: string
  /** At most so many labels, the first of the file. */
  readonly limit: number
  readonly signal?: AbortSignal
}

export interface FaithfulnessCases {
  readonly cases: readonly ExplainedCase[]
  /** Rows that could not be read, and sentences without words or with more tokens than the student has positions. */
  readonly leftOut: number
}

/** The labels that a student gives the sentences of a file, each with its sentence. */
export async function faithfulnessCases(
  input: string,
  student: Student,
  { observation, textColumn, limit, signal }: CaseOptions,
): Promise<FaithfulnessCases> {
  const [{ createStudentLabeler }, { readWords }] = await Promise.all([
    import('@chexpp/model'),
    import('@chexpp/explain'),
  ])
  // What is too long is left out below, and told.
  const labeler = createStudentLabeler(student.model, student.tokenizer, { onTruncated: () => undefined })
  const cases: ExplainedCase[] = []
  let leftOut = 0
  for await (const row of readReports(input, { textColumn, signal })) {
    if (row.kind !== 'report') {
      leftOut += 1
      continue
    }
    const sentences = readsTexts(student) ? [row.text] : splitSentences(row.text).map(({ text }) => text)
    const texts = sentences.filter((text) => isReadable(() => readWords(student, text)))
    leftOut += sentences.length - texts.length
    const labeled = await labeler.label(texts, { signal })
    for (const [index, text] of texts.entries()) {
      for (const [place, each] of OBSERVATIONS.entries()) {
        const label = labeled[index].labels[place]
        const wanted = observation === undefined ? each !== 'No Finding' : each === observation
        if (wanted && label !== ABSENT) {
          cases.push({ text, target: { observation: each, class: LABEL_CLASSES[label] } })
        }
      }
    }
    if (cases.length >= limit) break
  }
  return { cases: cases.slice(0, limit), leftOut }
}

function isReadable(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}
