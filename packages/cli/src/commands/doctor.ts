import { availableParallelism, totalmem } from 'node:os'
import { BACKENDS, BackendUnavailableError, useBackend, type BackendName } from '@chexpp/model'
import { createRulesLabeler } from '@chexpp/rules'
import { diagnoseGpu } from '@chexpp/train-gpu'
import { Command } from 'commander'

const OLDEST_NODE = 20
const GIB = 1024 ** 3

/** What each backend is for, as the list shows it. */
const PURPOSES: Readonly<Record<BackendName, string>> = {
  node: 'TensorFlow itself; fastest for large encoders',
  webgpu: 'graphics cards through WebGPU',
  wasm: 'WebAssembly with kernels of our own; the default',
  cpu: 'plain JavaScript; slow, runs everywhere',
}

export function doctorCommand(setExit: (code: number) => void): Command {
  return new Command('doctor')
    .summary('what runs here, what is missing, what to type')
    .description('Looks at this machine and says what chexpp can do on it. Changes nothing.')
    .addHelpText(
      'after',
      '\nExamples:\n  $ chexpp doctor\n\nExit codes: 0 rules and training run here, 1 one of them does not.',
    )
    .action(async () => {
      const checks = [
        checkNode(),
        checkMachine(),
        await checkRules(),
        ...(await checkBackends()),
        ...(await checkGpu()),
      ]
      for (const { ok, text } of checks) process.stdout.write(`${ok === undefined ? ' ' : ok ? '✓' : '✗'} ${text}\n`)
      setExit(checks.some(({ ok }) => ok === false) ? 1 : 0)
    })
}

interface Check {
  /** Undefined for what is good to have or to know, and no fault where it lacks. */
  readonly ok: boolean | undefined
  readonly text: string
}

function checkNode(): Check {
  const { node } = process.versions
  const ok = Number(node.split('.')[0]) >= OLDEST_NODE
  return { ok, text: ok ? `Node ${node}` : `Node ${node}: install Node ${OLDEST_NODE} or later` }
}

function checkMachine(): Check {
  return {
    ok: undefined,
    text: `${availableParallelism()} processor cores, ${(totalmem() / GIB).toFixed(0)} GiB of memory`,
  }
}

async function checkRules(): Promise<Check> {
  const [{ labels }] = await createRulesLabeler().label(['No pleural effusion.'])
  const ok = labels.some((labelClass) => labelClass !== 0)
  return { ok, text: ok ? 'rules: label reports (chexpp label REPORTS)' : 'rules: give no labels; reinstall chexpp' }
}

/** Every backend on its own. Wasm or plain JavaScript must run for training; the others are optional. */
async function checkBackends(): Promise<readonly Check[]> {
  const checks: Check[] = []
  for (const name of BACKENDS) {
    const required = name === 'wasm' || name === 'cpu'
    try {
      const { threads } = await useBackend(name)
      checks.push({ ok: true, text: `backend ${name}: ${PURPOSES[name]} (threads: ${threads})` })
    } catch (error) {
      if (!(error instanceof BackendUnavailableError)) throw error
      checks.push({
        ok: required ? false : undefined,
        text: `backend ${name}: ${PURPOSES[name]}. Not here: ${error.reason}`,
      })
    }
  }
  return checks
}

/** What stands in the way of training on a graphics card; none of it is a fault. */
async function checkGpu(): Promise<readonly Check[]> {
  return (await diagnoseGpu()).map(({ ok, text, remedy }) => ({
    ok: ok || undefined,
    text: `graphics card: ${text}${remedy === undefined ? '' : `. To do: ${remedy}`}`,
  }))
}
