/**
 * The 14 observations of the CheXpert labeler, in its official order.
 *
 * Files use at least three orders, so columns are read by name, never by position.
 * Source: Irvin et al., "CheXpert: A Large Chest Radiograph Dataset with Uncertainty Labels and Expert Comparison", 2019.
 */
export const OBSERVATIONS = [
  'No Finding',
  'Enlarged Cardiomediastinum',
  'Cardiomegaly',
  'Lung Lesion',
  'Lung Opacity',
  'Edema',
  'Consolidation',
  'Pneumonia',
  'Atelectasis',
  'Pneumothorax',
  'Pleural Effusion',
  'Pleural Other',
  'Fracture',
  'Support Devices',
] as const

export type Observation = (typeof OBSERVATIONS)[number]

/** An observation, or the name of a finding that a labeler was given beside the 14. */
export type ObservationName = Observation | (string & {})

/** Whether a name is one of the 14, and so has a column. */
export function isObservation(name: string): name is Observation {
  return (OBSERVATIONS as readonly string[]).includes(name)
}
