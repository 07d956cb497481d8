import { useTranslation } from 'react-i18next'
import { useSearchParams } from 'react-router'
import { chooseLanguage, useLanguage } from '../language'

/** The control that turns the pages into the other language, labelled with that language's name. */
export function LanguageSwitch() {
  const { t } = useTranslation()
  const { language } = useLanguage()
  const [parameters, setParameters] = useSearchParams()
  const other = language === 'zh' ? 'en' : 'zh'

  function change() {
    chooseLanguage(other)
    if (!parameters.has('lang')) return
    parameters.set('lang', other)
    setParameters(parameters, { replace: true, preventScrollReset: true })
  }

  return <button type="button" className="language" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={change}>{t('language.other')}</button>
}
