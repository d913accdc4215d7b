import type { Float32Tensor } from './checkpoint/safetensors/encode-safetensors'
import type { StudentModel } from './student-model'

/** The present values of a model's parameters, copied, by Hugging Face name. */
export async function readParameters({
  parameters,
}: Pick<StudentModel, 'parameters'>): Promise<ReadonlyMap<string, Float32Tensor>> {
  const tensors = new Map<string, Float32Tensor>()
  for (const [name, variable] of parameters) {
    tensors.set(name, { shape: variable.shape, values: (await variable.data<'float32'>()).slice() })
  }
  return tensors
}
