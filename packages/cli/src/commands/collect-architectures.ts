import { SCALED_DOWN_NAMES, type PretrainedArchitecture } from '@chexpp/study'
import { InvalidArgumentError } from 'commander'

/** `BioBERT=models/biobert`: adds one to those given before. */
export function collectArchitectures(
  value: string,
  before: readonly PretrainedArchitecture[] | undefined,
): readonly PretrainedArchitecture[] {
  const [, name, source] = /^(\w[\w.-]*)=(.+)$/.exec(value) ?? []
  if (source === undefined) {
    throw new InvalidArgumentError('expected NAME=FOLDER or NAME=MODEL, such as BioBERT=models/biobert-v1.1.')
  }
  if (SCALED_DOWN_NAMES.some((taken) => taken === name)) {
    throw new InvalidArgumentError(`${name} is one of the study's own; choose another name.`)
  }
  return [...(before ?? []), { name, source }]
}
