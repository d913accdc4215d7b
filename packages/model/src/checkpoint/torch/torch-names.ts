import type { ElementType } from '../element-type'
import { InertObject, PickleGlobal, StorageReference, TensorReference, type PickleValue } from './pickle-value'
import type { PickleHost } from './unpickle'

/** Published models have tensors of up to 5 dimensions. */
const MAX_DIMENSIONS = 8

/** Longest part of a name from the file that an error repeats. */
const MAX_EXCERPT = 80

const STORAGES: ReadonlyMap<string, ElementType> = new Map([
  ['torch.FloatStorage', 'F32'],
  ['torch.DoubleStorage', 'F64'],
  ['torch.HalfStorage', 'F16'],
  ['torch.BFloat16Storage', 'BF16'],
  ['torch.LongStorage', 'I64'],
  ['torch.IntStorage', 'I32'],
  ['torch.ShortStorage', 'I16'],
  ['torch.CharStorage', 'I8'],
  ['torch.ByteStorage', 'U8'],
  ['torch.BoolStorage', 'BOOL'],
])

type Build = (args: readonly PickleValue[]) => PickleValue | undefined

/** Everything that can be called, with what comes of it; `undefined` where the arguments are not such. */
const CALLS: ReadonlyMap<string, Build> = new Map<string, Build>([
  ['torch._utils._rebuild_tensor', rebuildTensor],
  ['torch._utils._rebuild_tensor_v2', rebuildTensor],
  ['torch._utils._rebuild_parameter', ([data]) => (data instanceof TensorReference ? data : undefined)],
  ['torch.Size', ([sizes = []]) => (Array.isArray(sizes) ? sizes : undefined)],
  ['collections.OrderedDict', ([pairs = []]) => dict(pairs)],
  ['collections.defaultdict', () => new Map()],
])

/** Names that checkpoints have beside their tensors and that nothing here reads. What they name is never made. */
const INERT = new RegExp(
  `^(${[
    'argparse\\.Namespace',
    'types\\.SimpleNamespace',
    '(builtins|__builtin__)\\.(set|frozenset|dict|list|tuple|int|float|complex|bool|str|bytes|bytearray|slice|range|object)',
    '_codecs\\.encode',
    'datetime\\.(date|time|datetime|timedelta)',
    'pathlib\\.(_local\\.)?(Pure)?(Posix|Windows)?Path',
    'numpy\\.(ndarray|dtype|float64|float32|int64|int32|bool_)',
    'numpy\\.(core|_core)\\.multiarray\\.(scalar|_reconstruct)',
    'torch\\.(float|double|half|bfloat16|int|long|short|uint8|int8|int16|int32|int64|float16|float32|float64|bool|device)',
    'torch\\.torch_version\\.TorchVersion',
  ].join('|')})$`,
)

/** What the names in PyTorch's pickles stand for; `fail` makes the error for those that are refused. */
export function torchHost(fail: (detail: string) => Error): PickleHost {
  return {
    global(name) {
      if (CALLS.has(name) || STORAGES.has(name)) return new PickleGlobal(name)
      if (INERT.test(name)) return new InertObject(name)
      throw fail(
        `names the Python object ${JSON.stringify(name.slice(0, MAX_EXCERPT))}, which is refused: tensors and plain ` +
          'containers are read, nothing else. Save the weights alone in Python: torch.save(model.state_dict(), file)',
      )
    },
    call(callable, args) {
      const result = CALLS.get(callable.name)?.(args)
      if (result === undefined) throw fail(`calls ${callable.name} in a way that PyTorch does not`)
      return result
    },
    persistent(id) {
      if (!Array.isArray(id) || id[0] !== 'storage') throw fail('refers to something outside that is no storage')
      const [, type, key, , count, view = null] = id
      const elementType = type instanceof PickleGlobal ? STORAGES.get(type.name) : undefined
      if (elementType === undefined || typeof key !== 'string' || !isSize(count)) {
        throw fail('describes a storage in a way that PyTorch does not')
      }
      if (view !== null) throw fail(`has a view into storage "${key.slice(0, MAX_EXCERPT)}", which is not read`)
      return new StorageReference(elementType, key, count)
    },
  }
}

function rebuildTensor(args: readonly PickleValue[]): PickleValue | undefined {
  const [storage, offset, shape, strides] = args
  if (!(storage instanceof StorageReference) || !isSize(offset) || !isSizes(shape) || !isSizes(strides))
    return undefined
  if (shape.length !== strides.length || shape.length > MAX_DIMENSIONS) return undefined
  return new TensorReference(storage, offset, shape, strides)
}

function dict(pairs: PickleValue): PickleValue | undefined {
  if (!Array.isArray(pairs)) return undefined
  const entries = pairs.filter((pair): pair is PickleValue[] => Array.isArray(pair) && pair.length === 2)
  return entries.length === pairs.length ? new Map(entries.map(([key, value]) => [key, value])) : undefined
}

function isSizes(value: PickleValue): value is number[] {
  return Array.isArray(value) && value.every(isSize)
}

function isSize(value: PickleValue): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0
}
