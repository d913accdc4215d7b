const EMBEDDINGS = /^\w*bert\.(embeddings|encoder\.embedding_hidden_mapping_in)\./
const LAYER = /^\w*bert\.(?:encoder\.layer|transformer\.layer|encoder\.albert_layer_groups)\.(\d+)\./

/** Where parameters stand on the way from the tokens to the labels. */
export interface ParameterStages {
  /** Layers of the encoder with parameters of their own; ALBERT's groups, whose layers share theirs. */
  readonly layers: number
  /** By parameter: 0 in the embeddings, `n` in the `n`-th layer, `layers + 1` in the head and the pooler before it. */
  readonly stages: ReadonlyMap<string, number>
}

/** By the names that Hugging Face transformers gives the parameters of BERT, DistilBERT and ALBERT. */
export function parameterStages(names: Iterable<string>): ParameterStages {
  const layerOf = new Map(Array.from(names, (name) => [name, encoderLayer(name)]))
  const layers = Math.max(0, ...[...layerOf.values()].map((layer) => layer ?? 0))
  return { layers, stages: new Map([...layerOf].map(([name, layer]) => [name, layer ?? layers + 1])) }
}

/** Undefined outside the encoder. */
function encoderLayer(name: string): number | undefined {
  if (EMBEDDINGS.test(name)) return 0
  const layer = LAYER.exec(name)?.[1]
  return layer === undefined ? undefined : Number(layer) + 1
}
