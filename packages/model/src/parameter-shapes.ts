import type { EncoderConfig } from './config/encoder-config'
import { encoderLayout } from './encoder/encoder-layout'
import { headLayers } from './head/head-layout'

/** How a fresh parameter is filled: `'normal'` with standard deviation `initializerRange`, as BERT does. */
export type Initializer = 'normal' | 'zeros' | 'ones'

export interface ParameterShape {
  /** PyTorch's layout: a dense weight is `[out, in]`. */
  readonly shape: readonly number[]
  readonly initializer: Initializer
}

/**
 * Every parameter of the model by its Hugging Face name, in the order of the forward pass. Parameters that layers
 * share stand there once.
 */
export function parameterShapes(config: EncoderConfig): ReadonlyMap<string, ParameterShape> {
  const { hiddenSize, intermediateSize } = config
  const { embeddings, embeddingSize, tokenTypes, mapping, blocks, pooler } = encoderLayout(config)
  const shapes = new Map<string, ParameterShape>()
  const embedding = (name: string, rows: number) =>
    shapes.set(`${embeddings}.${name}.weight`, { shape: [rows, embeddingSize], initializer: 'normal' })
  const dense = (name: string, outputs: number, inputs: number) => {
    shapes.set(`${name}.weight`, { shape: [outputs, inputs], initializer: 'normal' })
    shapes.set(`${name}.bias`, { shape: [outputs], initializer: 'zeros' })
  }
  const layerNorm = (name: string, size: number) => {
    shapes.set(`${name}.weight`, { shape: [size], initializer: 'ones' })
    shapes.set(`${name}.bias`, { shape: [size], initializer: 'zeros' })
  }

  embedding('word_embeddings', config.vocabularySize)
  embedding('position_embeddings', config.maxPositions)
  if (tokenTypes > 0) embedding('token_type_embeddings', tokenTypes)
  layerNorm(`${embeddings}.LayerNorm`, embeddingSize)
  if (mapping !== undefined) dense(mapping, hiddenSize, embeddingSize)
  for (const block of blocks) {
    dense(block.query, hiddenSize, hiddenSize)
    dense(block.key, hiddenSize, hiddenSize)
    dense(block.value, hiddenSize, hiddenSize)
    dense(block.attentionOutput, hiddenSize, hiddenSize)
    layerNorm(block.attentionNorm, hiddenSize)
    dense(block.intermediate, intermediateSize, hiddenSize)
    dense(block.output, hiddenSize, intermediateSize)
    layerNorm(block.outputNorm, hiddenSize)
  }
  if (config.pooling === 'pooler') dense(pooler.dense, hiddenSize, hiddenSize)
  for (const layer of headLayers(config.head)) dense(layer.dense, layer.outputs, hiddenSize)
  return shapes
}
