import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useRouteError } from 'react-router'
import { Page } from './Page'

const reload = () => location.reload()

/** What stands where a page failed, or where its script did not come: the server is away, or has a newer release. */
export function Broken() {
  const { t } = useTranslation()
  const error = useRouteError()
  const message = error instanceof Error ? error.message : String(error)
  const absent = /import|module/i.test(message) && error instanceof TypeError

  useEffect(() => {
    if (!absent) return
    window.addEventListener('online', reload)
    return () => window.removeEventListener('online', reload)
  })

  return (
    <Page title={absent ? t('state.offline') : t('broken.title')}>
      <div className="failure" role="alert">
        <p>{absent ? t('broken.absent') : t('broken.text')}</p>
        <p><code>{message}</code></p>
        <button type="button" onClick={reload}>{t('broken.reload')}</button>
      </div>
    </Page>
  )
}
