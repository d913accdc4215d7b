import { access } from 'node:fs/promises'
import { join } from 'node:path'
import { ProvisioningError } from './provisioning-error'

/** The shared libraries, by the names that the wheels for Linux give them. */
export const LIBRARIES = ['libtensorflow_cc.so.2', 'libtensorflow_framework.so.2'] as const

const NEEDED = [...LIBRARIES, 'include/tensorflow/c/eager/c_api.h']

/** The folder itself, where it is the folder `tensorflow` of a wheel. Throws {@link ProvisioningError} where something is missing. */
export async function checkTensorFlowFolder(folder: string): Promise<string> {
  for (const name of NEEDED) {
    await access(join(folder, name)).catch(() => {
      throw new ProvisioningError(
        `${folder} is not the folder "tensorflow" of an installed wheel: it has no ${name}. Where that is:`,
        [
          `python3 -c "import importlib.util; print(importlib.util.find_spec('tensorflow').submodule_search_locations[0])"`,
        ],
      )
    })
  }
  return folder
}
