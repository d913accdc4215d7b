import { labelsOfDigits } from '../labels/label-digits'
import type { StepOutput } from '../steps/run-step'
import type { StudyContext } from '../study-context'
import { compareStudent, sameSteps, type ComparedStudent, type Comparison } from './compared-student'

/** A student to be compared, and what is made of its answers. */
export interface ComparedWith<Figures> extends Omit<Comparison, 'stage' | 'after'> {
  /** @param answers of each list of texts that it is asked, `[texts][14]` class indexes */
  readonly figures: (student: ComparedStudent, answers: readonly (readonly Uint8Array[])[]) => Figures
}

export interface StudentComparison<Figures> {
  /** Its name: the steps' stage, and what their names begin with. */
  readonly part: string
  /** What is compared, as the steps' titles begin. */
  readonly title: string
  readonly after: readonly StepOutput<unknown>[]
  /** Their names and titles are those within the part. */
  readonly students: readonly ComparedWith<Figures>[]
}

/** Trains the students, each in a step of its own and for the same number of steps, and makes the figures of all of them in one more. */
export async function compareStudents<Figures>(
  study: StudyContext,
  { part, title, after, students }: StudentComparison<Figures>,
): Promise<StepOutput<readonly Figures[]>> {
  const { resamples, seed } = study.settings
  const compared: StepOutput<ComparedStudent>[] = []
  for (const student of students) {
    const budget = compared.length === 0 ? student.budget : sameSteps(student.budget, compared[0].output)
    const named = { name: `${part}/${student.name}`, stage: part, title: `${title}: ${student.title}` }
    compared.push(await compareStudent(study, { ...student, ...named, budget, after }))
  }
  return study.step({
    name: `${part}/figures`,
    stage: part,
    title: `${title}: accuracy and kappa of each`,
    version: 1,
    options: { resamples, seed },
    after: [...after, ...compared],
    run: () =>
      Promise.resolve(
        compared.map(({ output }, place) => students[place].figures(output, output.predicted.map(labelsOfDigits))),
      ),
  })
}
