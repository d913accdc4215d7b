import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('..', import.meta.url))

const environment = {
  ...process.env,
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',
  // Packages' own binaries come first, as they would in an npm script.
  PATH: `${root}node_modules/.bin${process.platform === 'win32' ? ';' : ':'}${process.env.PATH}`,
}

/** Runs a command with the terminal passed through; returns its exit code. */
export function run(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: environment,
    shell: process.platform === 'win32',
    ...options,
  })
  if (result.error) throw result.error
  return result.status ?? 1
}

function runOrExit(command, args) {
  const status = run(command, args)
  if (status !== 0) process.exit(status)
}

/** True where the installed packages are those of the lockfile: pnpm keeps a copy of what it installed. */
function isInstalled() {
  const installed = `${root}node_modules/.pnpm/lock.yaml`
  return existsSync(installed) && readFileSync(installed, 'utf8') === readFileSync(`${root}pnpm-lock.yaml`, 'utf8')
}

/** Installs what is missing, with the pinned pnpm and the lockfile; needs Node and npm only. */
export function install() {
  if (isInstalled()) return
  const { packageManager } = JSON.parse(readFileSync(`${root}package.json`, 'utf8'))
  console.error(`Installing packages with ${packageManager} …`)
  runOrExit('npx', ['-y', packageManager, 'install', '--frozen-lockfile', '--reporter=append-only', '--loglevel=warn'])
}

/** Builds every package whose sources changed since the last build. */
export function build() {
  console.error('Building packages …')
  runOrExit('turbo', ['run', 'build', '--output-logs=errors-only', '--no-update-notifier'])
}
