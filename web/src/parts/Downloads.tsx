import { useTranslation } from 'react-i18next'
import { useExport } from './Question'

/** Links to what the page shows as files, by the page's own question. */
export function Downloads({ files }: { files: string[] }) {
  const { t } = useTranslation()
  const address = useExport()
  return (
    <p className="downloads">
      {t('question.download')}{' '}
      {files.map((file) => <a key={file} href={address(file)} download>{file.slice(file.lastIndexOf('.') + 1).toUpperCase()}</a>)}
    </p>
  )
}
