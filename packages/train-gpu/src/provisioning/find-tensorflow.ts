import { execFile } from 'node:child_process'
import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { ProvisioningError } from './provisioning-error'
import { checkTensorFlowFolder } from './tensorflow-folder'

/** Prints the folder of the installed wheel without loading it. */
const PRINT_FOLDER =
  "import importlib.util as u; s = u.find_spec('tensorflow'); print(s.submodule_search_locations[0] if s else '')"

/**
 * The folder of the installed TensorFlow wheel: of the active virtual or conda environment, else of the `python3` on the path, which is asked where
 * it is and nothing else. Throws {@link ProvisioningError} where there is none.
 */
export async function findTensorFlow({ gpu }: { readonly gpu: boolean }): Promise<string> {
  const { VIRTUAL_ENV, CONDA_PREFIX } = process.env
  for (const environment of [VIRTUAL_ENV, CONDA_PREFIX]) {
    const folder = environment && (await wheelOfEnvironment(environment))
    if (folder) return checkTensorFlowFolder(folder)
  }
  const folder = await wheelOfPython()
  if (folder) return checkTensorFlowFolder(folder)
  throw new ProvisioningError('No TensorFlow wheel is installed here. One way to get it:', [
    'python3 -m venv tensorflow',
    `tensorflow/bin/pip install ${gpu ? "'tensorflow[and-cuda]'" : 'tensorflow-cpu'}`,
    `chexpp backend build${gpu ? ' --gpu' : ''} --tensorflow tensorflow/lib/python3*/site-packages/tensorflow`,
  ])
}

async function wheelOfEnvironment(environment: string): Promise<string | undefined> {
  const library = join(environment, 'lib')
  for (const python of await readdir(library).catch(() => [])) {
    const packages = join(library, python, 'site-packages')
    if ((await readdir(packages).catch(() => [] as string[])).includes('tensorflow'))
      return join(packages, 'tensorflow')
  }
  return undefined
}

async function wheelOfPython(): Promise<string | undefined> {
  try {
    const { stdout } = await promisify(execFile)('python3', ['-c', PRINT_FOLDER])
    return stdout.trim() || undefined
  } catch {
    return undefined
  }
}
