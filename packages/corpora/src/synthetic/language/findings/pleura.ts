import type { Finding } from './finding'

const effusion: Finding = {
  count: `
    pleural effusion*9 | effusion*5 | pleural fluid collection | layering pleural effusion | parapneumonic effusion
    subpulmonic effusion | component of pleural effusion | loculated effusion
  `,
  plural: `
    pleural effusions*8 | effusions*4 | bilateral effusions | bilateral pleural effusions*2
    pleural fluid collections | layering effusions | parapneumonic effusions
  `,
  mass: `
    pleural fluid*5 | loculated pleural fluid | layering pleural fluid | free pleural fluid | pleural effusion*3
    effusion
    fluid or effusion | subpulmonic effusion | pericardial effusion*2
  `,
  grade: 'amount',
  quality: `
    loculated*3 | layering*3 | free-flowing | partially loculated*2 | subpulmonic | pleural | bilateral*3 | malignant
    hemorrhagic | simple | unilateral | parapneumonic
  `,
  where: 'pleural',
  cause: `
    heart failure | volume overload*2 | fluid overload*2 | prior surgery | malignancy | ascites | hypoalbuminemia
    recent surgery
  `,
}

const pneumothorax: Finding = {
  count: `
    pneumothorax*12 | tension pneumothorax*2 | apical pneumothorax*2 | hydropneumothorax | loculated pneumothorax
    component of pneumothorax | pleural line*2
  `,
  plural: `
    pneumothoraces*6 | pneumothoraces or hemothoraces | signs of pneumothorax*2 | bilateral pneumothoraces
    signs of tension pneumothorax | apical pneumothoraces
  `,
  mass: 'pneumothorax*6 | residual pneumothorax | apical pneumothorax | postprocedural pneumothorax',
  grade: 'amount',
  quality: `
    apical*4 | tension*2 | residual*2 | visible*2 | anterior | loculated | basilar | spontaneous | occult | definite
    apparent | recurrent | lateral
  `,
  where: 'pleural',
  cause: `
    recent biopsy | line placement*2 | barotrauma | rib fractures | thoracentesis*2 | removal of the chest tube
    trauma
  `,
}

const thickening: Finding = {
  count: `
    pleural scar*2 | fibrothorax*3 | pleural-based scar | pleuro-pericardial scar*2 | pleuro-parenchymal scar*2
    area of pleural thickening*2 | pleural plaque*2 | focus of fibrosis | calcified pleural plaque
    pleural parenchymal scar
  `,
  plural: `
    areas of pleural thickening*3 | fibrotic changes | pleural scars | changes of fibrosis*2 | pleural plaques*2
    calcified pleural plaques*2 | areas of fibrosis*2 | pleural parenchymal scars | areas of pleural scarring
  `,
  mass: `
    pleural thickening*12 | fibrosis*6 | pulmonary fibrosis*5 | pleural scarring*4 | apical pleural thickening*3
    pleural parenchymal scarring*2 | pleuro-parenchymal scarring | interstitial fibrosis*3
    biapical pleural thickening*3 | calcified pleural thickening | basilar fibrosis | radiation fibrosis
    pulmonary interstitial fibrosis | biapical pleural-parenchymal scarring
  `,
  grade: 'severity',
  quality: `
    apical*4 | biapical*3 | chronic*4 | nodular*2 | smooth | diffuse*2 | calcified | bilateral | basilar*2 | focal*2
    circumferential | asbestos-related | idiopathic
  `,
  where: 'pleural',
  cause: `
    asbestos exposure*2 | prior empyema*2 | radiation*2 | old tuberculosis | prior hemothorax | extrapleural fat
  `,
}

/** Findings of the pleura. */
export const pleuralFindings = { effusion, pneumothorax, thickening }
