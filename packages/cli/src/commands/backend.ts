import { Command } from 'commander'
import { buildBinding, type BuildEvent } from '@chexpp/train-gpu'
import { EXIT } from '../failure'
import { abortOnInterrupt } from '../interrupt'

interface BuildOptions {
  readonly gpu: boolean
  readonly tensorflow?: string
  readonly to?: string
}

export function backendCommand(setExit: (code: number) => void): Command {
  return new Command('backend').summary("TensorFlow's own library for training").addCommand(
    new Command('build')
      .summary('build the binding of tfjs-node against an installed TensorFlow')
      .description(
        'Compiles the binding of @tensorflow/tfjs-node, or with --gpu of @tensorflow/tfjs-node-gpu, against the TensorFlow of a Python wheel, without root, and lets it compute. Needs a C++ compiler; neither make nor gyp, and Python only to find an installed wheel. A binding that was there is replaced only by one that works.',
      )
      .option('--gpu', 'for graphics cards, with CUDA from the wheel tensorflow[and-cuda]', false)
      .option(
        '--tensorflow <folder|wheel>',
        'folder "tensorflow" of an installed wheel, or a wheel file, which is unpacked beside the binding (default: the wheel of the active environment, else of python3)',
      )
      .option('--to <folder>', 'the project whose node_modules has tfjs-node (default: where chexpp finds it)')
      .addHelpText(
        'after',
        `
Examples:
  $ npm install @tensorflow/tfjs-node@4.22.0 --ignore-scripts
  $ python3 -m venv tf && tf/bin/pip install tensorflow-cpu
  $ chexpp backend build --tensorflow tf/lib/python3*/site-packages/tensorflow

  $ chexpp backend build --tensorflow tensorflow_cpu-2.21.0-cp311-cp311-manylinux_2_27_x86_64.whl   # no Python at all

  $ npm install @tensorflow/tfjs-node-gpu@4.22.0 --ignore-scripts
  $ tf/bin/pip install 'tensorflow[and-cuda]'
  $ chexpp backend build --gpu --tensorflow tf/lib/python3*/site-packages/tensorflow
  $ chexpp doctor

The binding serves Node 20 and every later one; what tfjs-node misses since Node 23 chexpp puts back.
Exit codes: 0 built, 2 something is missing; the message says what to type.`,
      )
      .action(async ({ gpu, tensorflow, to }: BuildOptions) => {
        const signal = abortOnInterrupt()
        const built = await buildBinding({ gpu, tensorFlow: tensorflow, project: to, signal, onEvent: tell })
        const device = built.usesGraphicsCard ? 'on the graphics card' : 'on the processor'
        process.stdout.write(`${built.package.bindingPath}: TensorFlow ${built.tensorFlow} computes ${device}\n`)
        process.stderr.write(`It loads its libraries from ${built.tensorFlowFolder}: keep that folder.\n`)
        if (gpu && !built.usesGraphicsCard) process.stderr.write('chexpp doctor says why not on a card.\n')
        setExit(EXIT.done)
      }),
  )
}

function tell(event: BuildEvent): void {
  process.stderr.write(`${line(event)}\n`)
}

function line(event: BuildEvent): string {
  switch (event.kind) {
    case 'found':
      return `${event.package.name} ${event.package.version} in ${event.package.folder}; compiler ${event.compiler}`
    case 'unpacking':
      return `unpacking ${event.wheel} into ${event.folder}`
    case 'compiling':
      return `compiling against ${event.tensorFlowFolder}`
    case 'verifying':
      return 'letting it compute'
  }
}
