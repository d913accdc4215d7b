import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { chexpp, temporaryFolder } from './chexpp'
import { LABELLED_TEXTS, labelsCsv, textsCsv } from './labelled-texts'

const TRAIN = ['texts.csv', '--labels', 'labels.csv', '--id-column', 'id']
const TEACHER = ['--layers', '2', '--hidden', '32', '--heads', '2', '--vocabulary', '200']
const STUDENT = ['--layers', '1', '--hidden', '16', '--heads', '2']

async function folderWithTeacher(): Promise<string> {
  const cwd = await temporaryFolder({ 'texts.csv': textsCsv(LABELLED_TEXTS), 'labels.csv': labelsCsv(LABELLED_TEXTS) })
  const trained = await chexpp(['train', ...TRAIN, '-o', 'teacher', ...TEACHER, '--steps', '60'], { cwd })
  expect(trained).toMatchObject({ code: 0 })
  return cwd
}

test('a student with another tokenizer learns from a teacher; interrupted, it goes on, and the teacher is not asked again', async () => {
  const cwd = await folderWithTeacher()
  const distill = ['distill', ...TRAIN, '--teacher', 'teacher/best', '-o', 'student', ...STUDENT]
  const options = ['--vocabulary', '150', '--steps', '300', '--temperature', '3', '--alpha', '0.7']
  const interrupt = (stderr: string): boolean => stderr.includes('step 250:')
  const stopped = await chexpp([...distill, ...options], { cwd, interrupt })
  expect(stopped).toMatchObject({ code: 130, stdout: '' })
  expect(stopped.stderr).toContain('--resume')

  const [key] = await readdir(join(cwd, 'student/teacher-logits'))
  const kept = join(cwd, 'student/teacher-logits', key, '0.safetensors')
  const { mtimeMs } = await stat(kept)
  const resumed = await chexpp([...distill, ...options, '--resume'], { cwd })
  expect(resumed).toMatchObject({ code: 0 })
  expect(resumed.stderr).toMatch(/goes on after step 2\d0/)
  expect(resumed.stdout).toMatch(/best: validation kappa \d\.\d{4} at step \d+$/m)
  expect((await stat(kept)).mtimeMs).toBe(mtimeMs)
  expect((await readFile(kept)).toString('latin1')).not.toContain('edema')

  const labelled = await chexpp(['label', 'texts.csv', '--labeler', 'student/best', '--unit', 'sentence'], { cwd })
  expect(labelled).toMatchObject({ code: 0 })
})

test('hidden states and attention are learned with the tokenizer of the teacher; what does not fit is refused', async () => {
  const cwd = await folderWithTeacher()
  const distill = (...options: string[]) =>
    chexpp(['distill', ...TRAIN, '--teacher', 'teacher/best', '-o', 'student', '--steps', '10', ...options], { cwd })
  const layers = ['--hidden-loss', 'mse', '--attention-loss', '--attention-weight', '0.5']
  expect(await distill(...STUDENT, ...layers, '--tokenizer', 'teacher')).toMatchObject({ code: 0 })
  const tokenizers = ['teacher', 'student'].map((who) => readFile(join(cwd, who, 'best/tokenizer.json'), 'utf8'))
  const [ofTeacher, ofStudent] = await Promise.all(tokenizers)
  expect(ofStudent).toBe(ofTeacher)

  for (const [options, message] of [
    [['--attention-loss'], 'add --tokenizer teacher'],
    [['--attention-loss', '--tokenizer', 'teacher', '--heads', '4'], 'the student has 4, the teacher 2'],
    [['--alpha', '2'], '--alpha'],
    [['--teacher', 'nowhere'], 'nowhere'],
  ] as const) {
    const refused = await distill(...options)
    expect(refused).toMatchObject({ code: 2, stdout: '' })
    expect(refused.stderr).toContain(message)
  }
})
