import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chexpp, temporaryFolder } from './chexpp'

test('JSON and HTML have the figures that the table prints', async () => {
  const columns =
    'No Finding,Enlarged Cardiomediastinum,Cardiomegaly,Lung Lesion,Lung Opacity,Consolidation,Pneumonia,Atelectasis,Pneumothorax,Pleural Effusion,Pleural Other,Fracture,Support Devices'
  const table = (edema: readonly string[]) =>
    // Columns in another order than the official one: they are found by name.
    [`Edema,study_id,${columns}`, ...edema.map((value, row) => `${value},s${row}${','.repeat(13)}`)].join('\n') + '\n'
  // By hand: 3 of 4 agree; by chance (2·1 + 1·1 + 1·2)/16 = 5/16; kappa = (12/16 − 5/16)/(11/16) = 7/11.
  const cwd = await temporaryFolder({
    'predicted.csv': table(['1.0', '', '0.0', '']),
    'reference.csv': table(['1.0', '1.0', '0.0', '']),
  })
  const { code, stdout, stderr } = await chexpp(
    [
      'evaluate',
      'predicted.csv',
      'reference.csv',
      '--id-column',
      'study_id',
      '--json',
      'e.json',
      '--html',
      'e.html',
      '--resamples',
      '50',
    ],
    { cwd },
  )
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
  expect(stdout).toMatch(/^Edema +0\.6364 .* 0\.7500$/m)
  expect(stdout).toContain('4 rows; mean kappa over 1 of 14 heads')
  const evaluation = JSON.parse(await readFile(join(cwd, 'e.json'), 'utf8')) as {
    mean: { kappa: number; accuracy: number }
    heads: Record<string, { kappa: number | null; accuracy: number }>
  }
  expect(evaluation.heads.Edema.kappa).toBeCloseTo(7 / 11, 12)
  expect(evaluation.heads.Fracture.kappa).toBeNull()
  expect(evaluation.mean.kappa).toBeCloseTo(7 / 11, 12)
  expect(evaluation.mean.accuracy).toBeCloseTo((13 + 0.75) / 14, 12)
  const page = await readFile(join(cwd, 'e.html'), 'utf8')
  expect(page).toContain('<svg')
  expect(page).not.toMatch(/(?:src|href)="(?!#|data:)|@import|url\((?!["']?(?:#|data:))/)
})

test('a file without the label columns is refused', async () => {
  const cwd = await temporaryFolder({ 'few.csv': 'id,Edema,Fracture\na,1.0,\n' })
  const { code, stderr } = await chexpp(['evaluate', 'few.csv', 'few.csv'], { cwd })
  expect(code).toBe(2)
  expect(stderr).toContain('No Finding')
})
