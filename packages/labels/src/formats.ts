import { LABEL_CLASSES, type LabelClass } from './classes'
import { OBSERVATIONS, type Observation } from './observations'

/** How a label file writes the 14 observations and the 4 classes. */
export interface LabelFormat {
  readonly name: string
  /** The column that tells rows apart, where the format has one. */
  readonly idColumn: string | undefined
  /** The 14 observations in the order in which the format writes them, and the name that each has there. */
  readonly columns: readonly { readonly observation: Observation; readonly name: string }[]
  /** The cell that stands for each class. Numbers are compared as numbers: `1` is `1.0`. */
  readonly cells: Readonly<Record<LabelClass, string>>
  /** Observations that can only be absent or positive. */
  readonly twoClass: readonly Observation[]
}

const DECIMALS = { absent: '', positive: '1.0', negative: '0.0', uncertain: '-1.0' }
const INTEGERS = { absent: '', positive: '1', negative: '0', uncertain: '-1' }
const CLASS_INDEXES = { absent: '0', positive: '1', negative: '2', uncertain: '3' }

const ALPHABETICAL = [...OBSERVATIONS].sort()

/** Order of the CheXpert dataset's `train.csv`: Lung Opacity before Lung Lesion. */
const OPACITY_FIRST: readonly Observation[] = OBSERVATIONS.map((name) =>
  name === 'Lung Lesion' ? 'Lung Opacity' : name === 'Lung Opacity' ? 'Lung Lesion' : name,
)

const CHEXBERT_ORDER: readonly Observation[] = [...OPACITY_FIRST.slice(1), 'No Finding']

/** Every encoding of CheXpert labels known in public files, by name. */
export const LABEL_FORMATS = {
  /** The official labeler's output (`Reports` and 14 columns), and what chexpp writes. Irvin et al. 2019. */
  chexpert: { name: 'chexpert', idColumn: undefined, columns: columns(OBSERVATIONS), cells: DECIMALS, twoClass: [] },
  /** `train.csv` and `valid.csv` of the CheXpert dataset: a row an image. */
  'chexpert-dataset': {
    name: 'chexpert-dataset',
    idColumn: 'Path',
    columns: columns(OPACITY_FIRST),
    cells: DECIMALS,
    twoClass: [],
  },
  /** What NegBio writes itself: integers, and "Airspace Opacity" for Lung Opacity. Peng et al. 2018. */
  negbio: {
    name: 'negbio',
    idColumn: 'id',
    columns: columns(OBSERVATIONS, 'Airspace Opacity'),
    cells: INTEGERS,
    twoClass: [],
  },
  /** `mimic-cxr-2.0.0-chexpert.csv` and `-negbio.csv`: `subject_id`, `study_id`, then alphabetical. Johnson et al. 2019. */
  'mimic-cxr-jpg': {
    name: 'mimic-cxr-jpg',
    idColumn: 'study_id',
    columns: columns(ALPHABETICAL),
    cells: DECIMALS,
    twoClass: [],
  },
  /** `mimic-cxr-2.1.0-test-set-labeled.csv`: radiologists' labels, with "Airspace Opacity" for Lung Opacity. */
  'mimic-cxr-jpg-test': {
    name: 'mimic-cxr-jpg-test',
    idColumn: 'study_id',
    columns: columns(OBSERVATIONS, 'Airspace Opacity'),
    cells: DECIMALS,
    twoClass: [],
  },
  /**
   * CheXbert's class indexes in its own order, with a No Finding head of two classes. Smit et al. 2020.
   * A `labeled_reports.csv` with blanks and -1 in it comes from a later version of its `label.py`: that is `chexpert`.
   */
  chexbert: {
    name: 'chexbert',
    idColumn: undefined,
    columns: columns(CHEXBERT_ORDER),
    cells: CLASS_INDEXES,
    twoClass: ['No Finding'],
  },
} as const satisfies Record<string, LabelFormat>

export type LabelFormatName = keyof typeof LABEL_FORMATS

function columns(order: readonly Observation[], lungOpacity = 'Lung Opacity'): LabelFormat['columns'] {
  return order.map((observation) => ({
    observation,
    name: observation === 'Lung Opacity' ? lungOpacity : observation,
  }))
}

/** The classes that a format can write of an observation. */
export function classesOf(format: LabelFormat, observation: Observation): readonly LabelClass[] {
  return format.twoClass.includes(observation) ? ['absent', 'positive'] : LABEL_CLASSES
}

/**
 * The format itself, or the one of that name.
 *
 * @throws {RangeError} for a name that is not in `LABEL_FORMATS`
 */
export function resolveFormat(format: LabelFormatName | LabelFormat): LabelFormat {
  if (typeof format !== 'string') return format
  if (Object.hasOwn(LABEL_FORMATS, format)) return LABEL_FORMATS[format]
  throw new RangeError(
    `label format "${format as string}" is not known; there are ${Object.keys(LABEL_FORMATS).join(', ')}`,
  )
}
