import { ofEachPart, PARTS, type PartName, type PartSettings } from './parts'
import { CORE_PROFILES, type CoreProfile, type OfProfile, type Profile } from './profiles'
import type { CoreSettings } from './settings'

/** All that decides a run's result. Kept in the run's folder, so that it can be resumed. */
export interface StudySettings extends CoreSettings {
  readonly parts: PartSettings
  /** Parts that the run leaves out. */
  readonly without: readonly PartName[]
}

export type ProfileSettings = StudySettings & CoreProfile

const settingsOf = (profile: Profile): ProfileSettings => ({
  ...CORE_PROFILES[profile],
  parts: ofEachPart<PartSettings>((name) => PARTS[name].profiles[profile]),
  without: [],
})

export const PROFILE_SETTINGS: OfProfile<ProfileSettings> = {
  quick: settingsOf('quick'),
  full: settingsOf('full'),
  paper: settingsOf('paper'),
}

/** The settings with all of so many steps for the student, and no more than these for those that are only compared. */
export function trainedForSteps(settings: StudySettings, steps: number): StudySettings {
  const { parts } = settings
  return {
    ...settings,
    training: { steps },
    parts: ofEachPart<PartSettings>((name) => PARTS[name].withinSteps(parts[name], steps)),
  }
}
