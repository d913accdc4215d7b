import type { OpenWeights } from '../file-tensor'
import type { InputFile } from '../input-file'
import { LEGACY_START, openTorchLegacy } from './open-torch-legacy'
import { openTorchZip } from './open-torch-zip'

/** How a zip archive begins: "PK", 3, 4. */
const ZIP_START = Uint8Array.of(0x50, 0x4b, 3, 4)

/**
 * The tensors of a file of `torch.save` (`.bin`, `.pt`, `.pth`), in today's form or that before PyTorch 1.6. Only its
 * pickle is read at once; no code of it is ever run. The file is closed with the weights.
 *
 * Throws `CheckpointError` for a file that is neither, that holds more than tensors and plain containers, or whose sizes
 * do not agree with each other.
 */
export async function openTorchFile(file: InputFile): Promise<OpenWeights> {
  const start = await file.read(0, Math.min(file.size, LEGACY_START.length))
  if (startsWith(start, ZIP_START)) return openTorchZip(file)
  if (startsWith(start, LEGACY_START)) return openTorchLegacy(file)
  throw file.error(
    'is no file of torch.save. Load it in Python and save its weights again: torch.save(model.state_dict(), file)',
  )
}

function startsWith(bytes: Uint8Array, beginning: Uint8Array): boolean {
  return beginning.every((byte, index) => bytes[index] === byte)
}
