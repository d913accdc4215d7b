import { trainStudent, type TrainedStudent, type TrainingEvent, type TrainStudent, type takeStep } from '@chexpp/train'
import { queryGraphicsCards, type GraphicsCard } from '../device/graphics-cards'
import { splittingStep, type SplitEvent } from './splitting-step'

/** What a run on a graphics card tells beside {@link TrainingEvent}. */
export type GpuTrainingEvent =
  | TrainingEvent
  | SplitEvent
  /** Since the last such event. Tokens include padding: they are what the card computes. */
  | {
      readonly kind: 'throughput'
      readonly step: number
      readonly textsPerSecond: number
      readonly tokensPerSecond: number
    }
  /** The cards, where `nvidia-smi` is there to tell. */
  | { readonly kind: 'cards'; readonly step: number; readonly cards: readonly GraphicsCard[] }

export interface TrainOnGpu extends Omit<TrainStudent, 'onEvent' | 'takeStep'> {
  readonly onEvent?: (event: GpuTrainingEvent) => void
  /** Time between two reports of throughput and cards. Default 10. */
  readonly reportSeconds?: number
  /** For tests: where the cards are asked for. */
  readonly queryCards?: typeof queryGraphicsCards
}

/**
 * `trainStudent` on the active backend, with what a graphics card needs: a batch that does not fit into memory is split, and
 * throughput, memory and utilisation are told. Runs on any backend; call `useGpu` before to have it on a card.
 *
 * @throws {OutOfMemoryError} where one text by itself does not fit into memory
 * @throws what `trainStudent` throws
 */
export async function trainOnGpu(run: TrainOnGpu): Promise<TrainedStudent> {
  const { onEvent, reportSeconds = 10, queryCards = queryGraphicsCards, ...rest } = run
  const split = splittingStep((event) => onEvent?.(event))
  let since = { time: performance.now(), texts: 0, tokens: 0 }
  const measuredStep: typeof takeStep = (model, optimizer, step) => {
    const result = split(model, optimizer, step)
    const texts = since.texts + step.labels.length
    const tokens = since.tokens + step.batch.batch * step.batch.length
    const seconds = (performance.now() - since.time) / 1000
    since = { ...since, texts, tokens }
    if (seconds >= reportSeconds) {
      since = { time: performance.now(), texts: 0, tokens: 0 }
      const speed = { textsPerSecond: texts / seconds, tokensPerSecond: tokens / seconds }
      onEvent?.({ kind: 'throughput', step: step.step, ...speed })
      void queryCards().then((cards) => {
        if (cards !== undefined) onEvent?.({ kind: 'cards', step: step.step, cards })
      })
    }
    return result
  }
  return trainStudent({ ...rest, onEvent, takeStep: measuredStep })
}
