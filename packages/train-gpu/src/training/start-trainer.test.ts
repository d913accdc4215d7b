import { BackendUnavailableError } from '@chexpp/model'
import { trainStudent } from '@chexpp/train'
import { expect, it } from 'vitest'
import { startTrainer } from './start-trainer'

it('trains on the backend that is named', async () => {
  expect(await startTrainer('cpu')).toEqual({ backend: { name: 'cpu', threads: 1, tried: [] }, train: trainStudent })
})

it('on gpu takes a card, or says what to do where there is none', async () => {
  const outcome = await startTrainer('gpu').catch((error: unknown) => error)
  if (!(outcome instanceof Error)) expect(outcome).toMatchObject({ backend: { name: 'node' } })
  else {
    expect(outcome).toBeInstanceOf(BackendUnavailableError)
    expect(outcome.message).toMatch(/npm install|chexpp backend build|driver/)
  }
})
