import { LABEL_CLASSES, OBSERVATIONS } from '@chexpp/labels'
import type { BertConfig } from './config/bert-config'

/** How a fresh parameter is filled: `'normal'` with standard deviation `initializerRange`, as BERT does. */
export type Initializer = 'normal' | 'zeros' | 'ones'

export interface ParameterShape {
  /** PyTorch's layout: a dense weight is `[out, in]`. */
  readonly shape: readonly number[]
  readonly initializer: Initializer
}

/** Logits a text gets: 14 observations × 4 classes, observation by observation. */
export const LOGITS = OBSERVATIONS.length * LABEL_CLASSES.length

/** Every parameter of the model by its Hugging Face name, in the order of the forward pass. */
export function parameterShapes(config: BertConfig): ReadonlyMap<string, ParameterShape> {
  const { hiddenSize, intermediateSize } = config
  const shapes = new Map<string, ParameterShape>()
  const embedding = (name: string, rows: number) =>
    shapes.set(`bert.embeddings.${name}.weight`, { shape: [rows, hiddenSize], initializer: 'normal' })
  const dense = (name: string, outputs: number, inputs: number) => {
    shapes.set(`${name}.weight`, { shape: [outputs, inputs], initializer: 'normal' })
    shapes.set(`${name}.bias`, { shape: [outputs], initializer: 'zeros' })
  }
  const layerNorm = (name: string) => {
    shapes.set(`${name}.weight`, { shape: [hiddenSize], initializer: 'ones' })
    shapes.set(`${name}.bias`, { shape: [hiddenSize], initializer: 'zeros' })
  }

  embedding('word_embeddings', config.vocabularySize)
  embedding('position_embeddings', config.maxPositions)
  embedding('token_type_embeddings', config.tokenTypes)
  layerNorm('bert.embeddings.LayerNorm')
  for (let index = 0; index < config.layers; index++) {
    const layer = `bert.encoder.layer.${index}`
    dense(`${layer}.attention.self.query`, hiddenSize, hiddenSize)
    dense(`${layer}.attention.self.key`, hiddenSize, hiddenSize)
    dense(`${layer}.attention.self.value`, hiddenSize, hiddenSize)
    dense(`${layer}.attention.output.dense`, hiddenSize, hiddenSize)
    layerNorm(`${layer}.attention.output.LayerNorm`)
    dense(`${layer}.intermediate.dense`, intermediateSize, hiddenSize)
    dense(`${layer}.output.dense`, hiddenSize, intermediateSize)
    layerNorm(`${layer}.output.LayerNorm`)
  }
  if (config.pooling === 'pooler') dense('bert.pooler.dense', hiddenSize, hiddenSize)
  dense('classifier', LOGITS, hiddenSize)
  return shapes
}
