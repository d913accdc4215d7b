import type { Observation } from '@chexpp/labels'

/** Words for an observation that the official lexicon lacks. */
interface AddedEntry {
  readonly observation: Observation
  /** What these words say, or why they count. */
  readonly meaning: string
  /** In the notation of `mentions/lexicon.ts`. */
  readonly forms: readonly string[]
}

/** Words that a reader counts and the official lexicon does not. Those under No Finding only rule "No Finding" out. */
export const ADDED_LEXICON: readonly AddedEntry[] = [
  {
    observation: 'Cardiomegaly',
    meaning:
      'the heart without "the", or where the official lexicon takes "in the" for a place; what is said of it decides',
    forms: [
      'heart (is|appears|remains|mildly|moderately|markedly|enlarged)',
      'enlargement of the cardi',
      'increase in (|the )(heart|cardiac) size',
    ],
  },
  {
    observation: 'Lung Lesion',
    meaning: 'a calcified nodule, which is harmless and still a nodule; officially it is void',
    forms: ['calcified nodule'],
  },
  {
    observation: 'No Finding',
    meaning: 'lungs filled too little or too much',
    forms: [
      'low lung volume',
      'lung volumes (are|remain|appear) (|mildly |slightly |somewhat |relatively )(low|reduced|decreased|diminished)',
      'hypo(inflat|ventilat|aerat|expan)',
      'hyper(expanded|aerat)',
      'over(expanded|inflated)',
      'bronchovascular crowding',
    ],
  },
  {
    observation: 'No Finding',
    meaning: 'a winding or wide aorta',
    forms: ['tortuo', 'ectasia', 'ectatic', 'aneurysm', 'unfold', 'uncoil'],
  },
  {
    observation: 'No Finding',
    meaning: 'wear and curvature of the spine, of which the official lexicon has other words',
    forms: ['spondylo', 'osteophyt', 'spurring', 'endplate (change|irregularit)', 'curvature', 'compression deform'],
  },
  { observation: 'No Finding', meaning: 'large lymph nodes', forms: ['adenopathy'] },
]
