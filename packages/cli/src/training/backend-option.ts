import { TRAINING_BACKENDS } from '@chexpp/train-gpu'
import { Option } from 'commander'

/** `--backend`, of the commands that train. */
export const backendOption = (note = ''): Option =>
  new Option(
    '--backend <name>',
    `what computes: gpu is a graphics card, node TensorFlow itself, auto the first of node, webgpu, wasm and cpu that runs here${note}`,
  ).choices(TRAINING_BACKENDS)
