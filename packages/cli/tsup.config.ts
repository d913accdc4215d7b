import { defineConfig } from 'tsup'
import { library } from '../../tsup.base'

// Split, so that a command loads only what it needs.
export default defineConfig({ ...library, platform: 'node', splitting: true })
