import type { NativeKernel } from '../native-kernel'
import type { NativeValue, Operations } from '../operations'

/** Where TensorFlow changes weights and moments in place; one parameter after the other passes through. */
const VARIABLES = ['weights', 'first', 'second'] as const

/**
 * weights, gradient, first and second moment → the next weights and moments, by TensorFlow's own Adam.
 *
 * That scales the step by √(1 − β₂ᵗ) / (1 − β₁ᵗ) and adds epsilon to the uncorrected deviation; with both powers given as 0 the
 * rate is taken as it is, and the correction goes into rate and epsilon.
 */
export const adamW: NativeKernel = {
  name: 'ChexppAdamW',
  run(operations, inputs, attributes) {
    const { beta1, beta2, gradientScale, stepSize, correction, epsilon, keptWeight } = attributes as Record<
      string,
      number
    >
    const numbers = [0, 0, stepSize / correction, beta1, beta2, epsilon / correction]
    const gradient = scaled(operations, operations.of(inputs.gradient), gradientScale)
    const handles = VARIABLES.map((name) => {
      const value = operations.of(inputs[name])
      return assigned(operations, name, name === 'weights' ? scaled(operations, value, keptWeight) : value)
    })
    operations.runUntyped(
      'ResourceApplyAdam',
      [...handles, ...numbers.map((number) => operations.scalar(number)), gradient],
      { T: { dtype: 'float32' }, use_locking: false, use_nesterov: false },
      0,
    )
    return handles.map((handle) => read(operations, handle))
  },
}

function scaled(operations: Operations, value: NativeValue, factor: number): NativeValue {
  return factor === 1 ? value : operations.run('Mul', [value, operations.scalar(factor)])
}

/** A variable that holds the value. Its memory is shared: TensorFlow copies it before a change where someone else holds it too. */
function assigned(operations: Operations, name: string, value: NativeValue): NativeValue {
  const attributes = { dtype: { dtype: 'float32' }, shape: [], shared_name: { name: `chexpp.${name}` } } as const
  const [handle] = operations.runUntyped('VarHandleOp', [], attributes, 1)
  operations.runUntyped('AssignVariableOp', [handle, value], { dtype: { dtype: 'float32' } }, 0)
  return handle
}

function read(operations: Operations, handle: NativeValue): NativeValue {
  return operations.runUntyped('ReadVariableOp', [handle], { dtype: { dtype: 'float32' } }, 1)[0]
}

/** x → Σ x² */
export const sumOfSquares: NativeKernel = {
  name: 'ChexppSumOfSquares',
  run(operations, { x }) {
    return [operations.run('Mul', [operations.run('L2Loss', [operations.of(x)]), operations.scalar(2)])]
  },
}
