// The main job: sets the checkout up, then runs the study with the arguments given after `--`.
import { build, install, root, run } from './setup.mjs'

install()
build()
process.exit(run('node', [`${root}examples/reproduce-paper/main.js`, ...process.argv.slice(2)]))
