import type { Observation } from '@chexpp/labels'

/** Words that stand for one observation. */
interface LexiconEntry {
  readonly observation: Observation
  /** What these words say, or why they count. */
  readonly meaning: string
  /**
   * Forms in lower case, found anywhere in a sentence, inside words too: "effusion" is in "effusions". Alternatives stand in
   * brackets, and an empty one may be missing: "air(|-| )space". A space at an edge keeps a form to whole words.
   */
  readonly forms: readonly string[]
  /** Where a form overlaps one of these, it is no mention: "massive" is no mass. */
  readonly voids?: readonly string[]
  /** An observation that is uncertain where this one is not negative. */
  readonly impliesUncertain?: Observation
}

/** What lies over the heart, such as the tip of a line, says nothing of its size. */
const OVERLYING = '(over|overly|in) the(| superior| left| right)'
const HEART = 'heart(| size)'
const HEART_OUTLINE = 'cardiac (size|shadow|contour|silhouette)'
const OUTLINE =
  '(cardiomediastinum|contour|mediastinal configuration|mediastinal silhouette|pericardial silhouette|cardiac silhouette and vascularity)'

/**
 * Which words name which observation: the vocabulary of the CheXpert labeler, set down anew by meaning.
 *
 * To be named is not to be present: "the heart" names cardiomegaly, and a normal heart makes it negative. Words under No
 * Finding get no label of their own; where one is not negative, "No Finding" is ruled out.
 * Source: Irvin et al. 2019 and the phrase lists published with their labeler (MIT licence).
 */
export const LEXICON: readonly LexiconEntry[] = [
  {
    observation: 'Enlarged Cardiomediastinum',
    meaning: 'the outline of heart and mediastinum',
    forms: [OUTLINE, ' mediastinum'],
    voids: [`${OVERLYING} ${OUTLINE}`],
  },
  {
    observation: 'Cardiomegaly',
    meaning: 'a large heart, or the heart and its size at all',
    forms: ['cardiomegaly', 'cardiac enlargement', 'enlarged heart', 'the heart', 'heart size', HEART_OUTLINE],
    voids: [`${OVERLYING} (${HEART}|${HEART_OUTLINE}|enlarged heart)`],
  },

  { observation: 'Lung Lesion', meaning: 'a mass', forms: ['mass', 'lump'], voids: ['massive', 'massengale'] },
  {
    observation: 'Lung Lesion',
    meaning: 'a nodule; a calcified one is an old granuloma',
    forms: ['nodule', 'nodular (density|densities|opacity|opacities|opacification)'],
    voids: ['calcified nodul'],
  },
  {
    observation: 'Lung Lesion',
    meaning: 'a growth or a cavity',
    forms: ['carcinoma', 'neoplasm', 'tumor', 'cavitary lesion'],
  },

  {
    observation: 'Lung Opacity',
    meaning: 'what lets less light through: "opacity", "opacification", "opacified"',
    forms: ['opaci', 'increased density', 'decreased translucency'],
  },
  { observation: 'Lung Opacity', meaning: 'filled air spaces', forms: ['air(|-| )space disease', 'infiltrat(e|ion)'] },
  {
    observation: 'Lung Opacity',
    meaning: 'change of the interstitium',
    forms: ['interstitial (marking|pattern|lung)', 'reticular (marking|pattern)', 'reticulation'],
  },
  { observation: 'Lung Opacity', meaning: 'thick walls', forms: ['(peribronchial|wall) thickening'] },
  {
    observation: 'Lung Opacity',
    meaning: 'scars of the lung, not of the pleura',
    forms: ['scar', 'parenchymal scarring'],
    voids: ['pleural scar'],
  },

  { observation: 'Edema', meaning: 'fluid in the lung', forms: ['edema'] },
  {
    observation: 'Edema',
    meaning: 'heart failure, which comes with a large heart',
    forms: ['heart failure', 'chf'],
    impliesUncertain: 'Cardiomegaly',
  },
  {
    observation: 'Edema',
    meaning: 'full vessels',
    forms: ['(vascular|pulmonary) congestion', 'vascular prominence', 'indistinctness'],
  },
  { observation: 'Consolidation', meaning: '"consolidation", "consolidated"', forms: ['consolidat'] },
  {
    observation: 'Pneumonia',
    meaning: 'infection of the lung',
    forms: ['pneumonia', 'infection', 'infectious(| process)'],
  },
  {
    observation: 'Atelectasis',
    meaning: '"atelectasis", "atelectatic", a collapsed lung',
    forms: ['atelecta', 'collapse'],
  },
  { observation: 'Pneumothorax', meaning: 'one or several', forms: ['pneumothora(x|ces)'] },
  {
    observation: 'Pleural Effusion',
    meaning: 'fluid around the lung, not around the heart',
    forms: ['effusion', 'pleural fluid'],
    voids: ['pericardial effusion'],
  },
  {
    observation: 'Pleural Other',
    meaning: 'a thick or scarred pleura, and fibrosis wherever it is',
    forms: [
      'pleural(| parenchymal) scar',
      'pleuro-(parenchymal|pericardial) scar',
      'pleural thickening',
      'fibro(sis|thorax)',
    ],
  },
  { observation: 'Fracture', meaning: '"fracture", "fractured"', forms: ['fracture'] },

  {
    observation: 'Support Devices',
    meaning: 'lines and tubes',
    forms: [' line ', 'lines', 'picc', 'catheter', 'mediport', 'tube', 'cannula', 'drain '],
  },
  {
    observation: 'Support Devices',
    meaning: 'devices of the heart',
    forms: ['pace(r|maker)', 'icd', 'defib', 'valve', 'coil'],
  },
  {
    observation: 'Support Devices',
    meaning: 'hardware of the bones, and things in general',
    forms: ['plate', 'screw', 'arthroplast', 'hardware', 'device', 'apparatus', 'equipment', 'support', 'marker'],
  },

  {
    observation: 'No Finding',
    meaning: 'airways and air trapping',
    forms: [
      'emphysema',
      'copd',
      'asthma',
      'bronch(itis|iolitis|ospasm)',
      'airways disease',
      'cuffing',
      'bullae',
      'hyperinflat(|ion)',
      'hyperexpansion',
      'aspiration',
      'volume loss',
    ],
  },
  {
    observation: 'No Finding',
    meaning: 'vessels and heart',
    forms: ['aortic disease', 'atherosclero', 'hypertension', 'cephalization', 'prominen'],
  },
  {
    observation: 'No Finding',
    meaning: 'pleura, diaphragm and air out of place',
    forms: [
      'blunt',
      'fissure',
      'plaque',
      'elevation',
      'eventration',
      'hernia',
      'pneumo(mediastinum|peritoneum)',
      'aerophagia',
    ],
  },
  {
    observation: 'No Finding',
    meaning: 'bones and joints',
    forms: ['(scolio|kypho|osteophyto)sis', 'osteo(penia|dystrophy)', 'arthropathy', 'degenera', 'deformity'],
  },
  {
    observation: 'No Finding',
    meaning: 'findings of the lung that have no column',
    forms: [
      'density',
      'thickening',
      'reticula',
      'interstitial markings',
      'irregular lucency',
      'calcifi',
      'granuloma',
      'metastasis',
      'inflam',
    ],
  },
  {
    observation: 'No Finding',
    meaning: 'injuries, foreign bodies and interventions',
    forms: ['contusion', 'hemorrhage', 'hematoma', 'bullet', 'radiopaque', 'defib', 'thoracentesis', 'tracheostomy'],
  },
]
