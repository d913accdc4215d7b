// Everything that must hold before a change lands, on a checkout with or without its packages installed.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { build, install, run } from './setup.mjs'

install()
build()

const reports = mkdtempSync(join(tmpdir(), 'chexpp-test-'))
const total = { passed: 0, failed: 0, skipped: 0 }

function check(name, command, args) {
  console.log(`\n> ${name}: ${command} ${args.join(' ')}`)
  const passed = run(command, args) === 0
  total[passed ? 'passed' : 'failed'] += 1
  if (!passed) console.log(`FAILED: ${name}`)
}

function vitest(name, args) {
  const file = join(reports, `${name}.json`)
  console.log(`\n> ${name} tests: vitest run ${args.join(' ')}`)
  const status = run('vitest', ['run', ...args, '--reporter=default', '--reporter=json', `--outputFile.json=${file}`])
  const result = readReport(file)
  total.passed += result.numPassedTests
  total.skipped += result.numPendingTests + result.numTodoTests
  // A run that fails without a failed test (a file that does not load, an unhandled rejection) is a failure too.
  total.failed += Math.max(result.numFailedTests, status === 0 ? 0 : 1)
}

function readReport(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numPendingTests: 0, numTodoTests: 0 }
  }
}

check('format', 'prettier', ['--check', '.'])
check('lint', 'eslint', ['.'])
check('types', 'tsc', ['--noEmit', '-p', 'tsconfig.json'])
check('cycles and layers', 'depcruise', [
  '--config',
  '.dependency-cruiser.cjs',
  'packages',
  'examples',
  'benchmarks',
  'e2e',
])
check('unused exports', 'knip', [])
check('publint and arethetypeswrong', 'turbo', [
  'run',
  'check:package',
  '--output-logs=errors-only',
  '--no-update-notifier',
])
vitest('unit', [])
vitest('end-to-end', ['--config', 'vitest.e2e.config.ts'])

rmSync(reports, { recursive: true })
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`)
process.exit(total.failed === 0 && total.passed > 0 ? 0 : 1)
