import { learningCurve, list, picture, type PageSection } from '@chexpp/plots'
import type { StudyResults } from '../results/study-results'

export function trainingSection({ student, settings }: StudyResults): PageSection {
  return {
    heading: 'Training',
    blocks: [
      picture({
        caption: 'Training loss, and kappa on the validation texts; the step with the best kappa is kept.',
        draw: (width) =>
          learningCurve({
            title: 'Loss and validation kappa over the steps',
            losses: student.losses,
            validations: student.validations,
            keptStep: student.bestStep,
            width,
          }),
      }),
      list([
        `Backend ${student.backend}; step ${student.bestStep} of ${student.steps} is kept.`,
        ...(student.steps < student.plannedSteps
          ? [
              `Training ended after ${settings.training.seconds} seconds; give --steps ${student.plannedSteps} for all its steps.`,
            ]
          : []),
        ...(student.truncated > 0
          ? [`Of ${student.truncated} test texts the student saw only the first ${student.maxLength} tokens.`]
          : []),
      ]),
    ],
  }
}
