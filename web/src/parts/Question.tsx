import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import type { CoverageLevel } from '../gql/graphql'
import { useLanguage } from '../language'
import { CodePicker, useCodes } from './CodePicker'
import { mainModalities } from './planning'

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
  const [parameters] = useSearchParams()
  const [modalities] = useCodes('modalities')
  const [diseases] = useCodes('diseases')
  const [regions] = useCodes('regions')
  return { level: (parameters.get('level') as CoverageLevel | null) ?? 'REGION', modalities: modalities ?? mainModalities, diseases, regions }
}

/** The controls that change the question, and with it the address. */
export function QuestionBar() {
  const { t } = useTranslation()
  const [, setParameters] = useSearchParams()
  const { level, modalities, diseases, regions } = useQuestion()
  const [, setModalities] = useCodes('modalities')
  const [, setDiseases] = useCodes('diseases')
  const [, setRegions] = useCodes('regions')
  const setLevel = (level: string) =>
    setParameters(
      (now) => {
        now.set('level', level)
        return now
      },
      { replace: true, preventScrollReset: true },
    )
  return (
    <div className="controls" role="group" aria-label={t('question.label')}>
      <label className="select">
        <span>{t('question.level')}</span>
        <select value={level} onChange={(event) => setLevel(event.target.value)}>
          {levels.map((level) => <option key={level} value={level}>{t(`question.levels.${level}`)}</option>)}
        </select>
      </label>
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
