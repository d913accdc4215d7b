import type { Finding } from './finding'

const airways: Finding = {
  count: `
    bulla | chronic lung process | obstructive pattern | bronchial process | COPD pattern | component of bronchospasm
    bronchitic pattern
  `,
  plural: `
    emphysematous changes*5 | bullae*4 | bullous changes*3 | changes of COPD*4 | chronic changes
    changes of emphysema*4 | changes of bronchitis*2 | hyperexpanded lungs*4 | hyperinflated lungs*4
    hyperlucent lungs | flattened hemidiaphragms*2 | apical bullae*2 | chronic lung changes
  `,
  mass: `
    emphysema*8 | hyperinflation*7 | hyperexpansion*5 | COPD*7 | bronchitis*4 | chronic bronchitis*2 | asthma*4
    reactive airways disease*4 | bronchiolitis*3 | bronchospasm*2 | bullous emphysema*2 | hyperaeration
    air trapping*2 | chronic obstructive pulmonary disease*3 | small airways disease*3 | chronic lung disease*2
    pulmonary hyperinflation*2 | bronchiectasis*3 | centrilobular emphysema | flattening of the diaphragms*3
    lung hyperexpansion | airways disease*2 | flattening of the hemidiaphragms*2 | increased lung volumes
    hyperlucency
  `,
  grade: 'severity',
  quality: `
    chronic*3 | bullous*2 | diffuse*3 | underlying*4 | upper lobe*2 | apical | severe | obstructive | known
    advanced*2 | viral | centrilobular | stable
  `,
  where: 'lung',
  cause: 'smoking*2 | tobacco use | chronic obstructive disease | viral illness | asthma*2 | COPD*3 | emphysema*3',
}

const calcification: Finding = {
  count: `
    calcified granuloma*8 | granuloma*4 | calcification*3 | calcified lymph node*3 | calcified hilar lymph node
    punctate calcification*2 | calcified density*2 | calcified focus | calcified nodule | healed granuloma
    calcified pulmonary granuloma
  `,
  plural: `
    calcified granulomas*6 | granulomas*4 | calcifications*4 | calcified lymph nodes*4 | calcified hilar nodes*3
    calcified granulomata*2 | granulomatous calcifications*2 | vascular calcifications*2
    calcified mediastinal lymph nodes*2 | coarse calcifications | aortic calcifications*2 | calcified nodes
    sequelae of granulomatous disease*2 | splenic calcifications
  `,
  mass: `
    granulomatous disease*7 | calcification*4 | old granulomatous disease*5 | prior granulomatous disease*3
    aortic calcification*3 | calcification of the aorta*2 | calcification of the aortic <arch|knob>*4
    calcified lymphadenopathy*2 | healed granulomatous disease | mitral annular calcification*2 | granulomatous change
    calcific density | pericardial calcification | calcific tendinitis
  `,
  grade: 'size',
  quality: `
    calcified*3 | stable*3 | old*3 | benign*2 | punctate*2 | dense*2 | residual | coarse | hilar*2 | subcentimeter
    small calcified | healed | round
  `,
  where: 'lung',
  cause: `
    prior histoplasmosis*2 | old granulomatous disease*4 | remote infection | prior granulomatous infection*2
    chronic disease
  `,
}

const vascular: Finding = {
  count: `
    tortuous aorta*6 | ectatic aorta*3 | tortuous thoracic aorta*4 | calcified aorta*3 | atherosclerotic aorta*3
    aortic aneurysm*2 | prominent pulmonary artery*3 | right-sided aortic arch | tortuous and calcified aorta*2
    prominent aortic knob*3 | dilated aorta | unfolded aorta | uncoiled aorta | prominent hilum
    calcified aortic arch*2 | enlarged main pulmonary artery
  `,
  plural: `
    atherosclerotic changes*5
    atherosclerotic calcifications*5
    prominent pulmonary arteries*3
    enlarged pulmonary arteries*3
    prominent hila*2
    atherosclerotic changes of the aorta*3
    prominent central pulmonary vessels*2
    enlarged hila
    atherosclerotic vascular calcifications
    dilated pulmonary vessels
    atheromatous changes
  `,
  mass: `
    atherosclerosis*5 | atherosclerotic disease*5 | tortuosity of the aorta*4 | tortuosity of the thoracic aorta*3
    aortic ectasia*2 | pulmonary hypertension*5 | pulmonary arterial hypertension*3 | aortic disease*3
    atherosclerotic calcification of the aortic arch*2 | aortic atherosclerosis*3 | unfolding of the aorta*2
    hilar prominence*3 | prominence of the pulmonary arteries*2 | ectasia of the aorta*2
    prominence of the {hand} hilum*2 | aortic tortuosity*2 | hilar fullness | prominence of the main pulmonary artery
    vascular redistribution | vascular crowding | bronchovascular crowding*3 | aneurysmal dilatation
    pulmonary embolism | prominence of the ascending aorta
  `,
  grade: 'severity',
  quality: `
    atherosclerotic*2 | tortuous | calcified*2 | stable*2 | diffuse | aortic*2 | known | thoracic*2 | vascular*2
    chronic
  `,
  where: 'heart',
  cause: `
    hypertension*3 | chronic hypertension*2 | pulmonary arterial hypertension*2 | age | aortic stenosis
    patient rotation
  `,
}

const diaphragm: Finding = {
  count: `
    hiatal hernia*9 | hiatus hernia*2 | diaphragmatic hernia*3 | Bochdalek hernia | Morgagni hernia
    eventration of the {hand} hemidiaphragm*3 | elevated {hand} hemidiaphragm*5 | diaphragmatic eventration*2
    blunted costophrenic angle*4 | blunted {hand} costophrenic angle*3 | thickened fissure*2
    fissural fluid collection | paraesophageal hernia | esophageal hernia | high-riding diaphragm | distended stomach
  `,
  plural: `
    blunted costophrenic angles*3 | hernias | thickened fissures | gas-filled bowel loops | diaphragmatic hernias
    elevated hemidiaphragms | dilated bowel loops*2
  `,
  mass: `
    elevation of the {hand} hemidiaphragm*8
    blunting of the {hand} costophrenic angle*8
    blunting of the costophrenic angles*4
    eventration of the diaphragm*3
    blunting of the {hand} costophrenic sulcus*2
    costophrenic angle blunting*3
    hemidiaphragm elevation*2
    diaphragmatic elevation*2
    thickening of the <minor|major|horizontal> fissure*3
    fluid in the fissure*2
    blunting of the posterior costophrenic <angle|sulcus>*2
    gastric distention
    aerophagia*2
    fissural thickening*2
    prominence of the {hand} hemidiaphragm
    tenting of the {hand} hemidiaphragm
    herniation
    colonic interposition
    gaseous distention of the stomach
  `,
  grade: 'severity',
  quality: `
    stable*3 | chronic*3 | large*2 | small*3 | moderate | sliding | asymmetric | mild*2 | unchanged*2 | relative*2
    persistent
  `,
  where: 'chest',
  cause: `
    phrenic nerve palsy | a small effusion*2 | pleural thickening*3 | eventration*2 | subpulmonic fluid | scarring*2
    abdominal distention
  `,
}

/** Findings of age and chronic disease, which the labeler knows only as a reason against "No Finding". */
export const chronicFindings = { airways, calcification, vascular, diaphragm }
