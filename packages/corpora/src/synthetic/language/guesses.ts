import type { Rules } from '../notation'

/** What a differential is made of. */
export const guesses: Rules = {
  guess: `
    {atelectasis.np.sg}*10 | {pneumonia.np.sg}*10 | {consolidation.np.sg}*4 | {edema.np.sg}*6 | {scar.np.sg}*6
    {effusion.np.sg}*3 | {lesion.np.sg}*4 | {opacity.np.sg}*3 | {interstitial.np.sg}*2 | {thickening.np.sg}*3
    {fracture.np.sg}*2 | {lump.np.sg}*3 | {airways.np.sg}*2 | {calcification.np.sg}*2 | {vascular.np.sg}
    {diaphragm.np.sg} | {pneumothorax.np.sg} | {cardiomegaly.np.sg} | {nonspecific.np.sg} | {mediastinum.np.sg}
    {chance.cause}*4 | {degeneration.np.sg} | {device.np.sg} | {unlisted.np.sg}*3 | {guess.short}*30
  `,
  // The commonest ones without any word before them.
  'guess.short': `
    atelectasis*8 | pneumonia*7 | infiltrate*3 | scarring*4 | edema*3 | consolidation*3 | infection*3 | aspiration*2
    effusion*2 | pleural thickening*2 | fibrosis*2 | overlying soft tissue | a nodule*2 | a mass*2 | airspace disease*2
    chronic change | volume loss | a granuloma*2 | scar*2 | early pneumonia*2 | mild edema | subsegmental atelectasis*2
    an infiltrate | artifact | interstitial edema*2 | a vessel | inflammation | tuberculosis*2 | malignancy | metastasis
    heart failure | CHF | interstitial lung disease | a nipple shadow | pleural fluid*2 | a small effusion
    a healed fracture | bronchitis | cardiomegaly | pericardial fluid | vascular congestion
  `,
  'chance.cause': `
    {opacity.cause} | {atelectasis.cause} | {lesion.cause} | {mediastinum.cause} | {edema.cause}
    {cardiomegaly.cause} | {interstitial.cause}
  `,
}
