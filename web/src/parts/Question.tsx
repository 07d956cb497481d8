import { useTranslation } from 'react-i18next'
import type { CoverageLevel } from '../gql/graphql'
import { useLanguage } from '../language'
import { useCodes, useParameter } from './address'
import { CodePicker } from './CodePicker'
import { mainModalities } from './planning'
import { Select } from './Select'

/** What the planning pages ask of the network: the arguments of `coverage` and its kin. */
export interface Question {
  level: CoverageLevel
  modalities: string[]
  diseases: string[] | undefined
  regions: string[] | undefined
}

export const levels: CoverageLevel[] = ['REGION', 'GROUP', 'NATION']

/** The question of the page's address: `?level=GROUP&modalities=…&diseases=…&regions=…`. */
export function useQuestion(): Question {
  const [level] = useParameter('level')
  const [modalities] = useCodes('modalities')
  const [diseases] = useCodes('diseases')
  const [regions] = useCodes('regions')
  return { level: (level as CoverageLevel | undefined) ?? 'REGION', modalities: modalities ?? mainModalities, diseases, regions }
}

/** The controls that change the question, and with it the address. */
export function QuestionBar() {
  const { t } = useTranslation()
  const { level, modalities, diseases, regions } = useQuestion()
  const [, setLevel] = useParameter('level')
  const [, setModalities] = useCodes('modalities')
  const [, setDiseases] = useCodes('diseases')
  const [, setRegions] = useCodes('regions')
  return (
    <div className="controls" role="group" aria-label={t('question.label')}>
      <Select label={t('question.level')} value={level} options={levels.map((level) => [level, t(`question.levels.${level}`)])} onChange={setLevel} />
      <CodePicker of="modalities" value={modalities} onChange={setModalities} />
      <CodePicker of="diseases" value={diseases} onChange={setDiseases} />
      <CodePicker of="regions" value={regions} onChange={setRegions} />
    </div>
  )
}

/** The address of a download that answers the page's question. */
export function useExport(): (file: string) => string {
  const { language } = useLanguage()
  const { level, modalities, diseases, regions } = useQuestion()
  return (file) => {
    const parameters = new URLSearchParams({ level, modalities: modalities.join(','), lang: language })
    if (diseases) parameters.set('diseases', diseases.join(','))
    if (regions) parameters.set('regions', regions.join(','))
    return `/export/${file}?${parameters}`
  }
}
