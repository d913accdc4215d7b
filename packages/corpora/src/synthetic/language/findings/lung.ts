import type { Finding } from './finding'

const opacity: Finding = {
  count: `
    opacity*9 | airspace opacity*3 | opacification*2 | infiltrate*4 | air space opacity | interstitial opacity
    density | area of increased density | area of opacification*2 | focus of airspace disease | parenchymal opacity
    lung opacity | pulmonary opacity | alveolar infiltrate
  `,
  plural: `
    opacities*8 | airspace opacities*3 | infiltrates*5 | opacifications | densities*2 | pulmonary infiltrates
    parenchymal opacities | interstitial and alveolar opacities | areas of airspace disease
    areas of increased density | alveolar opacities
    air space opacities | pulmonary opacities*2 | airspace densities
  `,
  mass: `
    airspace disease*5 | air space disease*3 | air-space disease*2 | opacification*2 | infiltration*2
    increased density*2 | decreased translucency*2 | increased opacity | airspace opacification
    air space opacification | pulmonary opacification | lung infiltration
  `,
  grade: 'severity',
  quality: '{texture}',
  where: 'lung',
  cause: `
    overlapping <vessels|shadows|structures>*2 | superimposed soft tissue*2 | a nipple shadow*2
    overlying <breast tissue|bony structures> | crowding of vessels | prior <radiation|surgery>
    confluence of shadows | a summation artifact | hemorrhage | mucous plugging | vascular crowding
    the pulmonary vessels
  `,
}

const interstitial: Finding = {
  count: `
    interstitial pattern*4 | reticular pattern*3 | reticulonodular pattern | interstitial lung process
    reticular interstitial pattern | interstitial abnormality | interstitial process
  `,
  plural: `
    interstitial markings*8 | reticular markings*3 | lung markings | bronchovascular markings*2
    interstitial lung markings*2 | reticular opacities | interstitial changes | reticulations | Kerley B lines | septal lines
    interstitial infiltrates | interstitial opacities*2
  `,
  mass: `
    reticulation*3 | interstitial lung disease*4 | peribronchial thickening*4 | bronchial wall thickening*4
    interstitial thickening | septal thickening | peribronchial cuffing*3 | bronchial cuffing
    interstitial prominence*2 | interstitial disease | chronic interstitial lung disease | airway wall thickening
  `,
  grade: 'severity',
  quality: `
    prominent*5 | increased*5 | coarse*3 | coarsened*3 | diffuse*3 | fine | accentuated | bilateral | nonspecific
    thickened | peripheral
  `,
  where: 'lung',
  cause: `
    chronic lung disease*2 | small airways disease*2 | smoking*2 | poor inspiration*2 | low lung volumes*2
    age-related change | lymphangitic spread | viral illness | chronic bronchitis | senescent change
  `,
}

const scar: Finding = {
  count: 'scar*5 | linear scar*2 | parenchymal scar | band of scarring | apical scar',
  plural: `
    scars*3 | areas of scarring*3 | scar-like opacities | bands of scar | foci of scarring | bands of scarring
    changes of scarring
  `,
  mass: `
    scarring*9 | parenchymal scarring*4 | linear scarring*2 | pulmonary scarring | apical scarring*2
    postinflammatory scarring | post-radiation scarring | basilar scarring | biapical scarring*2 | fibrotic scarring
    granulomatous scarring
    scar formation | sequela of prior infection with scarring
  `,
  grade: 'severity',
  quality: 'linear*3 | chronic*3 | stable*2 | streaky | old*2 | focal*2 | biapical*2 | postoperative | parenchymal',
  where: 'lung',
  cause: `
    prior granulomatous disease*2 | old infection | prior surgery*2 | prior tuberculosis | radiation
    previous inflammation
  `,
}

const consolidation: Finding = {
  count: `
    consolidation*6 | area of consolidation*2 | focal consolidation*3 | focus of consolidation
    airspace consolidation*2 | consolidative opacity | consolidative process
  `,
  plural: `
    consolidations*5 | focal consolidations | areas of consolidation*3 | consolidative opacities*2
    airspace consolidations | consolidative changes
  `,
  mass: `
    consolidation*9 | focal consolidation*4 | airspace consolidation*4 | lobar consolidation*2
    air space consolidation | alveolar consolidation | parenchymal consolidation | pulmonary consolidation
    lung consolidation
  `,
  grade: 'severity',
  quality: 'focal*6 | patchy*3 | dense*3 | lobar*3 | segmental*2 | multifocal*2 | confluent*2 | new',
  where: 'lung',
  cause: 'aspiration*2 | hemorrhage | mucus plugging | an obstructing lesion | contusion | a bacterial process',
}

const pneumonia: Finding = {
  count: `
    pneumonia*3 | infection | infectious process*3 | superimposed infection | infectious infiltrate
    acute infectious process | inflammatory or infectious process | superimposed infectious process
  `,
  plural: `
    infectious infiltrates | areas of pneumonia*2 | foci of infection*2 | infectious changes | signs of pneumonia*2
    symptoms of pneumonia | pneumonias | findings of pneumonia
  `,
  mass: `
    pneumonia*12 | infection*5 | lobar pneumonia*2 | bronchopneumonia*2 | aspiration pneumonia*2
    multifocal pneumonia*2 | superimposed infection | viral pneumonia | atypical infection | bacterial pneumonia
    pulmonary infection | acute pneumonia*2 | interstitial pneumonia | atypical pneumonia | fungal infection
    mycobacterial infection
  `,
  grade: 'severity',
  quality: `
    focal*4 | acute*4 | superimposed*3 | early*3 | developing*3 | multifocal*2 | underlying | atypical*2 | viral
    lobar*2 | recurrent | concurrent | active
  `,
  where: 'lung',
  cause: 'aspiration*2 | a viral illness | mycoplasma | an atypical organism | immunosuppression',
}

const atelectasis: Finding = {
  count: `
    area of atelectasis*3 | band of atelectasis*2 | atelectatic band | component of atelectasis*2
    focus of atelectasis | collapse | partial collapse*2 | degree of atelectasis | lobar collapse
  `,
  plural: `
    atelectatic changes*4 | areas of atelectasis*3 | bands of atelectasis*2 | foci of atelectasis | atelectatic bands
    atelectatic opacities
  `,
  mass: `
    atelectasis*14 | subsegmental atelectasis*3 | bibasilar atelectasis*3 | basilar atelectasis*2
    discoid atelectasis | platelike atelectasis*2 | plate-like atelectasis*2 | linear atelectasis*2
    compressive atelectasis*2 | lobar collapse*2 | collapse*2 | dependent atelectasis | volume loss*3
    passive atelectasis | lung collapse | atelectatic change*2 | relaxation atelectasis | bandlike atelectasis
    rounded atelectasis | collapse of the {hand} lung
  `,
  grade: 'severity',
  quality: `
    subsegmental*4 | linear*3 | streaky*2 | patchy*3 | discoid | platelike*2 | bandlike | adjacent*3 | associated*3
    compressive*3 | dependent*2 | lobar | segmental | passive | focal*2 | postoperative
  `,
  where: 'lung',
  cause: `
    low lung volumes*4 | poor inspiration*3 | a shallow inspiration*2 | hypoventilation*2 | mucus plugging*2
    elevation of the {hand} hemidiaphragm*2 | hypoinflation | splinting | an obstructing lesion | recent surgery
  `,
}

const lesion: Finding = {
  count: `
    nodule*8 | mass*7 | pulmonary nodule*4 | lung nodule*3 | lung mass*2 | nodular density*4 | nodular opacity*4
    cavitary lesion*3 | lump | tumor*2 | carcinoma*2 | neoplasm*3 | hilar mass*2 | mediastinal mass*2
    nodular opacification*2 | lung carcinoma | pulmonary mass | masslike opacity*2 | masslike density
    noncalcified nodule | lung neoplasm | primary lung neoplasm | calcified nodule*2 | mass lesion | round mass
    mass-like consolidation | lung cancer
  `,
  plural: `
    nodules*7 | masses*6 | pulmonary nodules*4 | lung nodules*2 | nodular opacities*4 | nodular densities*4 | tumors
    lung masses | cavitary lesions*2 | neoplasms | metastases*2 | suspicious nodules | calcified nodules
    pulmonary masses | pulmonary metastases
  `,
  mass: `
    malignancy | neoplasm*2 | tumor | metastatic disease*3 | carcinoma | metastasis*2 | bronchogenic carcinoma
    lung cancer | underlying malignancy | nodularity
  `,
  grade: 'size',
  quality: `
    noncalcified*3 | spiculated*3 | cavitary*2 | ill-defined*2 | well-circumscribed*2 | solitary*2 | pulmonary*3
    discrete*3 | suspicious*4 | lobulated*2 | rounded*2 | irregular | calcified*2 | primary | underlying*2
    metastatic | suspicious pulmonary
  `,
  where: 'lung',
  cause: `
    a nipple shadow*3 | a calcified granuloma*2 | a bone island | a vessel on end | a costochondral junction
    overlapping shadows*2 | a confluence of vessels | a rib lesion | summation of shadows | a primary malignancy
  `,
}

/** Findings of the lungs. */
export const lungFindings = { opacity, interstitial, scar, consolidation, pneumonia, atelectasis, lesion }
