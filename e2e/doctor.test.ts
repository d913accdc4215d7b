import { expect, test } from 'vitest'
import { chexpp } from './chexpp'

test('doctor says what runs here and what does not', async () => {
  const { code, stdout } = await chexpp(['doctor'])
  expect(code).toBe(0)
  expect(stdout).toContain(`✓ Node ${process.versions.node}`)
  expect(stdout).toContain('✓ rules')
  for (const backend of ['node', 'webgpu', 'wasm', 'cpu']) expect(stdout).toContain(`backend ${backend}: `)
})

test('help names every command, and a misspelt command is guessed', async () => {
  const help = await chexpp(['--help'])
  expect(help.code).toBe(0)
  for (const command of [
    'label',
    'sections',
    'evaluate',
    'train',
    'distill',
    'review',
    'reproduce',
    'explain',
    'bench',
    'doctor',
  ]) {
    expect(help.stdout).toContain(`  ${command}`)
    const own = await chexpp([command, '--help'])
    expect(own.code).toBe(0)
    expect(own.stdout).toContain(`$ chexpp ${command}`)
  }
  const misspelt = await chexpp(['lable'])
  expect(misspelt.code).toBe(2)
  expect(misspelt.stderr).toContain('Did you mean label?')
})
