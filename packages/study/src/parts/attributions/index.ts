import { COUNT, object } from '../../json-schema'
import type { StudyPart } from '../part'
import { ATTRIBUTIONS_SCHEMA, type Attributions } from './attributions'
import { attributionsSection } from './attributions-section'
import { attributionsStep, type AttributionSettings } from './attributions-step'

/** Figures 3 and 4, gradient attributions beside them, and a check which of them can be trusted. */
export const attributionsPart: StudyPart<AttributionSettings, Attributions> = {
  profiles: { quick: { randomOrders: 8 }, full: { randomOrders: 50 }, paper: { randomOrders: 50 } },
  withinSteps: (settings) => settings,
  settingsSchema: object({ randomOrders: COUNT }),
  run: attributionsStep,
  outputSchema: ATTRIBUTIONS_SCHEMA,
  section: attributionsSection,
}
