import { loadCheckpoint } from '@chexpp/model'
import type { StepOutput } from '../../steps/run-step'
import { bestCheckpoint } from '../../students/fit-student'
import type { PartInputs } from '../part'
import type { Attributions, ExplainedSentence } from './attributions'
import { explainSentence } from './explain-sentence'
import { judgeMethods } from './judge-methods'
import { NEGATION_SET, PUBLISHED_SENTENCES } from './sentences'

export interface AttributionSettings {
  /** Random orders a sentence that each method's order is compared with. */
  readonly randomOrders: number
}

/** Figures 3 and 4: the run's student explained, and which of the explanations can be trusted. */
export async function attributionsStep(
  { study, student: trained }: PartInputs,
  { randomOrders }: AttributionSettings,
): Promise<StepOutput<Attributions>> {
  const { settings, step, onEvent, signal } = study
  const { seed, resamples } = settings
  return step({
    name: 'attributions',
    stage: 'attributions',
    title: 'Figures 3 and 4: explaining the student, and checking the explanations',
    version: 1,
    options: { randomOrders, seed, resamples, published: PUBLISHED_SENTENCES, negationSet: NEGATION_SET },
    after: [trained],
    run: async () => {
      const student = await loadCheckpoint(bestCheckpoint(trained.folder))
      try {
        const published: ExplainedSentence[] = []
        for (const { text, observation } of PUBLISHED_SENTENCES) {
          published.push(await explainSentence(student, text, observation, signal))
        }
        const judged = await judgeMethods(student, NEGATION_SET, {
          randomOrders,
          seed,
          resamples,
          signal,
          onProgress: (progress) => onEvent({ kind: 'progress', stage: 'attributions', progress }),
        })
        return { published, ...judged }
      } finally {
        student.model.dispose()
      }
    },
  })
}
