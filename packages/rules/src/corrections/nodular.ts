import type { Correction } from './correction'

export const NODULAR: Correction = {
  name: 'nodular is not yet a nodule',
  why: 'A "nodular density" or "nodular opacity" is a shape: a nipple, the end of a rib, a vessel seen end on. The radiologist who is sure writes "nodule" or "mass".',
  example: {
    sentence: 'nodular density projecting over the left fifth rib.',
    observation: 'Lung Lesion',
    official: 'positive',
    corrected: 'uncertain',
  },
  correct({ observation, words }, official) {
    return official === 'positive' && observation === 'Lung Lesion' && /^nodular /.test(words) ? 'uncertain' : undefined
  },
}
