import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { attributionStrip } from '@chexpp/plots'
import { writeWhole } from '../../write-whole'
import { describeLabel } from './describe-label'
import type { StudentExplanation } from './explain-by-student'

/** A picture of each label, such as `sentence-1-edema.svg`: the sentence's words, shaded by their scores. */
export function scorePictures({ method, sentences }: StudentExplanation): ReadonlyMap<string, string> {
  return new Map(
    sentences.flatMap(({ labels }, index) =>
      labels.map((label): [string, string] => {
        const name = `sentence-${index + 1}-${label.observation.toLowerCase().replaceAll(' ', '-')}.svg`
        const words = label.words.map(({ text: word, score }) => ({ word, score }))
        return [name, attributionStrip({ title: describeLabel(label), measure: method.method, words })]
      }),
    ),
  )
}

/** Writes them to a folder, which is made where there is none. */
export async function writeScorePictures(folder: string, explanation: StudentExplanation): Promise<void> {
  await mkdir(folder, { recursive: true })
  for (const [name, svg] of scorePictures(explanation)) await writeWhole(join(folder, name), `${svg}\n`)
}
