import type { ElementType } from '../element-type'

/** What a pickle can become here: plain data, tensors, and stand-ins that do nothing. */
export type PickleValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  /** A list or a tuple. */
  | PickleValue[]
  | Set<PickleValue>
  /** A dict, ordered or not. */
  | Map<PickleValue, PickleValue>
  | PickleGlobal
  | StorageReference
  | TensorReference
  | InertObject

/** A class or function by its Python name. It is never looked up anywhere but in a table of names. */
export class PickleGlobal {
  /** Such as `torch._utils._rebuild_tensor_v2`. */
  constructor(readonly name: string) {}
}

/** What stands in the place of an object that nothing here reads, such as the arguments of the training script. */
export class InertObject {
  constructor(readonly typeName: string) {}
}

/** Values that lie one after the other elsewhere in the file. */
export class StorageReference {
  constructor(
    readonly type: ElementType,
    /** Under which the file has it. */
    readonly key: string,
    /** Values, not bytes. */
    readonly count: number,
  ) {}
}

/** A view into a storage. Checked against the storage in `checkView`, not before. */
export class TensorReference {
  constructor(
    readonly storage: StorageReference,
    /** Values of the storage before the tensor's first. */
    readonly offset: number,
    readonly shape: readonly number[],
    /** Values of the storage from one index to the next, of each dimension. */
    readonly strides: readonly number[],
  ) {}
}
