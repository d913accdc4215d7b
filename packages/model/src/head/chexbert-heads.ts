import type { Observation } from '@chexpp/labels'

/** The order of CheXbert's heads: https://github.com/stanfordmlgroup/CheXbert, `src/constants.py`. */
export const CHEXBERT_ORDER: readonly Observation[] = [
  'Enlarged Cardiomediastinum',
  'Cardiomegaly',
  'Lung Opacity',
  'Lung Lesion',
  'Edema',
  'Consolidation',
  'Pneumonia',
  'Atelectasis',
  'Pneumothorax',
  'Pleural Effusion',
  'Pleural Other',
  'Fracture',
  'Support Devices',
  'No Finding',
]

/** Classes of CheXbert's head of an observation: blank, positive, negative, uncertain; No Finding has the first two. */
export function chexbertClasses(observation: Observation): number {
  return observation === 'No Finding' ? 2 : 4
}
