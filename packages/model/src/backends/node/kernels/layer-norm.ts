import type { NativeKernel } from '../native-kernel'

/** x `[rows, size]`, scale and shift `[size]` → y `[rows, size]`, mean `[rows, 1]` and 1 / deviation `[rows, 1]` as statistics `[rows, 2]`. */
export const layerNorm: NativeKernel = {
  name: 'ChexppLayerNorm',
  run(operations, inputs, { epsilon }) {
    const [x, scale, shift] = [inputs.x, inputs.scale, inputs.shift].map((tensor) => operations.of(tensor))
    const mean = operations.reduceLast('Mean', x)
    const variance = operations.reduceLast('Mean', operations.run('SquaredDifference', [x, mean]))
    const inverse = operations.run('Rsqrt', [operations.run('AddV2', [variance, operations.scalar(Number(epsilon))])])
    const normalised = operations.run('Mul', [operations.run('Sub', [x, mean]), inverse])
    const y = operations.run('AddV2', [operations.run('Mul', [normalised, scale]), shift])
    const axis = operations.integers(1)
    const last = operations.reshape(axis, [])
    return [y, operations.run('ConcatV2', [mean, inverse, last], { N: 2, Tidx: { dtype: 'int32' } })]
  },
}

/** x, statistics, scale, dy → the gradients of x, scale and shift. */
export const layerNormGradient: NativeKernel = {
  name: 'ChexppLayerNormGradient',
  run(operations, inputs) {
    const { x, statistics, scale, dy } = inputs
    const [rows] = x.shape
    const column = (index: number) =>
      operations.run(
        'Slice',
        [operations.of(statistics), operations.integers(0, index), operations.integers(rows, 1)],
        { Index: { dtype: 'int32' } },
      )
    const [mean, inverse] = [column(0), column(1)]
    const gradient = operations.of(dy)
    const normalised = operations.run('Mul', [operations.run('Sub', [operations.of(x), mean]), inverse])
    const dNormalised = operations.run('Mul', [gradient, operations.of(scale)])
    const projection = operations.reduceLast('Mean', operations.run('Mul', [dNormalised, normalised]))
    const centred = operations.run('Sub', [dNormalised, operations.reduceLast('Mean', dNormalised)])
    const across = operations.run('Sub', [centred, operations.run('Mul', [normalised, projection])])
    return [
      operations.run('Mul', [across, inverse]),
      operations.run('BiasAddGrad', [operations.run('Mul', [gradient, normalised])]),
      operations.run('BiasAddGrad', [gradient]),
    ]
  },
}
