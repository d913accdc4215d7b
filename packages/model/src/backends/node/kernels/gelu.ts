import type { NativeKernel } from '../native-kernel'
import type { NativeValue, Operations } from '../operations'

/** x / 2 · (1 + erf(x / √2)) */
export const gelu: NativeKernel = {
  name: 'ChexppGelu',
  run(operations, inputs) {
    const x = operations.of(inputs.x)
    const half = operations.run('Mul', [x, operations.scalar(0.5)])
    const error = operations.run('Erf', [operations.run('Mul', [x, operations.scalar(Math.SQRT1_2)])])
    return [operations.run('AddV2', [half, operations.run('Mul', [half, error])])]
  },
}

/** With u = x / √2: dy / 2 · (1 + erf(u) + 2/√π · u · e^(−u²)) */
export const geluGradient: NativeKernel = {
  name: 'ChexppGeluGradient',
  run(operations, { x, dy }) {
    const u = operations.run('Mul', [operations.of(x), operations.scalar(Math.SQRT1_2)])
    const error = operations.run('Erf', [u])
    const density = operations.run('Exp', [operations.run('Neg', [operations.run('Square', [u])])])
    const scaled = operations.run('Mul', [u, operations.scalar(2 / Math.sqrt(Math.PI))])
    const slope = addAll(operations, [error, operations.run('Mul', [scaled, density]), operations.scalar(1)])
    const half = operations.run('Mul', [operations.of(dy), operations.scalar(0.5)])
    return [operations.run('Mul', [half, slope])]
  },
}

function addAll(operations: Operations, [first, ...others]: readonly NativeValue[]): NativeValue {
  return others.reduce((sum, value) => operations.run('AddV2', [sum, value]), first)
}
