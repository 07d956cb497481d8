import { useTranslation } from 'react-i18next'
import { HospitalLink, type Named } from './links'
import { Marked } from './Marked'

/** Hospitals that could fill a gap, nearest first, each with how it stands to the gap. */
export function Nearest({ of }: { of: { hospital: Named; explanation: string }[] }) {
  const { t } = useTranslation()
  if (of.length === 0) return <span className="note">{t('gaps.nobody')}</span>
  return (
    <ol className="nearest">
      {of.map(({ hospital, explanation }) => <li key={hospital.code}><HospitalLink hospital={hospital} /> <span className="note"><Marked text={explanation} /></span></li>)}
    </ol>
  )
}
